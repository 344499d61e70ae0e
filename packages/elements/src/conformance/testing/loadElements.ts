import address from '@kvadrant/elements/kvadrant.js?url'

/** Registers the elements as a page without a build step does: by the one script, as it was built. */
export async function loadElements(): Promise<void> {
  if (customElements.get('kv-portfolio')) return
  const script = document.createElement('script')
  script.src = address
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true })
    script.addEventListener('error', () => reject(new Error(`${address} does not load.`)))
    document.head.append(script)
  })
}
