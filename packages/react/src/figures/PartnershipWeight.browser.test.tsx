import { describeFigureConformance } from '../conformance/testing/describeFigureConformance'
import { lineDriver } from '../conformance/testing/drivers/lineDriver'
import { renderReact } from '../conformance/testing/mount/renderReact'
import { partnershipScene } from '../conformance/testing/scenes/partnershipScene'
import { PartnershipWeight } from './PartnershipWeight'

describeFigureConformance('PartnershipWeight', {
  render: renderReact(PartnershipWeight),
  driver: lineDriver,
  scene: partnershipScene,
})
