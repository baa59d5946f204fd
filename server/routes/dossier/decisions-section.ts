import type { EntityRef } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Decision, JournalAnswer } from '../../../model/journal.ts'
import type { Dossier } from './dossier.ts'
import { html, isolated, joinedBy, type Markup } from './html-text.ts'

/** Entities of which withdrawn articles are asked for at once. */
const PAGE = 500

/** The withdrawn articles that state something between entities of the dossier. */
async function withdrawnAmong({ graph, survey }: Dossier): Promise<Set<string>> {
  const articles = new Set<string>()
  const ids = [...survey.nodes]
  for (let at = 0; at < ids.length; at += PAGE)
    for (const { article, object } of await graph.withdrawnStatements(ids.slice(at, at + PAGE)))
      if (survey.nodes.has(object)) articles.add(article)
  return articles
}

/** What a decision says, where it is on something in the dossier. */
function inWords(
  { survey, words, labels }: Dossier,
  decision: Decision,
  page: JournalAnswer,
  withdrawn: ReadonlySet<string>,
): string | undefined {
  const name = (id: EntityId): string => {
    const found = page.entities.find(entity => entity.id === id)
    return found ? labels.name(found) : id
  }
  const has = (...ids: (EntityRef | EntityId)[]) =>
    ids.every(id => survey.nodes.has(typeof id === 'string' ? id : id.id))
  const relation = (id: string): string | undefined => {
    const found = page.relations.find(each => each.id === id)
    if (!found || !has(found.from, found.to)) return undefined
    return `${labels.name(found.from)} ${labels.relation(found.type)} ${labels.name(found.to)}`
  }
  const title = (id: string) => page.articles.find(article => article.id === id)?.title ?? words.noTitle
  switch (decision.kind) {
    case 'judgement': {
      const { left, right, verdict } = decision
      return has(left) || has(right) ? words.verdicts[verdict](name(left), name(right)) : undefined
    }
    case 'withdrawal':
      return withdrawn.has(decision.article) ? words.withdrawn(title(decision.article)) : undefined
    case 'misreading': {
      const claim = page.claims.find(({ id }) => id === decision.claim)
      const of = claim && relation(claim.relation)
      return claim && of ? words.misread(of, claim.quote) : undefined
    }
    case 'confirmation': {
      const of = relation(decision.relation)
      return of && words.confirmed(of)
    }
    case 'note': {
      const { about, text } = decision
      const subject = survey.nodes.has(about as EntityId) ? name(about as EntityId) : relation(about)
      return subject && words.note(subject, text)
    }
    case 'grade':
      return has(decision.outlet) ? words.grade(name(decision.outlet), decision.grade) : undefined
  }
}

/** What people decided of what is in the dossier, as far as it is in force, the latest first: who is who, what is withdrawn, misread, confirmed or noted. */
export async function* decisionsSection(dossier: Dossier): AsyncGenerator<Markup> {
  const { words, labels, graph } = dossier
  yield html`<section id="decisions"><h2>${words.decisions}</h2>
`
  const withdrawn = await withdrawnAmong(dossier)
  let isEmpty = true
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await graph.journal({ limit: PAGE, state: 'standing', cursor })
    for (const decision of page.decisions) {
      const what = inWords(dossier, decision, page, withdrawn)
      if (what === undefined) continue
      if (isEmpty) yield html`<p>${words.decisionsIntro}</p><ul>`
      isEmpty = false
      const { at, by, reason } = decision
      yield html`<li>${joinedBy(
        [
          isolated(what),
          html`<time datetime="${at}">${labels.date(at.slice(0, 10))}</time>`,
          ...(by ? [isolated(words.by(by))] : []),
          ...(reason ? [isolated(words.reason(reason))] : []),
        ],
        ' · ',
      )}</li>
`
    }
    cursor = page.nextCursor
  }
  yield isEmpty ? html`<p>${words.noDecisions}</p>` : html`</ul>`
  yield html`</section>
`
}
