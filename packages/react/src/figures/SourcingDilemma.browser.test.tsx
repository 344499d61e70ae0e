import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { profileDriver } from '../conformance/testing/drivers/profileDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { dilemmaScene } from '../conformance/testing/scenes/dilemmaScene'
import { SourcingDilemma } from './SourcingDilemma'

describeFigureConformance('SourcingDilemma', {
  render: renderReact(SourcingDilemma),
  driver: profileDriver,
  scene: dilemmaScene,
})
