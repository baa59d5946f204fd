import { expect, it } from 'vitest'
import { zip } from '../../server/routes/formats/zip.ts'

it('reads a file no faster than the archive is taken, and no more of it when nobody takes it', async () => {
  let read = 0
  let ended = false
  const endless = async function* () {
    try {
      for (;;) {
        read++
        yield Buffer.alloc(10_000, read)
      }
    } finally {
      ended = true
    }
  }
  const archive = zip([{ name: 'endless', content: endless() }], false)
  for (let i = 0; i < 10; i++) expect((await archive.next()).done).toBe(false)
  // Whatever could still be read by itself has its turn.
  for (let turn = 0; turn < 1000; turn++) await new Promise(resolve => setImmediate(resolve))
  expect(read).toBeLessThan(60)
  await archive.return(undefined)
  await expect.poll(() => ended).toBe(true)
})

it('fails with what a file in it fails with, and begins no other', async () => {
  let begun = false
  const failing = async function* () {
    yield 'a beginning'
    throw new Error('the store is away')
  }
  const next = async function* () {
    begun = true
    yield ''
  }
  const archive = zip(
    [
      { name: 'a', content: failing() },
      { name: 'b', content: next() },
    ],
    true,
  )
  const all = async () => {
    for await (const _ of archive);
  }
  await expect(all()).rejects.toThrow('the store is away')
  expect(begun).toBe(false)
})
