import { ClaimId, EntityId, RelationId } from '../../model/ids.ts'
import { type Filter, readFilter, usual, writeFilter } from './filter.ts'
import { type Language, languages } from './language.ts'
import { type Measured, plain, readMeasured, writeMeasured } from './node-encoding.ts'
import { type NodePositions, readNodePositions, writeNodePositions } from './node-positions.ts'
import { type Period, readPeriod, writePeriod } from './period.ts'
import { type Arrangement, arrangements } from './picture.ts'
import { type OpenedArticle, type Selection, type View, views } from './selection.ts'
import { readTool, type Tool, writeTool } from './tool.ts'

/** What the part of the address after `#` keeps. `show` absent means the opening graph. */
export type Address = {
  show: readonly EntityId[] | undefined
  selection: Selection
  reading: OpenedArticle
  view: View
  period?: Period
  filter: Filter
  tool: Tool | undefined
  arrangement: Arrangement
  measured: Measured
  nodePositions?: NodePositions | undefined
  language?: Language | undefined
}

const known = new Set([
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
const most = 200
const longest = 20_000

/** Ids may hold any letter; only what would end a list or a field is escaped. */
const list = (ids: readonly string[]) => ids.map(id => encodeURIComponent(id).replaceAll('%3A', ':')).join(',')

/** What is left out is as it is at first: a link to one entity is `writeAddress({ selection })`. */
export function writeAddress({
  show,
  selection,
  reading,
  view = 'canvas',
  period,
  filter = usual,
  tool,
  arrangement = 'force',
  measured,
  nodePositions,
  language,
}: Partial<Address>): string {
  const fields = [
    show ? `show=${list(show.slice(0, most))}` : '',
    selection ? `select=${list([selection.id])}` : '',
    reading ? `read=${list([reading.article])}` : '',
    reading?.claim ? `claim=${list([reading.claim])}` : '',
    view === 'canvas' ? '' : `view=${view}`,
    period ? `time=${writePeriod(period)}` : '',
    writeFilter(filter) ? `filter=${list([writeFilter(filter)])}` : '',
    tool ? `tool=${list([writeTool(tool)])}` : '',
    arrangement === 'force' ? '' : `layout=${arrangement}`,
    measured && writeMeasured(measured) ? `measure=${writeMeasured(measured)}` : '',
    show && nodePositions ? `at=${writeNodePositions(nodePositions, show.slice(0, most))}` : '',
  ].filter(Boolean)
  // A view is a view in some language; without anything else to keep, there is none.
  if (language && fields.length > 0) fields.push(`lang=${language}`)
  return fields.length > 0 ? `#${fields.join('&')}` : ''
}

/** Reads an address that anybody may have written; `sound` is false when part of it had to be left out. */
export function readAddress(hash: string): Address & { sound: boolean } {
  const nothing: Address = {
    show: undefined,
    selection: undefined,
    reading: undefined,
    view: 'canvas',
    period: undefined,
    filter: usual,
    tool: undefined,
    arrangement: 'force',
    measured: plain,
  }
  if (hash.length > longest) return { ...nothing, sound: false }
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  let sound = [...fields.keys()].every(key => known.has(key))
  const checked = <T>(parsed: { success: boolean; data?: T }): T | undefined => {
    if (!parsed.success) sound = false
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
  const time = fields.get('time')
  const period = time ? readPeriod(time) : undefined
  if (time && !period) sound = false
  const sifting = fields.get('filter')
  const filter = sifting ? readFilter(sifting) : usual
  if (!filter) sound = false
  const article = fields.get('read')
  const claim = fields.get('claim')
  const using = fields.get('tool')
  const tool = using ? readTool(using) : undefined
  if (using && !tool) sound = false
  const show = ids?.filter(id => id !== undefined).slice(0, most)
  const stand = fields.get('at')
  // Places belong to the entities in their order: where one of those was left out, they are nobody's.
  const nodePositions = stand && show && show.length === ids?.length ? readNodePositions(stand, show) : undefined
  const spoken = fields.get('lang')
  const language = languages.find(one => one === spoken)
  if ((stand && !nodePositions) || (spoken && !language)) sound = false
  return {
    // A list without one good id is junk; an empty list is a graph that somebody cleared.
    show: shown && show?.length === 0 ? undefined : show,
    selection,
    reading: article
      ? { article: article.slice(0, 200), claim: claim ? checked(ClaimId.safeParse(claim)) : undefined }
      : undefined,
    tool,
    arrangement: arrangements.find(one => one === fields.get('layout')) ?? 'force',
    measured: readMeasured(fields.get('measure') ?? ''),
    view: views.find(view => view === fields.get('view')) ?? 'canvas',
    period,
    filter: filter ?? usual,
    nodePositions,
    language,
    sound,
  }
}
