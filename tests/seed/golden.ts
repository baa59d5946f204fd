import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Evidence, Extraction } from '../../model/extraction.ts'
import { type ArticleMetadata, extract } from '../../seed/extract.ts'
import type { Shortfall } from './essence.ts'

/** A golden case: one paragraph of news and its correct reading, as short as a reviewer can check. */
export type Golden = {
  /** The metadata of the article, mostly its date. */
  given: ArticleMetadata
  article: Record<string, string>
  entities: string[]
  mentions: string[]
  events: { event: string; participants: string[]; evidence: string[]; [more: string]: string | string[] }[]
  relations: string[]
  quarantined: string[]
}

export const casesFolder = fileURLToPath(new URL('cases', import.meta.url))
export const caseNames = (): string[] => readdirSync(casesFolder).sort()
export const articleOf = (name: string): string => readFileSync(`${casesFolder}/${name}/article.txt`, 'utf8')
export const goldenPath = (name: string): string => `${casesFolder}/${name}/graph.json`
/** The file in which a case records how the reading still differs from its golden; only cases that differ have it. */
export const knownErrorPath = (name: string): string => `${casesFolder}/${name}/known-error.json`

/** The date of publication of a case, unless its `graph.json` has another. */
const defaultMetadata: ArticleMetadata = { publishedAt: '2018-03-14' }
export const goldenOf = (name: string): Golden | undefined =>
  existsSync(goldenPath(name)) ? (JSON.parse(readFileSync(goldenPath(name), 'utf8')) as Golden) : undefined

export const knownErrorOf = (name: string): Shortfall | undefined =>
  existsSync(knownErrorPath(name)) ? (JSON.parse(readFileSync(knownErrorPath(name), 'utf8')) as Shortfall) : undefined

/** Extracts a case with the metadata of its golden. */
export function readCase(name: string): Golden {
  const given = goldenOf(name)?.given ?? defaultMetadata
  const text = articleOf(name)
  return project(text, extract(text, given), given)
}

const said = (item: Pick<Evidence, 'rule' | 'modality' | 'attributedTo' | 'citedOutlet'>): string =>
  [
    item.rule,
    item.modality,
    ...(item.attributedTo ? [`says ${item.attributedTo}`] : []),
    ...(item.citedOutlet ? [`cites ${item.citedOutlet}`] : []),
  ].join(', ')

/** Removes what no reviewer can check: offsets, hashes, confidences, ids of undated events. */
export function project(text: string, extraction: Extraction, given: ArticleMetadata): Golden {
  const { article } = extraction
  return {
    given,
    article: {
      lang: article.lang,
      ...(article.title ? { title: article.title } : {}),
      published: `${article.publishedAt ?? 'unknown'} (${article.dateBasis})`,
      ...(article.publisher ? { publisher: article.publisher } : {}),
    },
    entities: extraction.entities.map(({ id, kind, name, orgType, country }) =>
      [`${id}: ${kind} “${name}”`, ...(orgType ? [orgType] : []), ...(country ? [`of ${country}`] : [])].join(', '),
    ),
    mentions: extraction.mentions.map(
      ({ text: words, entity, form, rule }) => `${words} → ${entity} (${form}, ${rule})`,
    ),
    events: extraction.events.map(event => ({
      event: `${event.type} ${event.kind}, ${event.status}`,
      ...(event.start
        ? { when: `${event.start}${event.end === event.start ? '' : ` to ${event.end}`} (${event.precision})` }
        : {}),
      ...(event.place ? { place: event.place } : {}),
      participants: event.participants.map(
        ({ entity, role, sector }) => `${role} ${entity}${sector ? `, ${sector}` : ''}`,
      ),
      ...(event.inferred.length ? { inferred: event.inferred } : {}),
      ...(event.creates ? { creates: event.creates } : {}),
      ...(event.conflictsWith ? { conflicts: `with ${event.conflictsWith.length}` } : {}),
      evidence: event.evidence.map(said),
    })),
    relations: extraction.relations.map(relation =>
      [
        `${relation.from} ${relation.type} ${relation.to}${relation.title ? ` “${relation.title}”` : ''}`,
        said({ ...relation, citedOutlet: undefined }),
      ].join(': '),
    ),
    quarantined: extraction.quarantined.map(({ start, end, reason }) => {
      const words = text.slice(start, end)
      return `${reason}: ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`
    }),
  }
}
