/**
 * Makes a frame so high that its content has `heightPx` CSS pixels, whatever border it has and
 * whichever box its page measures by.
 */
export function fitFrame(frame: HTMLIFrameElement, heightPx: number): void {
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame)
  const aroundPx = style?.boxSizing === 'border-box' ? edgesPx(style) : 0
  frame.style.height = `${heightPx + aroundPx}px`
}

function edgesPx(style: CSSStyleDeclaration): number {
  const edges = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ]
  return edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0)
}
