/**
 * How fast the rules read, and whether a long text costs more a byte than a short one.
 *
 *     npm run bench:extract [-- RUNS]
 *
 * The articles of seed/articles, repeated, as ten texts of 100 kB and as one of 1 MB, for each language apart since a paragraph in
 * another language than its text is set aside unread. Both are read in turn in every run and compared within it, so that a busy machine slows both; medians
 * are shown. The time of 1 MB should be at most 1.2 times that of ten times 100 kB, and the speed at least 120 kB a second on one core and six
 * times that of spaCy's small pipeline, which reads one of the texts of 100 kB in each run where Python, spaCy and its models are installed.
 *
 * Then twenty hostile texts of 1 MB, each read as the server reads them: the worst, and the longest that a short article took meanwhile.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { extract } from '../seed/extract.ts'
import { extractInWorker } from '../seed/input/extract-in-worker.ts'
import { articleFiles } from '../seed/input/folder.ts'
import { readArticle } from '../seed/input/read-article.ts'
import { startSpareWorkers } from '../seed/input/run-in-worker.ts'
import { readingTimeoutMs } from '../server/ingest.ts'
import { hostileTexts } from './hostile-texts.ts'
import { median } from './median.ts'
import { type SpacyCost, startSpacy } from './spacy.ts'

const runs = Number(process.argv[2] ?? 5)
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write('usage: npm run bench:extract [-- RUNS]\n')
  process.exit(2)
}

const byLang = new Map<string, string[]>()
for (const file of await articleFiles(fileURLToPath(new URL('../seed/articles', import.meta.url)))) {
  const { text } = await readArticle(await readFile(file), { name: file })
  const { lang } = extract(text).article
  byLang.set(lang, [...(byLang.get(lang) ?? []), text])
}

const bytes = (text: string): number => Buffer.byteLength(text)

/** Repeats the articles up to `size` bytes. */
function repeated(articles: readonly string[], size: number): string {
  const parts: string[] = []
  for (let n = 0, length = 0; length < size; n++) {
    const article = articles[n % articles.length] as string
    parts.push(article.trim())
    length += bytes(article)
  }
  return parts.join('\n\n')
}

/** Wall-clock and CPU time; the latter depends less on other load. */
type Cost = { wall: number; cpu: number }

function costOf(texts: readonly string[], lang: string): Cost {
  const [began, before] = [performance.now(), process.cpuUsage()]
  for (const text of texts) extract(text, { lang, publishedAt: '2018-12-13' })
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - began, cpu: (user + system) / 1000 }
}

const say = (line: string) => void process.stdout.write(`${line}\n`)

const spacy = startSpacy()

/** The factor by which it is faster than spaCy, by CPU time per byte in the runs that both read. */
function saySpacy(lang: string, own: readonly number[], theirs: readonly SpacyCost[], size: number): void {
  const read = theirs.flatMap(cost => ('cpu' in cost ? [cost] : []))
  const missing = theirs.find(cost => 'missing' in cost)?.missing
  if (missing)
    say(
      `${lang}  not compared with spaCy: ${missing} was not found; install Python with spacy, en_core_web_sm and fr_core_news_sm`,
    )
  const [first] = read
  if (!first) return
  const times = median(read.map(({ cpu }, run) => (cpu * 10) / (own[run] ?? 1))).toFixed(1)
  const speed = (size / median(read.map(({ cpu }) => cpu))).toFixed(1)
  say(`${lang}  ${first.model}  ${speed} kB/s on the processor; the rules read ${times} times as fast`)
}

for (const [lang, articles] of byLang) {
  const short = Array<string>(10).fill(repeated(articles, 100_000))
  const long = [repeated(articles, 1_000_000)]
  costOf(short.slice(0, 2), lang)
  const costs: { short: Cost; long: Cost; spacy: SpacyCost }[] = []
  for (let run = 0; run < runs; run++)
    costs.push({
      short: costOf(short, lang),
      long: costOf(long, lang),
      spacy: await spacy.cost(lang, short[0] as string),
    })
  const show = (what: string, texts: readonly string[], measured: readonly Cost[]) => {
    const [wall, cpu] = [median(measured.map(cost => cost.wall)), median(measured.map(cost => cost.cpu))]
    const size = texts.reduce((sum, text) => sum + bytes(text), 0)
    const speed = (ms: number) => `${Math.round(size / ms)} kB/s`
    say(`${lang}  ${what}  ${Math.round(wall)} ms, ${speed(wall)}; processor ${Math.round(cpu)} ms, ${speed(cpu)}`)
  }
  show(
    '10 × 100 kB',
    short,
    costs.map(cost => cost.short),
  )
  show(
    ' 1 × 1 MB  ',
    long,
    costs.map(cost => cost.long),
  )
  const ratio = (clock: keyof Cost) => median(costs.map(cost => cost.long[clock] / cost.short[clock])).toFixed(2)
  say(`${lang}  ratio of 1 MB to 10 × 100 kB  ${ratio('wall')}; processor ${ratio('cpu')}`)
  saySpacy(
    lang,
    costs.map(cost => cost.short.cpu),
    costs.map(cost => cost.spacy),
    bytes(short[0] as string),
  )
}
spacy.end()

const short = 'La France et l’Allemagne ont signé un accord à Paris mardi.'

/** The outcome for a hostile text, its milliseconds, and the longest that a short article took meanwhile. */
async function besides(text: string): Promise<{ outcome: string; took: number; longest: number }> {
  // Both workers are up once two texts were read at a time.
  await Promise.all([extractInWorker(short, {}), extractInWorker(short, {})])
  const began = performance.now()
  let took = 0
  const late = AbortSignal.timeout(readingTimeoutMs)
  const reading = extractInWorker(text, {}, late)
    .then(
      () => 'read',
      (error: Error) => `refused: ${error.message}`,
    )
    .finally(() => {
      took = performance.now() - began
    })
  let longest = 0
  while (took === 0) {
    const asked = performance.now()
    await extractInWorker(short, {})
    longest = Math.max(longest, performance.now() - asked)
  }
  return { outcome: await reading, took, longest }
}

startSpareWorkers()
const hostile: ({ name: string } & Awaited<ReturnType<typeof besides>>)[] = []
for (const { name, text } of hostileTexts) hostile.push({ name, ...(await besides(text)) })
const [worst] = hostile.sort((a, b) => b.took - a.took)
const longest = Math.max(...hostile.map(each => each.longest))
say(
  `worst of ${hostile.length} hostile texts of 1 MB  ${worst?.name}, ${Math.round(worst?.took ?? 0)} ms, ${worst?.outcome}`,
)
say(`a short article meanwhile  ${Math.round(longest)} ms at most`)
