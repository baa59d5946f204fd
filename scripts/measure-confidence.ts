/**
 * Writes seed/confidence.json: for each rule, how often it was seen and how often it was right.
 *
 *     npm run measure:confidence -- [--corpus FILE …] [--list]
 *
 * Rules for events and relations are counted on our own texts in tests/seed/development. Rules for mentions are counted on annotated
 * corpora, which are no part of the project; without `--corpus` their rows stay as they are. `--list` prints every wrong reading, and
 * the texts whose event was not read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { countCorpora } from '../tests/seed/development/corpus.ts'
import { type Counts, countDevelopment, type Row } from '../tests/seed/development/count.ts'

const target = new URL('../seed/confidence.json', import.meta.url)
const ownFamilies = /^(?:event|relation|position)\//

const given = process.argv.slice(2)
const corpora = given.flatMap((argument, i) => (given[i - 1] === '--corpus' ? [argument] : []))
const stray = given.filter((argument, i) => !/^--(?:corpus|list)$/.test(argument) && given[i - 1] !== '--corpus')
if (stray.length > 0 || (given.includes('--corpus') && corpora.length === 0)) {
  process.stderr.write('usage: npm run measure:confidence -- [--corpus FILE …] [--list]\n')
  process.exit(2)
}

const { events, relations, wrong, unread } = countDevelopment()
const before = Object.entries(JSON.parse(readFileSync(target, 'utf8')) as Record<string, Row>)
const mentions =
  corpora.length > 0 ? countCorpora(corpora) : new Map(before.filter(([rule]) => !ownFamilies.test(rule)))

const rows = [...mentions, ...events, ...relations].sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  target,
  `{\n${rows.map(([rule, { correct, seen }]) => `  ${JSON.stringify(rule)}: { "correct": ${correct}, "seen": ${seen} }`).join(',\n')}\n}\n`,
)

report('mentions', mentions)
report('events', events)
report('relations', relations)
if (given.includes('--list')) {
  for (const { text, rule, said } of wrong) print(`\n${text.id} ${rule}\n  ${text.text}\n  ${said}`)
  print(`\nNo event read as it is coded in ${unread.length} texts:`)
  for (const text of unread) print(`  ${text.id} ${text.text}`)
}

function report(what: string, counts: Counts): void {
  const sum = (field: keyof Row) => [...counts.values()].reduce((total, row) => total + row[field], 0)
  print(`${what}: ${sum('correct')} of ${sum('seen')} right, ${counts.size} rules`)
  const worst = [...counts].filter(([, { correct, seen }]) => correct < seen)
  worst.sort(([, a], [, b]) => a.correct / a.seen - b.correct / b.seen)
  for (const [rule, { correct, seen }] of worst.slice(0, 12)) print(`  ${rule} ${correct}/${seen}`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
