import { installPacked } from './src/installPacked'

/** Runs before the host pages are tested: packs the packages and installs them in every host. */
export async function setup(): Promise<void> {
  await installPacked()
}
