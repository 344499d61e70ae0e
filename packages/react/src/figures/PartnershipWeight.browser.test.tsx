import { describeFigureConformance } from '@kvadrant/conformance'
import { lineDriver } from '@kvadrant/conformance/drivers'
import { renderReact } from '@kvadrant/conformance/react'
import { partnershipScene } from '@kvadrant/conformance/scenes'
import { PartnershipWeight } from './PartnershipWeight'

describeFigureConformance('PartnershipWeight', {
  render: renderReact(PartnershipWeight),
  driver: lineDriver,
  scene: partnershipScene,
})
