/**
 * What the main thread spent, in milliseconds of its own CPU time: other programs on the machine
 * do not count.
 *
 * @typedef {{ taskMs: number, scriptMs: number, layoutMs: number, styleMs: number }} Cost
 */

/**
 * Reads Chromium's own counters of a page's main thread.
 *
 * @param {import('playwright').Page} page
 */
export async function openMeter(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })

  const counters = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return new Map(metrics.map(({ name, value }) => [name, value]))
  }
  /** @returns {Promise<Cost>} */
  const read = async () => {
    const values = await counters()
    const ms = (/** @type {string} */ name) => (values.get(name) ?? 0) * 1000
    return {
      taskMs: ms('TaskDuration'),
      scriptMs: ms('ScriptDuration'),
      layoutMs: ms('LayoutDuration'),
      styleMs: ms('RecalcStyleDuration'),
    }
  }

  return {
    session,
    /**
     * What an action costs, from before it until the page has nothing more to do; the action waits
     * for that itself.
     *
     * @param {() => Promise<unknown>} action
     * @returns {Promise<Cost>}
     */
    async cost(action) {
      const before = await read()
      await action()
      const after = await read()
      return {
        taskMs: after.taskMs - before.taskMs,
        scriptMs: after.scriptMs - before.scriptMs,
        layoutMs: after.layoutMs - before.layoutMs,
        styleMs: after.styleMs - before.styleMs,
      }
    },
    /** Calls a function of the page's `bench`, and waits for what it promises. */
    async ask(/** @type {string} */ call) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `bench.${call}`,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    /** Collects garbage, so that what an earlier action left is not counted to the next. */
    collect: () => session.send('HeapProfiler.collectGarbage'),
    /**
     * Nodes, listeners and bytes of script objects that live now.
     *
     * @returns {Promise<{ nodes: number, listeners: number, heapBytes: number }>}
     */
    async living() {
      const values = await counters()
      return {
        nodes: values.get('Nodes') ?? 0,
        listeners: values.get('JSEventListeners') ?? 0,
        heapBytes: values.get('JSHeapUsedSize') ?? 0,
      }
    },
    /** Sends a mouse event, and waits until the page has taken it. */
    mouse: (
      /** @type {'mousePressed' | 'mouseMoved' | 'mouseReleased'} */ type,
      /** @type {{ xPx: number, yPx: number }} */ { xPx, yPx },
      held = type !== 'mouseMoved',
    ) =>
      session.send('Input.dispatchMouseEvent', {
        type,
        x: xPx,
        y: yPx,
        button: held ? 'left' : 'none',
        buttons: held && type !== 'mouseReleased' ? 1 : 0,
        clickCount: type === 'mouseMoved' ? 0 : 1,
        pointerType: 'mouse',
      }),
  }
}

/** @typedef {Awaited<ReturnType<typeof openMeter>>} Meter */
