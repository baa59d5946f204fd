/**
 * Writes seed/confidence.json: the weights that give an event its confidence, and for each rule for mentions and positions how often it
 * was seen and how often it was right. Writes the tables of docs/confidence.md that say how right and how reliable the reading is.
 *
 *     npm run measure:confidence -- [--corpus FILE …] [--list]
 *
 * Events are fitted and positions counted on our own texts, tests/seed/held-out and tests/seed/development. Mentions are counted on
 * annotated corpora, which are no part of the project; without `--corpus` their rows stay as they are. `--list` prints every wrong
 * reading of the development texts, and those of which no event or no relation was read; what was held out stays unseen.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Scaling, Weights } from '../seed/confidence.ts'
import { countCorpora } from '../tests/seed/development/corpus.ts'
import {
  type Counts,
  eventScores,
  type Fitted,
  type Row,
  read,
  relationScores,
  tally,
} from '../tests/seed/development/count.ts'
import { crossValidated, fitScaling, fitWeights, withChances } from '../tests/seed/development/logistic.ts'
import { calibrationError, expectedByChance, type Judged, tenths } from '../tests/seed/development/reliability.ts'
import { developmentTexts, heldOutTexts } from '../tests/seed/development/texts.ts'

const target = new URL('../seed/confidence.json', import.meta.url)
const docs = new URL('../docs/confidence.md', import.meta.url)

const given = process.argv.slice(2)
const corpora = given.flatMap((argument, i) => (given[i - 1] === '--corpus' ? [argument] : []))
const stray = given.filter((argument, i) => !/^--(?:corpus|list)$/.test(argument) && given[i - 1] !== '--corpus')
if (stray.length > 0 || (given.includes('--corpus') && corpora.length === 0)) {
  process.stderr.write('usage: npm run measure:confidence -- [--corpus FILE …] [--list]\n')
  process.exit(2)
}

const parts = Object.entries({ 'held out': heldOutTexts(), development: developmentTexts() }).map(([name, texts]) => ({
  name,
  texts,
  readings: read(texts),
}))
// Texts that are looked at when the reading is improved flatter it: one that was held out counts for two of them.
const weighed = (of: 'events' | 'relations') =>
  parts.flatMap(({ name, readings }) =>
    readings[of].map(reading => ({ ...reading, weight: name === 'held out' ? 2 : 1 })),
  )
const [events, relations] = [weighed('events'), weighed('relations')]

const positions: Counts = new Map()
for (const { rule, right } of parts.flatMap(({ readings }) => readings.positions)) tally(positions, rule, right)
const before = Object.entries((JSON.parse(readFileSync(target, 'utf8')) as { rules: Record<string, Row> }).rules)
const mentions =
  corpora.length > 0 ? countCorpora(corpora) : new Map(before.filter(([rule]) => !/^position\//.test(rule)))
const rules = [...mentions, ...positions].sort(([a], [b]) => (a < b ? -1 : 1))

const weights = fitWeights(events)
write(target, weights, fitScaling(withChances(relations, weights)), rules)

let page = readFileSync(docs, 'utf8')
for (const { name, texts, readings } of parts) {
  const [events, relations] = [eventScores(readings, texts), relationScores(readings, texts)]
  tell(new RegExp(`^\\| ${name} \\|.*$`, 'm'), [
    `| ${name} | ${texts.length} | ${readings.events.length} | ${percent(events.precision)} | ${percent(events.recall)} ` +
      `| ${readings.relations.length} | ${percent(relations.precision)} | ${percent(relations.recall)} |`,
  ])
}
const { eventChance, relationChance } = crossValidated(events, relations)
const judged = (readings: readonly Fitted[], chanceOf: (reading: Fitted) => number): Judged[] =>
  readings.map(reading => ({ confidence: chanceOf(reading), right: reading.right }))
reliability('Events, all texts', judged(events, eventChance))
reliability('Relations, all texts', judged(relations, relationChance))
for (const { readings } of parts.filter(({ name }) => name === 'held out')) {
  reliability('Events, held-out texts', judged(readings.events, eventChance))
  reliability('Relations, held-out texts', judged(readings.relations, relationChance))
}
writeFileSync(docs, page)

if (given.includes('--list'))
  for (const { name, readings } of parts.filter(part => part.name !== 'held out')) {
    print(`\nWrong in the texts of ${name}:`)
    for (const { text, rule, said } of [...readings.events, ...readings.relations, ...readings.positions].filter(
      ({ right }) => !right,
    ))
      print(`\n${text.id} ${rule}\n  ${text.text}\n  ${said}`)
    print(`\nNo event read as it is coded in ${readings.unread.length} texts of ${name}:`)
    for (const text of readings.unread) print(`  ${text.id} ${text.text}`)
    print(
      `\nNo right relation read in ${readings.unrelated.length} texts of ${name} of which one follows from a coding:`,
    )
    for (const text of readings.unrelated) print(`  ${text.id} ${text.text}`)
  }

/** Replaces a part of the docs by these lines. */
function tell(part: RegExp, lines: readonly string[]): void {
  if (!part.test(page)) throw new Error(`docs/confidence.md has no place for: ${lines[0]}`)
  page = page.replace(part, () => lines.join('\n'))
  for (const line of lines) print(line)
}

function reliability(what: string, readings: readonly Judged[]): void {
  tell(new RegExp(`^${what}: .*\\n\\n(?:\\|.*\\n)*\\|.*$`, 'm'), [
    `${what}: ${readings.length} readings, calibration error ${calibrationError(readings).toFixed(3)} (by chance alone ${expectedByChance(readings).toFixed(3)}).`,
    '',
    '| confidence | readings | said | right |',
    '|---|---|---|---|',
    ...tenths(readings).map(
      ({ from, count, said, right }) =>
        `| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${count} | ${said.toFixed(3)} | ${right.toFixed(3)} |`,
    ),
  ])
}

/** One line for each weight and rule, so that the diff shows what changed. */
function write(file: URL, weights: Weights, scaling: Scaling, rows: readonly (readonly [string, Row])[]): void {
  const event = Object.entries(weights).map(([name, value]) => `    ${JSON.stringify(name)}: ${value}`)
  const counted = rows.map(
    ([rule, { correct, seen }]) => `    ${JSON.stringify(rule)}: { "correct": ${correct}, "seen": ${seen} }`,
  )
  writeFileSync(
    file,
    `{\n  "event": {\n${event.join(',\n')}\n  },\n  "relation": { "base": ${scaling.base}, "slope": ${scaling.slope} },\n  "rules": {\n${counted.join(',\n')}\n  }\n}\n`,
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
