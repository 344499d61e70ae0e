/** How a figure becomes a picture. */
export interface PictureOptions {
  /** Pixels of the picture to one CSS pixel of the figure. @default 2 */
  readonly scale?: number | undefined
  /** Hears, before the promise settles, that the picture had to be made smaller. */
  readonly onNotice?:
    | ((notice: { readonly wantedScale: number; readonly scale: number }) => void)
    | undefined
}
