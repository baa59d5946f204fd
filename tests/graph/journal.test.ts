import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '../../model/graph.ts'
import type { ArticleId, ClaimId, DecisionId, EntityId, RelationId } from '../../model/ids.ts'
import type { Decision } from '../../model/journal.ts'
import { connect } from '../../server/graph/connection.ts'
import type { EntenteGraph } from '../../server/graph/graph.ts'
import { rebuildRelations } from '../../server/graph/rebuild.ts'
import { UnknownId } from '../../server/graph/unknown-id.ts'
import { announced, denied, heldInEnglish, heldInFrench, macronOnSyria, russiaBacksSyria, write } from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { onEveryGraph } from './opened.ts'

const AT = '2026-03-04T05:06:07.000Z'
const LATER = '2026-03-05T05:06:07.000Z'
const france = 'country:FRA' as EntityId
const germany = 'country:DEU' as EntityId

onEveryGraph('the journal', opened => {
  let graph: EntenteGraph
  const print = () => fingerprint(opened().store)
  const kinds = (decisions: readonly Decision[]) => decisions.map(({ kind }) => kind)
  const fill = async () => {
    await opened().store.empty()
    for (const article of [announced, heldInFrench, heldInEnglish, russiaBacksSyria, macronOnSyria, denied])
      await write(graph, article)
  }
  /** The relation of this type that has the most claims, with them. */
  const stated = async (type: string) => {
    const { relations } = await graph.relations({ types: [type as never], limit: 1 })
    return graph.relation(relations[0]?.relation.id as RelationId)
  }
  const misread = (claim: Claim | undefined, at = AT) =>
    graph.decide({ kind: 'misreading', claim: claim?.id as ClaimId, by: 'Ana', reason: 'it asks' }, at)
  beforeAll(() => {
    graph = opened().graph
  })

  describe('marks a claim as misread, which', () => {
    beforeEach(fill)

    it('counts for nothing any more, and is still there to read', async () => {
      const before = await stated('SUPPORTS')
      expect(before.claims.length).toBeGreaterThan(1)
      const [claim] = before.claims
      await misread(claim)
      const after = await graph.relation(before.relation.id)
      expect(after.relation.claims).toBe(before.claims.length - 1)
      expect(after.claims).toEqual(before.claims.slice(1))
      expect(after.misread).toEqual([claim])
      const { claims } = await graph.article(claim?.article.id as ArticleId)
      expect(claims.filter(each => each.misread).map(({ id }) => id)).toEqual([claim?.id])
    })
    it('leaves its relation readable when it was the last claim of it', async () => {
      const before = await stated('SUPPORTS')
      for (const claim of before.claims) await misread(claim)
      const after = await graph.relation(before.relation.id)
      expect(after).toMatchObject({ claims: [], misread: before.claims, relation: { claims: 0, confidence: 0 } })
      expect([after.from.id, after.to.id]).toEqual([before.from.id, before.to.id])
      expect((await graph.relations({ types: ['SUPPORTS'], limit: 5 })).relations).toEqual([])
    })
    it('counts again when that is undone, as if it had never been marked', async () => {
      const before = await print()
      const { relations } = await graph.relations({ limit: 100 })
      const made: DecisionId[] = []
      for (const { relation } of relations)
        for (const claim of (await graph.relation(relation.id)).claims) {
          const { decision, created } = await misread(claim)
          expect(created).toBe(true)
          made.push(decision.id)
        }
      expect((await graph.stats()).claims).toBe(0)
      for (const id of made) await graph.undo(id, LATER, { by: 'Ben', reason: 'it does not ask' })
      expect(await print()).toEqual(before)
    })
    it('stays misread when everything is projected again, and when its text comes again', async () => {
      await misread((await stated('SUPPORTS')).claims[0])
      const before = await print()
      const store = connect(opened().store.address)
      await rebuildRelations(store)
      await store.close()
      await write(graph, russiaBacksSyria)
      expect(await print()).toEqual(before)
    })
    it('comes back with its article, where that was withdrawn meanwhile', async () => {
      const before = await print()
      const [claim] = (await stated('SUPPORTS')).claims
      const { decision } = await misread(claim)
      const article = claim?.article.id as ArticleId
      await graph.withdrawArticle(article, { at: AT })
      await graph.undo(decision.id, LATER)
      await graph.restoreArticle(article, LATER)
      expect(await print()).toEqual(before)
    })
    it('follows what is judged of its ends meanwhile', async () => {
      const before = await print()
      const [claim] = (await stated('SUPPORTS')).claims
      const { judgement } = await graph.judge({ left: france, right: germany, verdict: 'same' }, AT)
      const together = await print()
      const { decision } = await misread(claim)
      await graph.undo(decision.id, LATER)
      expect(await print()).toEqual(together)
      const again = await misread(claim, LATER)
      await graph.withdrawJudgement(judgement.id, LATER)
      await graph.undo(again.decision.id, LATER)
      expect(await print()).toEqual(before)
    })
    it('is refused where nobody has it', async () => {
      await expect(graph.decide({ kind: 'misreading', claim: 'claim:none' as ClaimId }, AT)).rejects.toEqual(
        new UnknownId('claim', 'claim:none'),
      )
      expect((await graph.journal({ limit: 10 })).decisions).toEqual([])
    })
  })

  describe('confirms a relation, which', () => {
    beforeEach(fill)
    const confirm = async (relation: RelationId, by = 'Ana') =>
      (await graph.decide({ kind: 'confirmation', relation, by }, AT)).decision

    it('says so in every answer, until the last who confirmed it takes that back', async () => {
      const { relation } = await stated('SUPPORTS')
      const [first, second] = [await confirm(relation.id), await confirm(relation.id, 'Ben')]
      const confirmed = async () => [
        (await graph.relation(relation.id)).relation.confirmed,
        (await graph.relations({ types: ['SUPPORTS'], asOf: '2030-01-01', limit: 1 })).relations[0]?.relation.confirmed,
      ]
      expect(await confirmed()).toEqual([true, true])
      await graph.undo(first.id, LATER)
      expect(await confirmed()).toEqual([true, true])
      await graph.undo(second.id, LATER)
      expect(await confirmed()).toEqual([undefined, undefined])
    })
    it('stays confirmed under another id when its ends are judged, and after', async () => {
      const { relation } = await stated('SUPPORTS')
      await confirm(relation.id)
      const before = await print()
      const other = [france, germany].find(id => ![relation.from, relation.to].includes(id)) as EntityId
      const { judgement } = await graph.judge({ left: relation.from, right: other, verdict: 'same' }, AT)
      const now = await graph.relation(relation.id)
      expect(now.relation).toMatchObject({ confirmed: true })
      await graph.withdrawJudgement(judgement.id, LATER)
      expect(await print()).toEqual(before)
    })
  })

  describe('keeps notes, which', () => {
    beforeEach(fill)

    it('are on entities, relations, events and articles, by any of their ids', async () => {
      const { relation } = await stated('SUPPORTS')
      const [event] = (await graph.events({ limit: 1 })).events
      const [article] = (await graph.articles({ limit: 1 })).articles
      for (const about of [france, relation.id, event?.event.id, article?.id]) {
        const text = `<script>alert("${about}")</script>`
        await graph.decide({ kind: 'note', about: about as EntityId, text }, AT)
        const { decisions } = await graph.journal({ of: about as EntityId, limit: 10 })
        expect(decisions).toMatchObject([{ kind: 'note', about, text }])
      }
      await graph.judge({ left: france, right: germany, verdict: 'same' }, AT)
      expect(kinds((await graph.journal({ of: germany, limit: 10 })).decisions).sort()).toEqual(['judgement', 'note'])
    })
    it('are refused on what is not there', async () => {
      const about = 'country:ATA' as EntityId
      await expect(graph.decide({ kind: 'note', about, text: 'who?' }, AT)).rejects.toEqual(
        new UnknownId('entity', about),
      )
    })
    it('are written once, however often they are sent', async () => {
      const note = { kind: 'note', about: france, text: 'Once.' } as const
      expect((await graph.decide(note, AT)).created).toBe(true)
      expect((await graph.decide(note, LATER)).created).toBe(false)
      expect((await graph.journal({ limit: 10 })).decisions).toHaveLength(1)
    })
  })

  describe('grades an outlet, whose grade', () => {
    beforeEach(fill)
    const afp = 'org:afp' as EntityId
    const graded = async () => (await graph.entity(afp)).entity.reliability
    const grade = async (letter: 'A' | 'B' | 'F', at: string) =>
      (await graph.decide({ kind: 'grade', outlet: afp, grade: letter }, at)).decision.id

    it('is the latest in force', async () => {
      const before = await print()
      const [first, second] = [await grade('A', AT), await grade('F', LATER)]
      expect(await graded()).toBe('F')
      await graph.undo(second, LATER)
      expect(await graded()).toBe('A')
      await graph.undo(first, LATER)
      expect(await graded()).toBeUndefined()
      expect(await print()).toEqual(before)
    })
    it('stays with it through judgements and the withdrawal of its articles', async () => {
      await grade('B', AT)
      const { judgement } = await graph.judge({ left: afp, right: 'org:reuters' as EntityId, verdict: 'same' }, AT)
      expect(await graded()).toBe('B')
      await graph.withdrawJudgement(judgement.id, LATER)
      expect(await graded()).toBe('B')
      const [article] = (await graph.articles({ outlets: [afp], limit: 1 })).articles
      await graph.withdrawArticle(article?.id as ArticleId, { at: AT })
      await graph.restoreArticle(article?.id as ArticleId, LATER)
      expect(await graded()).toBe('B')
    })
  })

  describe('as a list', () => {
    beforeAll(async () => {
      await fill()
      const { relation, claims } = await stated('SUPPORTS')
      const [article] = (await graph.articles({ limit: 1 })).articles
      await graph.judge({ left: france, right: germany, verdict: 'different' }, '2026-03-01T00:00:00.000Z')
      await graph.withdrawArticle(article?.id as ArticleId, { at: '2026-03-02T00:00:00.000Z', reason: 'a hoax' })
      await misread(claims[0], '2026-03-03T00:00:00.000Z')
      await graph.decide({ kind: 'confirmation', relation: relation.id }, '2026-03-04T00:00:00.000Z')
      await graph.decide({ kind: 'note', about: france, text: 'Look again.' }, '2026-03-05T00:00:00.000Z')
      await graph.decide({ kind: 'grade', outlet: 'org:afp' as EntityId, grade: 'B' }, '2026-03-06T00:00:00.000Z')
    })
    const everyKind = ['grade', 'note', 'confirmation', 'misreading', 'withdrawal', 'judgement']

    it('has every decision, the latest first, page by page', async () => {
      const all: Decision[] = []
      for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
        const page = await graph.journal({ limit: 2, ...(cursor ? { cursor } : {}) })
        all.push(...page.decisions)
        cursor = page.nextCursor
      }
      expect(kinds(all)).toEqual(everyKind)
    })
    it('names what each is on', async () => {
      const { decisions, entities, articles, claims, relations } = await graph.journal({ limit: 10 })
      const named = new Set<string>([...entities, ...articles, ...claims, ...relations].map(({ id }) => id))
      const subjects = decisions.flatMap((each): string[] => {
        if (each.kind === 'judgement') return [each.left, each.right]
        if (each.kind === 'withdrawal') return [each.article]
        if (each.kind === 'misreading') return [each.claim]
        if (each.kind === 'confirmation') return [each.relation]
        return [each.kind === 'note' ? each.about : each.outlet]
      })
      expect(subjects.filter(id => !named.has(id))).toEqual([])
      expect(claims.map(({ relation }) => relation).filter(id => !named.has(String(id)))).toEqual([])
    })
    it('keeps what was undone, with who undid it and why', async () => {
      const [withdrawal] = (await graph.journal({ kind: 'withdrawal', limit: 5 })).decisions
      const why = { by: 'Ben', reason: 'no hoax' }
      expect(await graph.undo(withdrawal?.id as DecisionId, LATER, why)).toMatchObject({ changed: true })
      expect(await graph.undo(withdrawal?.id as DecisionId, LATER)).toMatchObject({ changed: false })
      expect((await graph.journal({ state: 'undone', limit: 5 })).decisions).toEqual([
        { ...withdrawal, undone: { at: LATER, ...why } },
      ])
      expect(kinds((await graph.journal({ state: 'standing', limit: 10 })).decisions)).toEqual(
        everyKind.filter(kind => kind !== 'withdrawal'),
      )
      expect((await graph.stats()).articles).toBe(6)
    })
    it('is told in the history of changes', async () => {
      const from = await graph.latestCursor()
      const { decision } = await graph.decide({ kind: 'note', about: germany, text: 'Told.' }, LATER)
      await graph.undo(decision.id, LATER)
      expect(await graph.changesAfter(from)).toMatchObject([
        { type: 'decision.made', decision },
        { type: 'decision.undone', decision },
      ])
    })
  })
})
