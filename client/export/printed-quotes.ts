import i18next from 'i18next'
import { Graph, type GraphEdge, type RelationClaim } from '../../model/graph.ts'
import { labelsIn } from '../../model/labels.ts'
import { MAX_IDS } from '../../model/selection.ts'
import { api } from '../api.ts'
import '../language/dossier-words.ts'
import type { Language } from '../model/language.ts'
import styles from './export.module.css'
import { visibleSelection } from './visible-selection.ts'

/** An element with text or other elements in it; text from articles is never anything but text. */
function element(name: string, children: readonly (Node | string)[], attributes: Record<string, string> = {}) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
const isolated = (text: string) => element('bdi', [text])

/** The quotes of what is on screen, relation by relation, as a section that only paper shows. Never rejects: a failure is said on the paper. */
export async function printedQuotes(language: Language): Promise<HTMLElement> {
  const { t } = i18next
  const section = element('section', [element('h2', [t('dossier.printed.title')])], {
    class: styles.printedQuotes ?? '',
    'data-part': 'printed-quotes',
  })
  try {
    const { selection, isWhole } = visibleSelection()
    const { response, truncated } = await api.subgraphFile({
      ...selection,
      limit: MAX_IDS,
      format: 'json',
      lang: language,
    })
    const graph = Graph.parse(await response.json())
    section.append(...relationsOf(graph, language))
    if (!isWhole || truncated) section.append(element('p', [t('dossier.printed.partial')]))
  } catch {
    section.append(element('p', [t('dossier.printed.failed')]))
  }
  return section
}

function relationsOf({ nodes, edges, claims = [] }: Graph, language: Language): HTMLElement[] {
  const { t } = i18next
  const labels = labelsIn(language)
  const byRelation = new Map<string, RelationClaim[]>()
  for (const claim of claims) byRelation.set(claim.relationId, [...(byRelation.get(claim.relationId) ?? []), claim])
  const named = new Map(nodes.map(node => [node.id, labels.short(node)]))
  const sentence = ({ from, to, type }: GraphEdge) =>
    element('h3', [isolated(named.get(from) ?? from), ` ${labels.relation(type)} `, isolated(named.get(to) ?? to)])
  const quote = ({ quote, article, outlet, publishedAt, modality, attributedTo }: RelationClaim) =>
    element('li', [
      element('blockquote', [isolated(quote)], { lang: article.lang }),
      element('p', [
        isolated(attributedTo.map(who => labels.name(who)).join(', ')),
        attributedTo.length > 0 ? ' · ' : '',
        isolated(outlet ? labels.name(outlet) : t('dossier.printed.noOutlet')),
        ', ',
        ...(article.title ? [isolated(article.title), ', '] : []),
        `${publishedAt ? labels.date(publishedAt) : t('dossier.printed.noDate')} · ${labels.modality(modality)} `,
        ...(article.url ? [isolated(article.url)] : []),
      ]),
    ])
  const told = edges.filter(({ id }) => byRelation.has(id))
  if (told.length === 0) return [element('p', [t('dossier.printed.none')])]
  return told.flatMap(edge => [sentence(edge), element('ul', (byRelation.get(edge.id) ?? []).map(quote))])
}
