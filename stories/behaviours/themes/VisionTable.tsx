import { closest, seenColour, VISIONS } from './colourVision'
import type { Colours } from './readTheme'
import type { ThemeTexts } from './texts/texts'
import { TOKEN_GROUPS } from './tokens'

/** Below this two marks that lie far from each other may be taken for one group's, by colour alone. */
const APART = 0.05

/** The colours of groups as eyes of four kinds see them, with whether any two of them are alike. */
export function VisionTable({
  texts,
  colours,
}: {
  readonly texts: ThemeTexts
  readonly colours: Colours
}) {
  const tokens = TOKEN_GROUPS.groups.filter((token) => token !== 'rest')
  return (
    <table data-theme-vision="">
      <caption>{texts.visionText}</caption>
      <tbody>
        {VISIONS.map((vision) => (
          <tr key={vision}>
            <th scope="row">{texts.seenBy[vision]}</th>
            <td>
              <svg viewBox="0 0 130 22" aria-hidden="true">
                {tokens.map((token, index) => (
                  <circle
                    key={token}
                    cx={13 + index * 26}
                    cy={11}
                    r={9}
                    fill={seenColour(colours[token], vision)}
                  />
                ))}
              </svg>
            </td>
            <td>
              {closest(
                tokens.map((token) => colours[token]),
                vision,
              ) > APART
                ? texts.apart
                : texts.near}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
