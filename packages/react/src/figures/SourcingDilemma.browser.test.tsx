import { describeFigureConformance } from '@kvadrant/conformance'
import { profileDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { dilemmaScene } from '@kvadrant/conformance/scenes'
import { SourcingDilemma } from './SourcingDilemma'

describeFigureConformance('SourcingDilemma', {
  render: renderReact(SourcingDilemma),
  driver: profileDriver,
  scene: dilemmaScene,
})
