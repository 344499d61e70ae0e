/** How far to the right of its first place the point is dropped, in CSS pixels. The scene keeps it free there. */
export const dropPx = 60
