import type { FigureDefinition, RemarkInput } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import type { Coordinate } from '../model/position'
import type { Placement } from '../placement/place'
import { stepName } from './stepName'

/** What every sentence about a position needs. */
export interface Speaker extends Pick<Placement, 'scales' | 'tolerance'> {
  readonly definition: FigureDefinition
  readonly texts: Texts
}

/** The name of an axis, by its number. */
export function axisName({ definition, texts }: Speaker, axis: number): string {
  return texts.say(`${definition.id}.axis.${definition.axes[axis]?.field ?? ''}`)
}

/** The name of an axis as it stands inside a sentence: "organisatorisk komplexitet". */
export function axisNameInSentence(speaker: Speaker, axis: number): string {
  return inSentence(axisName(speaker, axis), speaker.texts.locale)
}

/** The name of a region. */
export function regionName({ definition, texts }: Speaker, region: string): string {
  return texts.say(`${definition.id}.region.${region}`)
}

/** A value of an axis as the language writes it, with the decimals of its scale; a word by its name; a share in per cent. */
export function valueText(
  { definition, texts, scales }: Speaker,
  axis: number,
  value: Coordinate,
): string {
  if (value === null) return texts.say('value.unanswered')
  const scale = scales[axis]
  const word = scale?.steps?.[value]
  if (word !== undefined)
    return stepName(texts, definition.id, definition.axes[axis]?.field ?? '', word)
  const number = texts.number(value, scale?.decimals)
  return definition.coding ? texts.say('value.share', { number }) : number
}

/** "Organisatorisk komplexitet 9,25": one axis, by its name or what it is called here, and its value. */
export function axisSentence(
  speaker: Speaker,
  axis: number,
  value: Coordinate,
  name = axisName(speaker, axis),
): string {
  return speaker.texts.say('value.axis', {
    name,
    value: valueText(speaker, axis, value),
  })
}

/** "organisatorisk komplexitet 9,25, innovationskomplexitet 8": a position in words, whole or `only` some axes of it. */
export function coordinates(
  speaker: Speaker,
  values: readonly Coordinate[],
  only?: readonly number[],
): string {
  if (values.length !== 2 || only)
    return values
      .flatMap((value, axis) =>
        only && !only.includes(axis)
          ? []
          : [axisSentence(speaker, axis, value, axisNameInSentence(speaker, axis))],
      )
      .join(', ')
  return speaker.texts.say('value.coordinates', {
    xName: axisNameInSentence(speaker, 0),
    x: valueText(speaker, 0, values[0] ?? null),
    yName: axisNameInSentence(speaker, 1),
    y: valueText(speaker, 1, values[1] ?? null),
  })
}

/** What happened to an initiative, as the live region says it. */
export interface MoveReport {
  readonly label: string
  /** The values that it has now, in host units. */
  readonly values: readonly Coordinate[]
  readonly region: string
  /** The region that it came from. */
  readonly from: string
  /** The axes to tell of. @default all of them */
  readonly only?: readonly number[] | undefined
}

/** A finished move in one sentence, with the region that was left where it changed. */
export function moveSentence(speaker: Speaker, report: MoveReport): string {
  const { label, values, region, from, only } = report
  const parameters = {
    label,
    coordinates: coordinates(speaker, values, only),
    region: regionName(speaker, region),
    from: regionName(speaker, from),
  }
  return speaker.texts.say(region === from ? 'announce.moved' : 'announce.movedAcross', parameters)
}

/** Any other sentence of the catalogue about an initiative and where it lies. */
export function placeSentence(
  speaker: Speaker,
  key: string,
  {
    label,
    values,
    region,
    only,
  }: {
    readonly label: string
    readonly values: readonly Coordinate[]
    readonly region: string
    readonly only?: readonly number[] | undefined
  },
): string {
  return speaker.texts.say(key, {
    label,
    coordinates: coordinates(speaker, values, only),
    region: regionName(speaker, region),
  })
}

/**
 * Where an initiative lies, a line for each axis and one for the region, then the figure's remarks:
 * what a tooltip says. A remark that begins with the region's name says it for both.
 */
export function standLines(
  speaker: Speaker,
  stand: RemarkInput['placed'],
  only?: number,
): readonly string[] {
  const region = regionName(speaker, stand.region)
  const remarks = remarksOf(speaker, stand)
  return [
    ...stand.values.flatMap((value, axis) =>
      (only === undefined || only === axis) && speaker.definition.toldBy !== 'region'
        ? [axisSentence(speaker, axis, value)]
        : [],
    ),
    ...(remarks.some((remark) => remark.startsWith(region)) ? [] : [region]),
    ...remarks,
  ]
}

/** What the figure says of an initiative beside its place; nothing in most figures. */
export function remarksOf(
  { definition, texts, scales, tolerance }: Speaker,
  placed: RemarkInput['placed'],
): readonly string[] {
  return definition.remarks?.({ texts, placed, scales, tolerance }) ?? []
}

/** The few words that stand behind an initiative's name; undefined in most figures. */
export function noteOf(
  { definition, texts, scales, tolerance }: Speaker,
  placed: RemarkInput['placed'],
): string | undefined {
  return definition.note?.({ texts, placed, scales, tolerance })
}

/** What is shown, under the title: how many initiatives by which axes, and whether their values are illustrative. */
export function subtitleText(speaker: Speaker, count: number, illustrative: boolean): string {
  const { texts, definition } = speaker
  const name = (axis: number) => (definition.axes[axis] ? axisNameInSentence(speaker, axis) : '')
  const own = `${definition.id}.subtitle`
  const said = texts.say(texts.has(own) ? own : 'figure.subtitle', {
    count,
    x: name(0),
    y: name(1),
  })
  return illustrative ? `${said} ${texts.say('figure.illustrative')}` : said
}

/** What a mark is called where it is one of many: its initiative and where it lies (of a handle, on its axis); of a stack, everyone on it. */
export function markName(
  speaker: Speaker,
  members: readonly {
    readonly label: string
    readonly values: readonly Coordinate[]
    readonly region: string
  }[],
  axis?: number,
): string {
  const [first] = members
  if (!first) return ''
  const only = axis === undefined ? undefined : [axis]
  if (members.length === 1) return placeSentence(speaker, 'value.other', { ...first, only })
  const labels = members.map(({ label }) => label).join(', ')
  return `${speaker.texts.say('value.stack', { count: members.length })}: ${labels}`
}

/** German and Luxembourgish write their nouns with a capital letter wherever they stand. */
const CAPITAL_NOUNS = /^(de|lb)(-|$)/

/** Names of two poles, which stay as they are drawn: "Stabilitet – Risktagande". */
const TWO_POLES = / – /

/** A name inside a sentence begins with a small letter, unless its second letter is a capital too (IT, AI). */
function inSentence(name: string, locale: string): string {
  if (CAPITAL_NOUNS.test(locale) || TWO_POLES.test(name)) return name
  const [first = '', second = ''] = name
  const shout =
    second !== '' &&
    second === second.toLocaleUpperCase(locale) &&
    second !== second.toLocaleLowerCase(locale)
  return shout ? name : first.toLocaleLowerCase(locale) + name.slice(first.length)
}
