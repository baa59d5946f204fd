import { strFromU8, unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { graphFile, graphFormats } from '../../server/routes/formats/formats.ts'
import { bytesOf, options, pagesOf, sample } from './sample.ts'

/** All that a form says, as text: an archive unpacked, and JSON in JSON without its escapes. */
async function saidBy(format: keyof typeof graphFormats, graph = sample): Promise<string> {
  const { parts, packed } = graphFile(pagesOf(graph), format, options.lang, options.base)
  const bytes = await bytesOf(parts)
  if (!packed) return bytes.toString('utf8').replaceAll('\\"', '"').replaceAll('&quot;', '"')
  const files = Object.entries(unzipSync(bytes)).map(async ([name, content]) =>
    name.endsWith('.parquet')
      ? JSON.stringify(await parquetReadObjects({ file: content.slice().buffer }))
      : strFromU8(content),
  )
  return (await Promise.all(files)).join('\n')
}

describe('every form of a graph', () => {
  it.each(Object.keys(graphFormats) as (keyof typeof graphFormats)[])(
    '%s holds quotes with their article, outlet, date and address, both languages, points, and what stands alone',
    async format => {
      const said = await saidBy(format)
      for (const each of ['he became chief of staff', '2018-12-13', 'https://daily.example/a?b=1', 'The Daily'])
        expect(said.replaceAll('&amp;', '&')).toContain(each)
      for (const each of ['A “headline”', 'République d’Iran', 'chef d’état-major', 'chief of staff', '44.40088'])
        expect(said).toContain(each)
      expect(said).toMatch(/article[:.]one/)
      expect(said).toMatch(/person[:.]alone/)
    },
  )
  it.each(Object.keys(graphFormats) as (keyof typeof graphFormats)[])(
    '%s names the day as of which it is known, where there is one',
    async format => {
      expect(await saidBy(format, { ...sample, asOf: '1987-06-05' as typeof sample.asOf })).toContain('1987-06-05')
      expect(await saidBy(format)).not.toContain('1987-06-05')
    },
  )
})
