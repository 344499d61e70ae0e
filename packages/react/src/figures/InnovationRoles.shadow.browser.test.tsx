import { describeFigureConformance } from '@kvadrant/conformance'
import { gridDriver } from '@kvadrant/conformance/drivers'
import { inShadowRoot } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { rolesScene } from '@kvadrant/conformance/scenes'
import { InnovationRoles } from './InnovationRoles'

// Custom elements render into a shadow root: cells are found and words are chosen there too.
describeFigureConformance('InnovationRoles', {
  render: renderReact(InnovationRoles),
  driver: gridDriver,
  scene: rolesScene,
  root: inShadowRoot,
  only: ['moving', 'lists of words', 'stepping'],
})
