import type { SpaceDriver } from './drivers/driver'
import type { Render } from './mount/render'
import type { Root } from './mount/root'
import type { Scene } from './scenes/scene'

/** A figure under the suite: how it is rendered and where, how its space is handled, what it shows. */
export interface Conformance {
  readonly render: Render
  readonly driver: SpaceDriver
  readonly root: Root
  readonly scene: Scene
}
