import type { Entity, Extraction, Mention, Span } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { withoutInvisible } from '../../model/invisible.ts'
import type { EntityKind } from '../../model/ontology.ts'
import { confidenceOf } from '../confidence.ts'
import { extract } from '../extract.ts'
import { countries } from '../gazetteer/countries.ts'
import { nameTrie as gazetteer, slug } from '../gazetteer/gazetteer.ts'
import { personOnRecord } from '../identity/known-persons.ts'
import { withNamesOnRecord } from '../identity/names-on-record.ts'
import { packOf } from '../language/packs.ts'
import { foldToken } from '../read/tokens.ts'
import type { NameItem } from './answer.ts'
import { findQuote, normalizeTypography } from './quote.ts'

/** The entity that a name refers to, or why it is dropped. */
export type ResolvedName = { entity: EntityId } | { dropped: 'name-not-in-text' | 'unknown-name' }

/**
 * Gives the names that a model copied from an article the ids that the rules give: those of the article's own mentions first, then what
 * the rules would read in the name alone, then a new id made as the rules make one. A name that the part does not hold is dropped. What
 * is new is added to `entities` and `mentions`.
 */
export function nameResolver(
  text: string,
  article: string,
  rules: Extraction,
  entities: Map<EntityId, Entity>,
  mentions: Mention[],
) {
  const { lang } = rules.article
  const lookedUp = new Map<string, Entity | undefined>()
  const tongue = packOf(lang).lang

  return function resolve({ name, kind }: NameItem, part: Span, quote: Span): ResolvedName {
    const at =
      findQuote(article, quote, normalizeTypography(name), null) ??
      findQuote(article, part, normalizeTypography(name), null)
    if (!at) return { dropped: 'name-not-in-text' }
    const wanted = foldToken(normalizeTypography(name))
    const alike = rules.mentions.filter(mention => foldToken(normalizeTypography(mention.text)) === wanted)
    const known =
      alike.find(mention => mention.kind === kind && mention.start >= quote.start && mention.end <= quote.end) ??
      alike.find(mention => mention.kind === kind)
    if (known) return { entity: known.entity }
    const written = text.slice(at.start, at.end)
    const entity = lookUp(written, kind)
    if (!entity) return { dropped: 'unknown-name' }
    if (!entities.has(entity.id)) entities.set(entity.id, withNamesOnRecord(entity))
    mention(entity, at)
    return { entity: entity.id }
  }

  function lookUp(name: string, kind: EntityKind): Entity | undefined {
    const key = `${kind} ${name}`
    if (!lookedUp.has(key)) lookedUp.set(key, readAlone(name, kind) ?? onMap(name, kind) ?? made(name, kind))
    return lookedUp.get(key)
  }

  /** The mention that the rules find in the name alone: « l'armée irakienne » has the same id anywhere. */
  function readAlone(name: string, kind: EntityKind): Entity | undefined {
    const { mentions: found, entities: there } = extract(name, { lang })
    const whole = found.find(
      mention =>
        mention.kind === kind && mention.end === name.length && name.slice(0, mention.start).trim().length <= 3,
    )
    return whole && there.find(entity => entity.id === whole.entity)
  }

  /** A capital or a demonym that stands for its country. */
  function onMap(name: string, kind: EntityKind): Entity | undefined {
    if (kind !== 'Country') return undefined
    const entry = gazetteer.get(name).find(other => /^(?:country|demonym|seat)$/.test(other.is))
    const country = entry && 'iso3' in entry && entry.iso3 ? countries.get(entry.iso3) : undefined
    return (
      country && {
        id: `country:${country.iso3}` as EntityId,
        kind,
        name: country.name[tongue],
        iso3: country.iso3,
        names: [{ text: name, lang }],
      }
    )
  }

  function made(written: string, kind: EntityKind): Entity | undefined {
    const name = withoutInvisible(written)
    if (kind === 'Country' || slug(name) === '') return undefined
    const named = { name, names: [{ text: name, lang }] }
    if (kind === 'Person') {
      // One name alone is no identity.
      if (!/\S\s+\S/.test(name.trim())) return undefined
      const { id, country } = personOnRecord(name)
      return { id: id as EntityId, kind, ...named, ...(country ? { country } : {}) }
    }
    const id = `${kind === 'Place' ? 'place' : 'org'}:${slug(name).slice(0, 150)}` as EntityId
    return { id, kind, ...named, ...(kind === 'Organization' ? { orgType: 'other' as const } : {}) }
  }

  /** Mentions may nest but never partly overlap; one that would is left out, and its entity stays. */
  function mention(entity: Entity, { start, end }: Span): void {
    const apart = mentions.every(
      other =>
        other.end <= start ||
        end <= other.start ||
        (other.start <= start && end <= other.end && other.entity !== entity.id) ||
        (start <= other.start && other.end <= end && other.entity !== entity.id),
    )
    if (!apart || mentions.some(other => other.start === start && other.end === end)) return
    const rule = 'llm/name'
    const said = { text: text.slice(start, end), rule, confidence: confidenceOf(rule) }
    mentions.push({ entity: entity.id, kind: entity.kind, form: 'name', start, end, ...said })
    mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}
