import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Taken } from '../../client/add/taken.ts'
import { MOST_BYTES, MOST_FILES, takenFiles } from '../../client/add/taken-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const zip = (files: Record<string, Uint8Array>, name = 'a.zip') =>
  new File([zipSync(files) as Uint8Array<ArrayBuffer>], name)

async function take(...files: File[]): Promise<Taken[]> {
  const all: Taken[] = []
  for await (const taken of takenFiles({ files, folders: [] })) all.push(taken)
  return all
}
const told = (all: readonly Taken[]) =>
  Promise.all(all.map(async taken => [taken.name, 'problem' in taken ? taken.problem : await taken.file.text()]))

it('opens a zip, with its folders as part of the names', async () => {
  const found = await take(
    zip({ 'week/one.txt': bytes('one'), 'two.md': bytes('two') }),
    new File(['three'], 'three.txt'),
  )
  expect(await told(found)).toEqual([
    ['a.zip/week/one.txt', 'one'],
    ['a.zip/two.md', 'two'],
    ['three.txt', 'three'],
  ])
})
it('names what it does not open', async () => {
  const inner = zipSync({ 'x.txt': bytes('x') })
  const files = { 'in.zip': inner, '__MACOSX/._one.txt': bytes('?'), '.DS_Store': bytes('?'), 'one.txt': bytes('one') }
  expect(await told(await take(zip(files)))).toEqual([
    ['a.zip/in.zip', 'zipInZip'],
    ['a.zip/__MACOSX/._one.txt', 'system'],
    ['a.zip/.DS_Store', 'system'],
    ['a.zip/one.txt', 'one'],
  ])
})
it.each([
  ['noise', new Uint8Array(5000).map((_, i) => (i * 7919) % 251)],
  ['nothing', new Uint8Array()],
  ['a zip that is cut off', zipSync({ 'one.txt': bytes('word '.repeat(9000)) }).slice(0, 60)],
])('says of %s that it cannot be opened', async (_, content) => {
  const found = await told(await take(new File([content as Uint8Array<ArrayBuffer>], 'a.zip')))
  expect(found.every(([, problem]) => problem === 'unreadable')).toBe(true)
  expect(found.length).toBeGreaterThan(0)
})
it('gives a zip bomb up before it is unpacked, and keeps what came before it', async () => {
  const zeros = new Uint8Array(19_000_000)
  const bomb = zip({ 'one.txt': bytes('one'), ...Object.fromEntries([1, 2, 3, 4].map(i => [`${i}.txt`, zeros])) })
  const found = await told(await take(bomb))
  expect(found[0]).toEqual(['a.zip/one.txt', 'one'])
  expect(found.at(-1)).toEqual(['a.zip', 'zipBomb'])
  expect(found.length).toBeLessThan(4)
})
it('takes no more files and bytes than it says, and names each of the others', async () => {
  const many = Array.from({ length: MOST_FILES + 3 }, (_, i) => new File(['x'], `${i}.txt`))
  const found = await take(...many)
  expect(found.filter(taken => 'file' in taken)).toHaveLength(MOST_FILES)
  expect((await told(found.slice(MOST_FILES))).map(([, problem]) => problem)).toEqual(['tooMany', 'tooMany', 'tooMany'])
  const large = new File(['x'], 'large.txt')
  Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 })
  expect(await told(await take(large))).toEqual([['large.txt', 'tooMuch']])
})
