import type { RelationClaim } from '../../../model/graph.ts'
import type { Dossier } from './dossier.ts'
import { html, isolated, joinedBy, type Markup } from './html-text.ts'
import type { Source } from './sources.ts'

/** Words of an article, once, with all that they state. `says`: each in a few words, where it needs saying. */
export type Quote = { claims: readonly RelationClaim[]; says: readonly string[] }

export const isDenial = ({ polarity, modality }: RelationClaim): boolean =>
  polarity === 'negative' || modality === 'denied'

/** The same words of the same article are one quote; those that deny are another than those that state. */
export function quotesOf(claims: readonly RelationClaim[], say: (claim: RelationClaim) => string | undefined): Quote[] {
  const quotes = new Map<string, { claims: RelationClaim[]; says: Set<string> }>()
  for (const claim of claims) {
    const key = [claim.article.id, claim.start, claim.end, isDenial(claim)].join(' ')
    const quote = quotes.get(key) ?? { claims: [], says: new Set() }
    quotes.set(key, quote)
    quote.claims.push(claim)
    const said = say(claim)
    if (said) quote.says.add(said)
  }
  return [...quotes.values()].map(quote => ({ claims: quote.claims, says: [...quote.says] }))
}

/** The number of a source, as a link to it. */
export function sourceLink({ sources, words, labels }: Dossier, article: string): Markup {
  const number = sources.numberOf(article)
  return html`<a class="note" href="#source-${number}" aria-label="${words.toSource(labels.number(number))}">[${number}]</a>`
}

/** Outlet, author and day of an article in a few words. */
function told({ words, labels }: Dossier, claim: RelationClaim, source: Source | undefined): Markup {
  const parts = [
    isolated(claim.outlet ? labels.name(claim.outlet) : words.noOutlet),
    ...(source?.author ? [isolated(source.author)] : []),
    html`${claim.publishedAt ? labels.date(claim.publishedAt) : words.noDate}`,
  ]
  return joinedBy(parts, ', ')
}

/** A quote with its article, outlet, author and day, who says it, how firmly, by which rule it was read, and the number of its source. */
export function quoteItem(dossier: Dossier, { claims, says }: Quote, sources: ReadonlyMap<string, Source>): Markup {
  const { words, labels } = dossier
  const [claim] = claims as [RelationClaim]
  const { article, attributedTo, through } = claim
  const names = (entities: RelationClaim['through']) => entities.map(entity => labels.name(entity)).join(', ')
  const readings = new Map(claims.map(each => [`${each.rule} ${each.origin} ${each.confidence}`, each]))
  return html`<li class="${isDenial(claim) ? 'quote denied' : 'quote'}"><blockquote lang="${article.lang}">${isolated(claim.quote)}</blockquote>
<p class="told"><cite lang="${article.lang}">${isolated(article.title ?? words.noTitle)}</cite>, ${told(dossier, claim, sources.get(article.id))} ${sourceLink(dossier, article.id)}</p>
<p class="reading"><span class="modality">${labels.modality(claim.modality)}</span>${
    attributedTo.length > 0 && html` · ${isolated(words.saidBy(names(attributedTo)))}`
  }${through.length > 0 && html` · ${isolated(words.through(names(through)))}`}${
    says.length > 0 && html` · ${isDenial(claim) ? words.denies : words.states} ${joinedBy(says.map(isolated), '; ')}`
  } · ${joinedBy(
    [...readings.values()].map(
      ({ rule, origin, confidence }) =>
        html`${words.readBy[origin]} <code>${rule}</code>, ${words.confidence(labels.percent(confidence))}`,
    ),
    '; ',
  )}</p></li>
`
}
