// The public entry of @kvadrant/core, listed by hand. Reading and writing files: @kvadrant/core/interchange.

export type {
  Change,
  ChangeReason,
  CoordinateValues,
  FieldValue,
  FieldValues,
} from './model/change'
export type { Diagnostic, DiagnosticCode, Severity } from './model/diagnostic'
export { FIELD_NAMES, fieldKey, readField } from './model/fields'
export type { CellReading, FieldName, Fields, FieldSource } from './model/fields'
export { readColumn, writeNumber } from './model/numbers'
export type { ColumnReading, NumberReading } from './model/numbers'
export { samePosition } from './model/position'
export type { Coordinate, PointPx, Position } from './model/position'

export { fieldScale, saneDomain } from './scales/domain'
export type { Domain, FieldScale } from './scales/domain'

export { grid } from './spaces/grid'
export { line } from './spaces/line'
export { plane } from './spaces/plane'
export { profile } from './spaces/profile'
export { simplex } from './spaces/simplex'
export type { Arrow, Arrows, Frame, Held, Space, SpaceView } from './spaces/space'

export { byBand } from './regions/byBand'
export type { BandIds } from './regions/byBand'
export { byCell } from './regions/byCell'
export { byMajority } from './regions/byMajority'
export type { MajorityIds } from './regions/byMajority'
export { byTension, LEAN_THRESHOLD } from './regions/byTension'
export type { TensionIds } from './regions/byTension'
export { byThreshold } from './regions/byThreshold'
export type { LineBorder } from './regions/byThreshold'
export { bySplit } from './regions/bySplit'
export type { Splits } from './regions/bySplit'
export { BORDERS, isBeyond } from './regions/classify'
export type { Border } from './regions/classify'
export type { Partition } from './regions/partition'

export { capacity } from './figures/capacity/capacity'
export { complexity } from './figures/complexity/complexity'
export { coordination } from './figures/coordination/coordination'
export {
  collaborates,
  portfolioPreconditions,
  PRECONDITIONS,
  preconditionsOf,
} from './figures/coordination/preconditions'
export type {
  PortfolioPreconditions,
  Precondition,
  PreconditionAnswer,
  PreconditionAnswers,
  PreconditionTally,
} from './figures/coordination/preconditions'
export { dilemma, dilemmaOf } from './figures/dilemma/dilemma'
export { DILEMMA_DIMENSIONS } from './figures/dilemma/dimensions'
export type { DilemmaDimension, Word } from './figures/dilemma/dimensions'
export { matrixOf } from './figures/matrix/matrix'
export type { MatrixAxis, MatrixOptions, MatrixRegion, MatrixStep } from './figures/matrix/options'
export { partnership } from './figures/partnership/partnership'
export { roles } from './figures/roles/roles'
export { defineFigure } from './figures/defineFigure'
export type {
  AxisDefinition,
  Coding,
  CodingProblem,
  ExtraField,
  Extras,
  FigureDefinition,
  RegionDefinition,
  RemarkInput,
  Thresholds,
  Tone,
} from './figures/defineFigure'

export { earlierOf } from './placement/earlier'
export type { Earlier, EarlierInput, EarlierStand } from './placement/earlier'
export { groupStyles, PALETTE_SIZE } from './placement/groups'
export type { Groups, GroupStyle } from './placement/groups'
export { identify } from './placement/identify'
export type { Identities } from './placement/identify'
export { placeLabels } from './placement/labels'
export type { LabelOptions, LabelPlacement, LabelRequest, PlacedLabel } from './placement/labels'
export { ROW_LIMIT } from './placement/listRows'
export { countMembers } from './placement/members'
export { nearestMark } from './placement/nearest'
export type { Target } from './placement/nearest'
export { readingOrder } from './placement/order'
export { place } from './placement/place'
export type { NotPlaced, Placed, Placement, PlaceOptions } from './placement/place'
export { fanOut, stackMarks } from './placement/stacks'
export { unanswered } from './placement/unanswered'
export type { SpotPx, Stack } from './placement/stacks'

export { linksBetween, loadOf } from './measures/load'
export type { Load, Parties } from './measures/load'
export { pullOf } from './measures/tension'
export type { Pull } from './measures/tension'
export { fittingWeights, needVerdict } from './measures/need'
export type { NeedVerdict } from './measures/need'
export { wayBack } from './measures/gap'
export type { WayBack } from './measures/gap'
export { borderline, nearestBorder, robustness } from './measures/robustness'
export type { Margin, PlacedFigure } from './measures/robustness'

export { borderText } from './diagnosis/borderText'
export { diagnose } from './diagnosis/diagnose'
export { diagnosePortfolio } from './diagnosis/diagnosePortfolio'
export type {
  DiagnosedInitiative,
  DiagnosePortfolioOptions,
  PortfolioDiagnosis,
  RuleSummary,
} from './diagnosis/diagnosePortfolio'
export { FINDING_SEVERITIES } from './diagnosis/finding'
export type {
  Finding,
  FindingParameters,
  FindingSeverity,
  RuleId,
  SectionId,
} from './diagnosis/finding'
export { findingText, ruleSummaryText } from './diagnosis/findingText'
export type { FindingWords } from './diagnosis/findingText'
export type { Initiative } from './diagnosis/initiative'
export type { DiagnoseOptions } from './diagnosis/limits'
export { readInitiatives } from './diagnosis/readInitiatives'
export type { ReadInitiative, ReadInitiatives, ReadOptions } from './diagnosis/readInitiatives'
export { findingTexts } from './diagnosis/texts'

export { MARK_SHAPES, markPath } from './paths/symbol'
export type { MarkShape } from './paths/symbol'

export {
  adjusted,
  applyChanges,
  changeCoordinates,
  changeTo,
  invertChange,
  movedValues,
  nudged,
  rawAfter,
  standAfter,
  standAt,
} from './motion/changes'
export type { ChangeSource, Exactness, Standpoint } from './motion/changes'
export { EMPTY_HISTORY, forget, record, redo, undo } from './motion/history'
export type { History, Step, Turn } from './motion/history'
export { positionsOf } from './motion/positions'
export type { Positions } from './motion/positions'
export { readRange, rangeStep, rangeValue } from './motion/range'
export type { RangeMeaning } from './motion/range'
export { readKey } from './motion/keymap'
export type { KeyContext, KeyIntent, KeyPress } from './motion/keymap'
export { reduceMove, RESTING } from './motion/move'
export type {
  CancelCause,
  MoveContext,
  MoveEffect,
  MoveIntent,
  MoveResult,
  MoveState,
} from './motion/move'
export { LARGE_STEP, SMALL_STEP, snapTo, stepBy } from './motion/snap'
export type { Snap } from './motion/snap'
export { moveSplit, splitAt } from './motion/splitAt'
export type { MovedSplit } from './motion/splitAt'

export { changeSentence } from './describe/changeSentence'
export { comparison, groupComparison } from './describe/comparison'
export type { Comparison, RegionComparison } from './describe/comparison'
export { comparisonText } from './describe/comparisonText'
export type { ComparedNames, ComparisonWords } from './describe/comparisonText'
export { diagnosticText } from './describe/diagnosticText'
export { legendEntries } from './describe/legend'
export type { LegendEntry } from './describe/legend'
export {
  axisName,
  axisNameInSentence,
  axisSentence,
  coordinates,
  markName,
  moveSentence,
  noteOf,
  placeSentence,
  regionName,
  remarksOf,
  standLines,
  subtitleText,
  valueText,
} from './describe/sentences'
export type { MoveReport, Speaker } from './describe/sentences'
export { reasonsText } from './describe/reasonsText'
export { pictureCredit } from './describe/pictureCredit'
export { refusalText } from './describe/refusalText'
export { revealSteps } from './describe/revealSteps'
export type { RevealStep, StepLine } from './describe/revealSteps'
export { describeSeen } from './describe/seenSummary'
export { describeFigure } from './describe/summary'
export { cellText, tableOf, unitText } from './describe/table'
export type { TableModel, TableRow } from './describe/table'
export { earlierCredit, earlierSummary } from './describe/trailSummary'
export { earlierCell, earlierLine, goneCell } from './describe/trailTexts'
export { readTyped } from './describe/typed'
export type { TypedValue } from './describe/typed'

export type { Catalogue, Messages, TextParameters } from './i18n/catalogue'
export { engineTexts } from './i18n/engine'
export { DEFAULT_LOCALE, resolveLocale } from './i18n/locale'
export type { ResolvedLocale } from './i18n/locale'
export { createTexts } from './i18n/texts'
export type { TextOptions, Texts } from './i18n/texts'

export { boxAround, drawRegions, outlinePath } from './layout/drawRegions'
export { openHandles } from './layout/drawHandles'
export type { HandleSpot } from './layout/drawHandles'
export { drawMark, drawMarks, greatestSize } from './layout/drawnMarks'
export type { DrawnMark } from './layout/drawnMarks'
export { marksOf } from './layout/marksOf'
export { emptyText } from './layout/emptyText'
export { gripOf } from './layout/grip'
export type { Grip } from './layout/grip'
export { layOut, WIDEST_PX } from './layout/layOut'
export { layOutBand } from './layout/layOutBand'
export { layOutPlane } from './layout/layOutPlane'
export { layOutSimplex } from './layout/layOutSimplex'
export type {
  Backdrop,
  FigureLayout,
  LayoutInput,
  LinePx,
  ProfileLine,
  RegionDrawing,
  SplitLine,
  ToleranceHandle,
} from './layout/figureLayout'
export { seenOf } from './layout/reveal'
export type { Reveal, Seen } from './layout/reveal'
export { revealed } from './layout/revealed'
export { layOutLabels } from './layout/layOutLabels'
export type { LabelLayoutInput } from './layout/layOutLabels'
export { layOutTrails } from './layout/trails'
export type { Trail, TrailsInput, TrailStart } from './layout/trails'
export type { CirclePx } from './layout/trailsWay'
export { COMPACT_WIDTH_PX, sizesFor } from './layout/sizes'
export type { Sizes } from './layout/sizes'
export { placeText } from './layout/text'
export { layOutTooltip } from './layout/tooltip'
export type { TooltipInput, TooltipLayout, TooltipWords } from './layout/tooltip'
export type { BlockAnchor, PlacedText, RectPx } from './layout/text'

export { canvasArea, canvasPixels } from './scene/canvasArea'
export type { CanvasPixels } from './scene/canvasArea'
export { contrast, linearChannels } from './scene/contrast'
export { CONTRAST_RULES, lowContrasts } from './scene/contrastRules'
export type { ContrastRule, LowContrast, ThemeToken } from './scene/contrastRules'
export { FONT_FAMILY, safeFontFamily } from './scene/fontFamily'
export { isDrawable } from './scene/items'
export type {
  SceneCircle,
  SceneItem,
  SceneLine,
  ScenePaint,
  ScenePart,
  ScenePath,
  SceneRect,
  SceneStroke,
  SceneText,
} from './scene/items'
export type { SceneLegend } from './scene/legend'
export { inkOf } from './scene/markInk'
export type { MarkInk } from './scene/markInk'
export { paintOf, safePaint } from './scene/paint'
export { DARK_PAINTS, LIGHT_PAINTS } from './scene/palette'
export { pictureScene } from './scene/pictureScene'
export type { PictureInput } from './scene/pictureScene'
export { figureScene } from './scene/scene'
export type { Scene, SceneInput } from './scene/scene'
export { sceneNodes } from './scene/svgNode'
export type { SvgAttributes, SvgNode } from './scene/svgNode'
export { sceneToSvg } from './scene/svgText'
export type { SvgOptions } from './scene/svgText'
export { PAINT_TOKENS } from './scene/tokens'
export type { Paints, PaintToken } from './scene/tokens'

export { cleanText, fitText, measureByTable, truncate, wrapText } from './text'
export type { MeasureText, TextFont } from './text'
