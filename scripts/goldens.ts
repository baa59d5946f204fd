import { mkdirSync, writeFileSync } from 'node:fs'
import { caseNames, casesFolder, goldenPath, readCase } from '../tests/seed/golden.ts'

// Rewrites tests/seed/cases/<case>/graph.json from its article, for every case or for those that are named. Review the diff by eye: a golden
// says what is right, so a case that is read wrongly is no golden.
mkdirSync(casesFolder, { recursive: true })
const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : caseNames())
  writeFileSync(goldenPath(name), `${JSON.stringify(readCase(name), null, 1)}\n`)
