import { expect, it } from 'vitest'
import { RelationsAnswer, RelationsQuery } from '../../model/api.ts'
import { type Dispute, DisputesAnswer, DisputesQuery } from '../../model/disputes.ts'
import { ArticleId } from '../../model/ids.ts'
import { TellersAnswer, type WorldLine, WorldsAnswer, WorldsQuery } from '../../model/worlds.ts'
import { denied, heldInFrench, seedArticle, understood, write } from './articles.ts'
import { differing } from './differing-articles.ts'
import { onEveryGraph } from './opened.ts'

const TODAY = '2026-01-01'

onEveryGraph(
  'disputes',
  opened => {
    const page = async (query: object = {}, today = TODAY) =>
      DisputesAnswer.parse(await opened().graph.disputes(DisputesQuery.parse({ limit: '200', ...query }), today))
    const disputes = async (query: object = {}, today = TODAY) => (await page(query, today)).disputes
    const about = async (kind: string, sides: string) =>
      (await disputes({ disputeKinds: kind })).filter(({ event }) => event?.event.id.includes(sides))
    const outlets = (dispute: Dispute | undefined) =>
      dispute?.versions.map(version => version.outlets.map(({ name }) => name))
    const quotes = (dispute: Dispute | undefined) =>
      dispute?.versions.map(({ claims }) => claims.map(({ quote }) => quote))

    it('are of a date, where two who do not tell both put one meeting on two days', async () => {
      const [dispute, ...others] = await about('date', 'ken-per')
      expect(others).toEqual([])
      expect(outlets(dispute)).toEqual([['Reuters'], ['Le Monde']])
      expect(dispute?.versions.map(({ event }) => event?.event.start)).toEqual(['2019-05-06', '2019-05-07'])
      expect(quotes(dispute)?.flat()).toContain(differing.tuesdayMeeting.text)
      expect(dispute?.versions[0]?.unnamed).toBe(1)
    })
    it('are of participants, where one agreement has three parties here and four there', async () => {
      const [dispute] = await about('participants', 'bol-chl-ecu')
      expect(dispute?.versions.map(({ event }) => event?.participants.length)).toEqual([3, 4])
      expect(outlets(dispute)).toEqual([['Reuters'], ['Agence France-Presse']])
    })
    it('are of a place, where one event is put in two cities, whose country is no third', async () => {
      const [dispute, ...others] = await about('place', 'nor-swe')
      expect(others).toEqual([])
      expect(dispute?.versions.map(({ place }) => place?.name).sort()).toEqual(['Bergen', 'Oslo'])
    })
    it('are of numbers, where tolls of one attack exclude each other, and not where they agree or one counts again', async () => {
      const [dispute, ...others] = await disputes({ disputeKinds: 'figures' })
      expect(others).toEqual([])
      expect(dispute?.event?.event.id).toContain('rwa-uga')
      expect(dispute?.versions.map(({ figure }) => figure)).toEqual([
        { of: 'killed', least: 12, most: 12 },
        { of: 'killed', least: 20 },
        { of: 'killed', least: 25, most: 25 },
      ])
      expect(outlets(dispute)).toEqual([['Reuters'], ['Agence France-Presse'], ['Le Monde']])
      expect(dispute?.versions[1]?.claims[0]).toMatchObject({ figures: [{ of: 'killed', least: 20 }] })
    })
    it('are denials, where one says so and another that it is not so', async () => {
      const [dispute] = await about('denial', 'irn-irq')
      expect(dispute?.versions.map(({ says }) => says)).toEqual(['affirmed', 'denied'])
      expect(dispute?.versions.map(({ attributedTo }) => attributedTo.map(({ id }) => id))).toEqual([
        ['org:foreign-ministry-irn'],
        ['country:IRQ'],
      ])
      expect(dispute?.status).toBe('open')
    })
    it('are denials of what others tell of the same doer, though no text dates it', async () => {
      const [dispute, ...others] = await about('denial', 'eri-eth')
      expect(others).toEqual([])
      expect(dispute?.status).toBe('open')
      expect(outlets(dispute)).toEqual([['Reuters'], ['Agence France-Presse']])
    })
    it('are accusations that the accused rejects', async () => {
      const [dispute, ...others] = await disputes({ disputeKinds: 'accusation' })
      expect(others).toEqual([])
      expect(dispute?.event?.event.id).toContain('lby-tcd')
      expect(quotes(dispute)).toEqual([[differing.accused.text], [differing.rejected.text]])
    })
    it('are announcements whose day is past, but not those that were held', async () => {
      const [dispute, ...others] = await disputes({ disputeKinds: 'unfulfilled', happenedFrom: '2019-10-01' })
      expect(others).toEqual([])
      expect(dispute).toMatchObject({ status: 'one-sided', outcomes: ['passed'] })
      expect(dispute?.event?.event.id).toContain('gha-tgo')
    })
    it('are of announcements by the day of knowledge, before which all is open', async () => {
      const of = async (query: object, today?: string) =>
        (await disputes({ disputeKinds: 'unfulfilled', happenedFrom: '2019-10-01', ...query }, today)).length
      expect(await of({}, '2019-10-20')).toBe(0)
      expect(await of({}, '2019-10-21')).toBe(1)
      expect(await of({ asOf: '2019-10-10' })).toBe(0)
      // What was held is not known yet, and its day is past.
      expect(await of({ asOf: '2019-10-21' })).toBe(1)
    })
    it('are known from the day on which the second version was published', async () => {
      const known = async (asOf: string) => (await disputes({ disputeKinds: 'date', asOf })).length
      expect([await known('2019-05-08'), await known('2019-05-09')]).toEqual([0, 1])
    })
    it('are told by the claims of the selection alone', async () => {
      expect(await disputes({ disputeKinds: 'date,place,participants', outlets: 'org:reuters' })).toEqual([])
    })

    it('are of an actor who takes part or to whom a version is attributed', async () => {
      const found = await disputes({ actors: 'country:IRQ', happenedFrom: '2019-01-01' })
      expect(found.map(({ kind }) => kind)).toEqual(['denial'])
      expect((await disputes({ actors: 'org:foreign-ministry-irn' })).map(({ id }) => id)).toEqual([found[0]?.id])
      expect((await disputes({ actors: found[0]?.event?.event.id })).map(({ id }) => id)).toEqual([found[0]?.id])
      expect(await disputes({ actors: 'country:AND' })).toEqual([])
    })
    it('are counted by kind, whichever are asked for, and come a part at a time in a stable order', async () => {
      const all = await page()
      expect(Object.values(all.counts).reduce((sum, count) => sum + count, 0)).toBe(all.disputes.length)
      expect((await page({ disputeKinds: 'place' })).counts).toEqual(all.counts)
      const parts: string[] = []
      for (let cursor: string | undefined, first = true; first || cursor; first = false) {
        const part: DisputesAnswer = await page({ limit: '2', ...(cursor ? { cursor } : {}) })
        parts.push(...part.disputes.map(({ id }) => id))
        expect(part.hidden).toBe(all.disputes.length - parts.length)
        expect(part.truncated).toBe(part.hidden > 0)
        cursor = part.nextCursor
      }
      expect(parts).toEqual(all.disputes.map(({ id }) => id))
      expect(new Set(parts).size).toBe(parts.length)
    })
    it('come by weight, which is the outlets of the lesser side and how lately it was told', async () => {
      const all = await disputes()
      expect(all.map(({ weight }) => weight)).toEqual(all.map(({ weight }) => weight).toSorted((a, b) => b - a))
      for (const { weight, status } of all) if (status === 'one-sided') expect(weight).toBeLessThan(1)
      const [dispute] = await about('date', 'ken-per')
      expect(Math.floor(dispute?.weight ?? 0)).toBe(1)
    })
    it('come by the day of their last claim where that is asked for', async () => {
      const days = (list: readonly Dispute[]) => list.map(({ lastPublished }) => lastPublished)
      const newest = days(await disputes({ order: 'newest' }))
      expect(newest).toEqual(newest.toSorted().toReversed())
      expect(days(await disputes({ order: 'oldest' }))).toEqual(newest.toReversed())
    })

    it('name every relation that is marked as disputed, but for those that say that two events contradict each other', async () => {
      const { relations } = RelationsAnswer.parse(
        await opened().graph.relations(RelationsQuery.parse({ limit: '1000' })),
      )
      const marked = relations.filter(({ relation }) => relation.disputed && relation.type !== 'CONFLICTS_WITH')
      const named = new Set(
        (await disputes()).flatMap(({ versions }) => versions.flatMap(version => version.relations)),
      )
      expect(marked.length).toBeGreaterThan(0)
      expect(marked.map(({ relation }) => relation.id).filter(id => !named.has(id))).toEqual([])
    })
    it('that are denials mark the relations that deny and, where the denial names the same event or day, those that it denies', async () => {
      const { relations } = RelationsAnswer.parse(
        await opened().graph.relations(RelationsQuery.parse({ limit: '1000' })),
      )
      const marked = new Set(relations.filter(({ relation }) => relation.disputed).map(({ relation }) => relation.id))
      const denials = await disputes({ disputeKinds: 'denial' })
      expect(denials.length).toBeGreaterThan(0)
      for (const { versions, event } of denials) {
        const isMarked = versions.map(({ relations: stating }) => stating.every(id => marked.has(id)))
        expect(isMarked.at(-1)).toBe(true)
        if (event?.event.start) expect(isMarked).not.toContain(false)
      }
    })
    it('go with a withdrawn article, and come back', async () => {
      const before = await disputes()
      const id = ArticleId.parse(understood(differing.tuesdayMeeting).article.id)
      await opened().graph.withdrawArticle(id, { at: '2026-01-02T00:00:00.000Z' })
      expect((await disputes()).map(each => each.id)).toEqual(
        before.filter(({ kind }) => kind !== 'date').map(each => each.id),
      )
      await opened().graph.restoreArticle(id, '2026-01-03T00:00:00.000Z')
      expect(await disputes()).toEqual(before)
    })

    const worlds = async (query: object) =>
      WorldsAnswer.parse(await opened().graph.worlds(WorldsQuery.parse({ limit: '2000', ...query }), TODAY))
    const reutersAndAfp = { aOutlets: 'org:reuters', bOutlets: 'org:afp' }
    const part = async (only: string, query: object = reutersAndAfp) => (await worlds({ only, ...query })).lines
    const idsOf = (lines: readonly WorldLine[]) => lines.map(({ id }) => id)

    it('are between tellers, who are counted by what they tell', async () => {
      const { outlets, cited, states, languages } = TellersAnswer.parse(await opened().graph.tellers({}))
      expect(outlets.map(({ id }) => id)).toEqual(expect.arrayContaining(['org:reuters', 'org:afp', 'org:press-tv']))
      expect(states.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:IRN', 'country:IRQ']))
      expect(cited.map(({ id }) => id)).toContain('org:rt')
      expect(languages.map(({ language }) => language).sort()).toEqual(['en', 'fr'])
      for (const list of [outlets, states, languages])
        expect(list.map(({ claims }) => claims)).toEqual(list.map(({ claims }) => claims).toSorted((a, b) => b - a))
      const { claims } = await opened().graph.stats()
      expect(languages.reduce((sum, each) => sum + each.claims, 0)).toBe(claims)
      const then = await opened().graph.tellers({ asOf: '2019-08-03' })
      expect(then.languages.reduce((sum, each) => sum + each.claims, 0)).toBeLessThan(claims)
    })
    it('of two outlets are contradictions, and apart from what only one or both tell', async () => {
      const all = await worlds(reutersAndAfp)
      const { a, both, b, contradictions } = all.counts
      expect(all.lines).toHaveLength(a + both + b + contradictions)
      expect(new Set(idsOf(all.lines)).size).toBe(all.lines.length)
      for (const [only, count] of Object.entries(all.counts)) expect(await part(only)).toHaveLength(count)
      expect((await part('contradictions')).map(({ dispute }) => dispute?.kind).sort()).toEqual([
        'accusation',
        'denial',
        'denial',
        'figures',
        'participants',
        'place',
      ])
      const [accusation] = (await part('contradictions')).filter(({ dispute }) => dispute?.kind === 'accusation')
      expect(accusation?.toldBy).toEqual([['a'], ['b']])
      const contested = new Set(
        (await part('contradictions')).flatMap(({ dispute }) =>
          [dispute, ...(dispute?.versions ?? [])].flatMap(told => told?.event?.event.id ?? []),
        ),
      )
      expect(contested.size).toBeGreaterThan(4)
      expect(all.lines.filter(({ event }) => event && contested.has(event.event.id))).toEqual([])
    })
    it('each lead to the claims of the two tellers', async () => {
      for (const line of await part('a')) {
        expect(line.claims.a).toBeGreaterThan(0)
        expect(line.claims.b).toBe(0)
        for (const { id, a } of line.relations) {
          const { claims } = await opened().graph.relation(id)
          const own = claims.filter(claim => a.includes(claim.id))
          expect(own.map(({ outlet }) => outlet?.id)).toEqual(a.map(() => 'org:reuters'))
        }
      }
    })
    it('change sides with the tellers, and are all of both where the tellers are one', async () => {
      const swapped = { aOutlets: 'org:afp', bOutlets: 'org:reuters' }
      expect(idsOf(await part('a', swapped))).toEqual(idsOf(await part('b')))
      expect(idsOf(await part('both', swapped))).toEqual(idsOf(await part('both')))
      const same = await worlds({ aOutlets: 'org:reuters', bOutlets: 'org:reuters' })
      expect([same.counts.a, same.counts.b, same.counts.contradictions]).toEqual([0, 0, 0])
      expect(same.counts.both).toBeGreaterThan(0)
    })
    it('are of states by whom claims are attributed to: the state and its bodies', async () => {
      const states = { aStates: 'country:IRN', bStates: 'country:IRQ', happenedFrom: '2019-01-01' }
      const [line, ...others] = await part('contradictions', states)
      expect(others).toEqual([])
      expect(line?.dispute?.versions.map(({ event }) => event?.event.status)).toEqual(['held', 'denied'])
      expect(line?.toldBy).toEqual([['a'], ['b']])
    })
    it('are of states by the statements that they make', async () => {
      const states = { aStates: 'country:TCD', bStates: 'country:LBY', happenedFrom: '2019-01-01' }
      const [line] = await part('contradictions', states)
      expect([line?.dispute?.kind, line?.toldBy]).toEqual(['accusation', [['a'], ['b']]])
      const { states: known } = await opened().graph.tellers({})
      expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:TCD', 'country:LBY']))
    })
    it('are of languages and of outlets that are cited, and of groups of these', async () => {
      const languages = await worlds({ aLanguages: 'fr', bLanguages: 'en' })
      expect(languages.counts.a).toBeGreaterThan(0)
      const cited = await worlds({ aCited: 'org:rt', bLanguages: 'en' })
      const group = await worlds({ aCited: 'org:rt', aOutlets: 'org:reuters', bLanguages: 'en' })
      const toldByA = ({ counts }: WorldsAnswer) => counts.a + counts.both + counts.contradictions
      expect(toldByA(group)).toBeGreaterThan(toldByA(cited))
    })
    it('follow the selection, and come a part at a time', async () => {
      const early = await worlds({ ...reutersAndAfp, happenedTo: '2019-07-31' })
      for (const { event } of early.lines) if (event) expect((event.event.start ?? '') <= '2019-07-31').toBe(true)
      const all = idsOf((await worlds(reutersAndAfp)).lines)
      const first = await worlds({ ...reutersAndAfp, limit: '3' })
      expect([first.truncated, first.hidden]).toEqual([true, all.length - 3])
      const rest = await worlds({ ...reutersAndAfp, cursor: first.nextCursor })
      expect([...idsOf(first.lines), ...idsOf(rest.lines)]).toEqual(all)
      expect(rest.truncated).toBe(false)
    })
  },
  async ({ graph }) => {
    for (const article of [...Object.values(differing), seedArticle, heldInFrench, denied]) await write(graph, article)
  },
)
