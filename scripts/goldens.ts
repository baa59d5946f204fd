import { mkdirSync, writeFileSync } from 'node:fs'
import { caseNames, casesFolder, goldenPath, readCase } from '../tests/seed/golden.ts'

// Rewrites every tests/seed/cases/<case>/graph.json from its article. Review the diff by eye: a golden says what is right.
mkdirSync(casesFolder, { recursive: true })
for (const name of caseNames()) writeFileSync(goldenPath(name), `${JSON.stringify(readCase(name), null, 1)}\n`)
