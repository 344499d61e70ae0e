// Runs before every test file of the jsdom and Chromium projects: matchers for the DOM, and no
// rendered tree left over from one test to the next.
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)
