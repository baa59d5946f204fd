import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Block, readConllu } from '../../seed/syntax/conllu.ts'

export function readTreebank(path: string): Block[] {
  const bytes = readFileSync(path)
  return readConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')).filter(b => b.rows.length > 0)
}
