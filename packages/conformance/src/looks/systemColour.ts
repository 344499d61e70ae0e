/** What the browser makes of a system colour's name at the moment, such as `CanvasText`. */
export function systemColour(name: string): string {
  const probe = document.createElement('span')
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
