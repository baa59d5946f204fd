import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Block, readConllu } from '../../seed/syntax/conllu.ts'

/** The training files, sorted by name: those given, and those of given directories, without the parts reserved for tests. */
export function treebankFiles(paths: readonly string[]): { lang: string; path: string }[] {
  return paths
    .flatMap(path => (statSync(path).isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path]))
    .filter(path => /^[a-z]{2}-.*\.conllu(\.gz)?$/.test(basename(path)) && !/-test\./.test(basename(path)))
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .map(path => ({ lang: basename(path).slice(0, 2), path }))
}

/** The sentences of a CoNLL-U file, packed (`.gz`) or not. */
export function readTreebank(path: string): Block[] {
  const bytes = readFileSync(path)
  return readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')).filter(b => b.rows.length > 0)
}
