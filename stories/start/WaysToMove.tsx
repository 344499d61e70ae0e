import type { StartTexts } from './texts'
import { type Way, WayPicture } from './WayPicture'

const WAYS: readonly Way[] = ['drag', 'tap', 'keys', 'numbers']

/** The four ways to move a mark, in a short row. */
export function WaysToMove({ texts }: { readonly texts: StartTexts }) {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{texts.ways}</h2>
      <ul data-start-ways="">
        {WAYS.map((way) => (
          <li key={way}>
            <WayPicture way={way} />
            <h3>{texts.way[way].heading}</h3>
            <p>{texts.way[way].text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
