import type { EntityId } from '../../model/ids.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, NamedEntities } from '../document.ts'
import { nameTrie, slug } from '../gazetteer/gazetteer.ts'
import { packOf } from '../language/packs.ts'

/**
 * The outlet that published the article: the one given with it, else the name behind « SOURCE: ». An outlet in no table gets an id made
 * from its name.
 */
export function findPublisher(document: Document, found: NamedEntities, given?: string): EntityId | undefined {
  const block = document.blocks.find(candidate => candidate.kind === 'source')
  const line = block ? document.text.slice(block.start, block.end) : ''
  const lead = /^[^:]*:\s*/.exec(line)?.[0].length ?? 0
  const stated = line.slice(lead).trim()
  // A source line may contain an address or a sentence; only a short name is an outlet.
  const name = given ?? (stated && stated.length <= 60 && !/[./]\w|\d{4}/.test(stated) ? stated : undefined)
  if (!name) return undefined
  const record = nameTrie.get(name).find(entry => entry.is === 'organization' && entry.orgType === 'media')
  const id = (record?.is === 'organization' ? record.id : `org:${slug(name) || 'outlet'}`) as EntityId
  const lang = document.head.lang
  if (!found.entities.has(id))
    found.entities.set(id, {
      id,
      kind: 'Organization',
      name: record?.is === 'organization' ? record.name[packOf(lang).lang] : name,
      orgType: 'media',
      ...(record?.is === 'organization' && record.iso3 ? { country: record.iso3 } : {}),
      names: [{ text: name, lang }],
    })
  if (block && !given && name === stated) {
    const start = block.start + lead
    const end = start + stated.length
    // « FRENCH PRESS TV » is one outlet, and "FRENCH" in it no demonym.
    const covered = found.mentions.filter(mention => mention.start < end && mention.end > start)
    found.mentions = found.mentions.filter(mention => !covered.includes(mention))
    for (const { entity } of covered)
      if (entity !== id && !found.mentions.some(mention => mention.entity === entity)) found.entities.delete(entity)
    found.mentions.push({
      entity: id,
      kind: 'Organization',
      form: 'name',
      start,
      end,
      text: stated,
      rule: 'organization/source-line',
      confidence: confidenceOf('organization/source-line'),
    })
    found.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  }
  return id
}
