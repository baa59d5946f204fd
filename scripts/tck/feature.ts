/** One scenario of the openCypher TCK, with the examples of its outline filled in. */
export type Scenario = {
  name: string
  temporal: boolean
  /** `any`, `empty`, or the name of a graph of the TCK. */
  graph: string
  /** Queries to run first. */
  before: string[]
  params: [string, string][]
  /** It needs a procedure that the TCK defines. */
  procedure: boolean
  query: string
  expected: Expected
}

/** `error`: any failure is right. `rows` are cells in the notation of the TCK, by the order of `columns`. */
export type Expected =
  | { error: string }
  | { columns: string[]; rows: string[][]; ordered: boolean; listsUnordered: boolean }

type Step = { text: string; doc?: string; table?: string[][] }

/** The scenarios of a feature file. A control query after the first is left out. */
export function scenariosOf(text: string, file: string): Scenario[] {
  const scenarios: Scenario[] = []
  const background: Step[] = []
  let title = ''
  let steps: Step[] = background
  let examples: string[][] | undefined
  const finish = () => {
    if (!title) return
    const [names = [], ...rows] = examples ?? [[]]
    const filled = examples ? rows : [[]]
    filled.forEach((row, i) => {
      const fill = (source: string) => names.reduce((s, name, k) => s.replaceAll(`<${name}>`, row[k] ?? ''), source)
      const all = [...background, ...steps].map(({ text: said, doc, table }) => ({
        text: fill(said),
        doc: doc === undefined ? undefined : fill(doc),
        table: table?.map(cells => cells.map(fill)),
      }))
      const scenario = scenarioOf(all as Step[])
      const name = `${file} ${title}${examples ? ` #${i + 1}` : ''}`
      if (scenario) scenarios.push({ name, temporal: isTemporal(scenario), ...scenario })
    })
  }
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).trim()
    if (line === '' || line.startsWith('#') || line.startsWith('@')) continue
    const heading = /^(Feature|Background|Scenario Outline|Scenario|Examples):\s*(.*)$/.exec(line)
    if (heading?.[1]?.startsWith('Scenario')) {
      finish()
      title = heading[2] as string
      steps = []
      examples = undefined
    } else if (heading?.[1] === 'Examples') examples ??= []
    else if (heading) continue
    else if (line.startsWith('"""')) {
      const doc: string[] = []
      for (i++; !(lines[i] as string).trim().startsWith('"""'); i++) doc.push(lines[i] as string)
      const indent = Math.min(...doc.filter(each => each.trim()).map(each => each.search(/\S/)))
      const last = steps.at(-1)
      if (last) last.doc = doc.map(each => each.slice(indent)).join('\n')
    } else if (line.startsWith('|')) {
      const cells = line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map(cell => cell.trim().replaceAll('\\|', '|').replaceAll('\\\\', '\\'))
      if (examples) examples.push(cells)
      else {
        const last = steps.at(-1)
        if (last) last.table = [...(last.table ?? []), cells]
      }
    } else if (/^(Given|When|Then|And|But)\s/.test(line)) steps.push({ text: line.replace(/^\w+\s+/, '') })
  }
  finish()
  return scenarios
}

/** Whether a scenario makes moments or durations, in its query or before. */
const isTemporal = ({ query, before }: { query: string; before: string[] }): boolean =>
  [query, ...before].some(text => /\b(date|datetime|localdatetime|time|localtime|duration)(\.\w+)*\s*\(/i.test(text))

function scenarioOf(steps: Step[]): Omit<Scenario, 'name' | 'temporal'> | undefined {
  const found = { graph: 'any', before: [] as string[], params: [] as [string, string][], procedure: false, query: '' }
  for (const { text, doc, table } of steps) {
    const graph = /^(?:an? |the )?([\w-]+) graph$/.exec(text)?.[1]
    if (graph) found.graph = graph
    else if (text === 'having executed:') found.before.push(doc ?? '')
    else if (text === 'parameters are:') found.params = (table ?? []).map(([name = '', value = '']) => [name, value])
    else if (text.startsWith('there exists a procedure')) found.procedure = true
    else if (text === 'executing query:') found.query = doc ?? ''
    else if (/should be raised/.test(text)) return { ...found, expected: { error: text } }
    else if (text === 'the result should be empty')
      return { ...found, expected: { columns: [], rows: [], ordered: false, listsUnordered: false } }
    else if (text.startsWith('the result should be')) {
      const [columns = [], ...rows] = table ?? []
      const expected = { columns, rows, ordered: / in order/.test(text), listsUnordered: /ignoring element/.test(text) }
      return { ...found, expected }
    }
  }
  return undefined
}
