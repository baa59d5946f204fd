import { IsoDate } from '../../model/extraction.ts'
import { ClaimId, EntityId, RelationId } from '../../model/ids.ts'
import { MAX_IDS } from '../../model/selection.ts'
import { defaultFilter, type Filter, readFilter, writeFilter } from './filter.ts'
import { type Language, languages } from './language.ts'
import { defaultEncoding, type NodeEncoding, readEncoding, writeEncoding } from './node-encoding.ts'
import { type NodePositions, readNodePositions, writeNodePositions } from './node-positions.ts'
import { defaultPairsSight, type PairsSight, readPairsSight, writePairsSight } from './pairs-sight.ts'
import { type Period, readPeriod, writePeriod } from './period.ts'
import { type Arrangement, arrangements } from './picture.ts'
import { type OpenedArticle, type Selection, type View, views } from './selection.ts'
import { readTool, type Tool, writeTool } from './tool.ts'

/** The state of the page that its address keeps, after `#`. `show` lists the entities on screen; undefined is the opening graph. */
export type Address = {
  show: readonly EntityId[] | undefined
  selection: Selection
  openedArticle: OpenedArticle
  view: View
  /** How the view of pairs is shown. */
  pairs: PairsSight
  period?: Period
  /** The day of knowledge, see `Sight`. */
  known?: string | undefined
  filter: Filter
  tool: Tool | undefined
  arrangement: Arrangement
  encoding: NodeEncoding
  nodePositions?: NodePositions | undefined
  language?: Language | undefined
}

const knownFields = new Set([
  'show',
  'select',
  'read',
  'claim',
  'sentence',
  'view',
  'pairs',
  'time',
  'known',
  'filter',
  'tool',
  'layout',
  'measure',
  'at',
  'lang',
])
/** In UTF-16 code units: the longest that so many ids and positions take. */
const maxLength = 400_000

/** Ids, percent-encoded but for the colon, and joined by commas. */
const writeList = (ids: readonly string[]) => ids.map(id => encodeURIComponent(id).replaceAll('%3A', ':')).join(',')

/** The address after `#`, empty where everything is at its default. A link to one entity is `writeAddress({ selection })`. */
export function writeAddress({
  show,
  selection,
  openedArticle,
  view = 'canvas',
  pairs = defaultPairsSight,
  period,
  known,
  filter = defaultFilter,
  tool,
  arrangement = 'force',
  encoding,
  nodePositions,
  language,
}: Partial<Address>): string {
  const fields = [
    show ? `show=${writeList(show.slice(0, MAX_IDS))}` : '',
    selection ? `select=${writeList([selection.id])}` : '',
    openedArticle ? `read=${writeList([openedArticle.article])}` : '',
    openedArticle?.claim ? `claim=${writeList([openedArticle.claim])}` : '',
    openedArticle?.sentence ? `sentence=${openedArticle.sentence.start}-${openedArticle.sentence.end}` : '',
    view === 'canvas' ? '' : `view=${view}`,
    view === 'pairs' && writePairsSight(pairs) ? `pairs=${writePairsSight(pairs)}` : '',
    period ? `time=${writePeriod(period)}` : '',
    known ? `known=${known}` : '',
    writeFilter(filter) ? `filter=${writeList([writeFilter(filter)])}` : '',
    tool ? `tool=${writeList([writeTool(tool)])}` : '',
    arrangement === 'force' ? '' : `layout=${arrangement}`,
    encoding && writeEncoding(encoding) ? `measure=${writeEncoding(encoding)}` : '',
    show && nodePositions ? `at=${writeNodePositions(nodePositions, show.slice(0, MAX_IDS))}` : '',
  ].filter(Boolean)
  // The language is kept beside something else only: an address of the language alone would be no view to share.
  if (language && fields.length > 0) fields.push(`lang=${language}`)
  return fields.length > 0 ? `#${fields.join('&')}` : ''
}

/** Reads `120-240`; undefined where it is no span. */
function readSpan(written: string): { start: number; end: number } | undefined {
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(written) ?? []
  return start && end && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : undefined
}

/** Reads an address, which may have been written by hand. Parts that are malformed get their default, and `isComplete` is then false. */
export function readAddress(hash: string): Address & { isComplete: boolean } {
  const empty: Address = {
    show: undefined,
    selection: undefined,
    openedArticle: undefined,
    view: 'canvas',
    pairs: defaultPairsSight,
    period: undefined,
    filter: defaultFilter,
    tool: undefined,
    arrangement: 'force',
    encoding: defaultEncoding,
  }
  if (hash.length > maxLength) return { ...empty, isComplete: false }
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  let isComplete = [...fields.keys()].every(key => knownFields.has(key))
  const checked = <T>(parsed: { success: boolean; data?: T }): T | undefined => {
    if (!parsed.success) isComplete = false
    return parsed.data
  }
  const shown = fields.get('show')
  const ids = shown
    ?.split(',')
    .filter(Boolean)
    .map(id => checked(EntityId.safeParse(id)))
  const select = fields.get('select')
  let selection: Selection
  if (select?.startsWith('relation:')) {
    const id = checked(RelationId.safeParse(select))
    if (id) selection = { kind: 'relation', id }
  } else if (select) {
    const id = checked(EntityId.safeParse(select))
    if (id) selection = { kind: 'entity', id }
  }
  const periodField = fields.get('time')
  const period = periodField ? readPeriod(periodField) : undefined
  if (periodField && !period) isComplete = false
  const knownField = fields.get('known')
  const known = knownField ? checked(IsoDate.safeParse(knownField)) : undefined
  const filterField = fields.get('filter')
  const filter = filterField ? readFilter(filterField) : defaultFilter
  if (!filter) isComplete = false
  const pairs = readPairsSight(fields.get('pairs') ?? '')
  if (!pairs) isComplete = false
  const article = fields.get('read')
  const claim = fields.get('claim')
  const sentenceField = fields.get('sentence')
  const sentence = sentenceField ? readSpan(sentenceField) : undefined
  if (sentenceField && !sentence) isComplete = false
  const toolField = fields.get('tool')
  const tool = toolField ? readTool(toolField) : undefined
  if (toolField && !tool) isComplete = false
  const show = ids?.filter(id => id !== undefined).slice(0, MAX_IDS)
  const positionsField = fields.get('at')
  // Positions are listed in the order of the entities: once one of those had to be left out, they no longer match.
  const nodePositions =
    positionsField && show && show.length === ids?.length ? readNodePositions(positionsField, show) : undefined
  const languageField = fields.get('lang')
  const language = languages.find(one => one === languageField)
  if ((positionsField && !nodePositions) || (languageField && !language)) isComplete = false
  return {
    // A list without any valid id is ignored; an empty list is a graph that was cleared.
    show: shown && show?.length === 0 ? undefined : show,
    selection,
    openedArticle: article
      ? {
          article: article.slice(0, 200),
          claim: claim ? checked(ClaimId.safeParse(claim)) : undefined,
          ...(sentence ? { sentence } : {}),
        }
      : undefined,
    tool,
    arrangement: arrangements.find(one => one === fields.get('layout')) ?? 'force',
    encoding: readEncoding(fields.get('measure') ?? ''),
    view: views.find(view => view === fields.get('view')) ?? 'canvas',
    pairs: pairs ?? defaultPairsSight,
    period,
    known,
    filter: filter ?? defaultFilter,
    nodePositions,
    language,
    isComplete,
  }
}
