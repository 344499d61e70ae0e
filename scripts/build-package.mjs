// The `build` script of each package: builds the package in the current folder.
import { buildPackage } from './packages/build.mjs'

process.exitCode = await buildPackage(process.cwd())
