// The script of the embed page: registers the elements, and listens to the page around.
import '../define'
import { serveFrame } from './serveFrame'

const script = document.querySelector('script[data-allow]')
const room = document.querySelector<HTMLElement>('[data-kv-embed]')
if (room) serveFrame(room, script?.getAttribute('data-allow') ?? null)
