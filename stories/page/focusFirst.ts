import type { within } from 'storybook/test'

/**
 * Moves the keyboard into a figure, to its first initiative in reading order.
 *
 * @returns the range input that stands for that initiative on the first axis.
 * @throws where nothing can be focused.
 */
export async function focusFirst(canvas: ReturnType<typeof within>): Promise<HTMLElement> {
  const [slider] = await canvas.findAllByRole('slider')
  if (!slider) throw new Error('No initiative can be focused.')
  slider.focus()
  return slider
}
