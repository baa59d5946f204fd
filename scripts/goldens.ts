import { rmSync, writeFileSync } from 'node:fs'
import { shortfall } from '../tests/seed/essence.ts'
import {
  caseNames,
  type Golden,
  goldenOf,
  goldenPath,
  knownErrorOf,
  knownErrorPath,
  readCase,
} from '../tests/seed/golden.ts'

// Rewrites tests/seed/cases/<case>/graph.json from its article, for every case or for those that are named. Review the diff by eye: a golden
// says what is right, so a case that is read wrongly is no golden. Of one, write by hand what is right and `{}` into known-error.json: the golden
// then stays, and what is written is how the reading falls short of it; once it does not any more, that file goes.
const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : caseNames()) {
  const read = readCase(name)
  const [golden, error] = [goldenOf(name), knownErrorOf(name)]
  const left = golden && error ? shortfall(read, golden) : undefined
  if (!left) write(goldenPath(name), read)
  else if (left.misses.length + left.says.length > 0) write(knownErrorPath(name), left)
  else rmSync(knownErrorPath(name))
}

function write(path: string, what: Golden | ReturnType<typeof shortfall>): void {
  writeFileSync(path, `${JSON.stringify(what, null, 1)}\n`)
}
