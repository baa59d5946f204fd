import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { storeParts } from '../../../model/store.ts'
import { MANIFEST } from '../../graph/transfer/folder.ts'
import { type ZippedFile, zip } from '../formats/zip.ts'

/** A backup that lies in a folder, as one zip. */
export function packedStore(folder: string): AsyncGenerator<Uint8Array> {
  const files = function* (): Generator<ZippedFile> {
    for (const name of [MANIFEST, ...storeParts]) yield { name, content: createReadStream(join(folder, name)) }
  }
  return zip(files(), true)
}
