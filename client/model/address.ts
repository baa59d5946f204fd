import { ClaimId, EntityId, RelationId } from '../../model/ids.ts'
import { defaultFilter, type Filter, readFilter, writeFilter } from './filter.ts'
import { type Language, languages } from './language.ts'
import { defaultEncoding, type NodeEncoding, readEncoding, writeEncoding } from './node-encoding.ts'
import { type NodePositions, readNodePositions, writeNodePositions } from './node-positions.ts'
import { type Period, readPeriod, writePeriod } from './period.ts'
import { type Arrangement, arrangements } from './picture.ts'
import { type OpenedArticle, type Selection, type View, views } from './selection.ts'
import { readTool, type Tool, writeTool } from './tool.ts'

/** What the part of the address after `#` keeps. `show` absent means the opening graph. */
export type Address = {
  show: readonly EntityId[] | undefined
  selection: Selection
  openedArticle: OpenedArticle
  view: View
  period?: Period
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
  'view',
  'time',
  'filter',
  'tool',
  'layout',
  'measure',
  'at',
  'lang',
])
const maxIds = 200
const maxLength = 20_000

/** Ids may hold any letter; only what would end a list or a field is escaped. */
const writeList = (ids: readonly string[]) => ids.map(id => encodeURIComponent(id).replaceAll('%3A', ':')).join(',')

/** What is left out is as it is at first: a link to one entity is `writeAddress({ selection })`. */
export function writeAddress({
  show,
  selection,
  openedArticle,
  view = 'canvas',
  period,
  filter = defaultFilter,
  tool,
  arrangement = 'force',
  encoding,
  nodePositions,
  language,
}: Partial<Address>): string {
  const fields = [
    show ? `show=${writeList(show.slice(0, maxIds))}` : '',
    selection ? `select=${writeList([selection.id])}` : '',
    openedArticle ? `read=${writeList([openedArticle.article])}` : '',
    openedArticle?.claim ? `claim=${writeList([openedArticle.claim])}` : '',
    view === 'canvas' ? '' : `view=${view}`,
    period ? `time=${writePeriod(period)}` : '',
    writeFilter(filter) ? `filter=${writeList([writeFilter(filter)])}` : '',
    tool ? `tool=${writeList([writeTool(tool)])}` : '',
    arrangement === 'force' ? '' : `layout=${arrangement}`,
    encoding && writeEncoding(encoding) ? `measure=${writeEncoding(encoding)}` : '',
    show && nodePositions ? `at=${writeNodePositions(nodePositions, show.slice(0, maxIds))}` : '',
  ].filter(Boolean)
  // A view is a view in some language; without anything else to keep, there is none.
  if (language && fields.length > 0) fields.push(`lang=${language}`)
  return fields.length > 0 ? `#${fields.join('&')}` : ''
}

/** Reads an address that anybody may have written; `sound` is false when part of it had to be left out. */
export function readAddress(hash: string): Address & { isComplete: boolean } {
  const empty: Address = {
    show: undefined,
    selection: undefined,
    openedArticle: undefined,
    view: 'canvas',
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
  const filterField = fields.get('filter')
  const filter = filterField ? readFilter(filterField) : defaultFilter
  if (!filter) isComplete = false
  const article = fields.get('read')
  const claim = fields.get('claim')
  const toolField = fields.get('tool')
  const tool = toolField ? readTool(toolField) : undefined
  if (toolField && !tool) isComplete = false
  const show = ids?.filter(id => id !== undefined).slice(0, maxIds)
  const positionsField = fields.get('at')
  // Places belong to the entities in their order: where one of those was left out, they are nobody's.
  const nodePositions =
    positionsField && show && show.length === ids?.length ? readNodePositions(positionsField, show) : undefined
  const languageField = fields.get('lang')
  const language = languages.find(one => one === languageField)
  if ((positionsField && !nodePositions) || (languageField && !language)) isComplete = false
  return {
    // A list without one good id is junk; an empty list is a graph that somebody cleared.
    show: shown && show?.length === 0 ? undefined : show,
    selection,
    openedArticle: article
      ? { article: article.slice(0, 200), claim: claim ? checked(ClaimId.safeParse(claim)) : undefined }
      : undefined,
    tool,
    arrangement: arrangements.find(one => one === fields.get('layout')) ?? 'force',
    encoding: readEncoding(fields.get('measure') ?? ''),
    view: views.find(view => view === fields.get('view')) ?? 'canvas',
    period,
    filter: filter ?? defaultFilter,
    nodePositions,
    language,
    isComplete,
  }
}
