import { afterAll, beforeAll, expect, it } from 'vitest'
import { ArticlesAnswer, NewArticleAnswer, OutletsAnswer, RelationAnswer, RelationsAnswer } from '../../model/api.ts'
import { JournalAnswer, MarkAnswer, UndoAnswer } from '../../model/journal.ts'
import { runCommandLine } from '../../server/cli/program.ts'
import { capturedTerminal } from '../cli/captured-terminal.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const article = { text: 'Moscow backs Damascus.', publisher: 'Reuters', publishedAt: '2019-02-01', lang: 'en' }
const other = { text: 'Turkey supports Qatar.', publisher: 'AFP', publishedAt: '2019-02-02', lang: 'en' }

onOneStore('the journal over HTTP', store => {
  let api: Served
  const headers = { authorization: 'Bearer open-sesame' }
  const get = async (path: string) => (await api.ask(`/api/v1${path}`)).json
  const post = (path: string, body: object) => api.ask(`/api/v1${path}`, { body, headers })
  const remove = (path: string) => api.ask(`/api/v1${path}`, { method: 'DELETE', headers })
  const mark = async (body: object) => MarkAnswer.parse((await post('/journal', body)).json).decision
  const journal = async (query = '') => JournalAnswer.parse(await get(`/journal${query}`))
  const backing = async (query = '') =>
    RelationsAnswer.parse(await get(`/relations?types=SUPPORTS${query}`)).relations.map(({ relation }) => relation)
  const entente = async (...args: string[]) => {
    const captured = capturedTerminal('')
    const extract = (async () => {}) as never
    const code = await runCommandLine([...args, '--server', `http://127.0.0.1:${api.port}`], {
      extract,
      token: 'open-sesame',
      terminal: captured.terminal,
    })
    return { code, stdout: captured.stdout.toString(), stderr: captured.stderr.toString() }
  }

  beforeAll(async () => {
    await store().empty()
    api = await served(store(), { token: 'open-sesame' })
    for (const each of [article, other]) expect((await post('/articles', each)).status).toBe(201)
  })
  afterAll(() => api?.close())

  it('takes a claim that was read wrongly out of its relation, keeps it readable, and gives it back', async () => {
    const [{ id: relation } = { id: '' }] = await backing()
    const [claim] = RelationAnswer.parse(await get(`/relations/${relation}`)).claims
    const made = await post('/journal', { kind: 'misreading', claim: claim?.id, by: 'Ana', reason: 'no' })
    expect(made.status).toBe(201)
    const { decision } = MarkAnswer.parse(made.json)
    expect((await backing()).map(({ id }) => id)).not.toContain(relation)
    expect(RelationAnswer.parse(await get(`/relations/${relation}`))).toMatchObject({ claims: [], misread: [claim] })
    expect((await post('/journal', { kind: 'misreading', claim: claim?.id })).status).toBe(200)
    const undone = UndoAnswer.parse((await remove(`/journal/${decision.id}?by=Ben`)).json)
    expect(undone).toMatchObject({ changed: true, decision: { undone: { by: 'Ben' } } })
    expect((await backing()).map(({ id }) => id)).toContain(relation)
  })
  it('says that a relation is confirmed', async () => {
    const [{ id: relation } = { id: '' }] = await backing()
    const { id } = await mark({ kind: 'confirmation', relation, by: 'Ana' })
    expect((await backing())[0]?.confirmed).toBe(true)
    await remove(`/journal/${id}`)
    expect((await backing())[0]?.confirmed).toBeUndefined()
  })
  it('lets through the articles of outlets that are graded at least so reliable', async () => {
    const outletsOf = async (grade: string) =>
      ArticlesAnswer.parse(await get(`/articles?minGrade=${grade}`)).articles.map(each => each.publisher?.id)
    const graded = [
      await mark({ kind: 'grade', outlet: 'org:reuters', grade: 'B' }),
      await mark({ kind: 'grade', outlet: 'org:afp', grade: 'F' }),
    ]
    expect(await outletsOf('A')).toEqual([])
    expect(await outletsOf('B')).toEqual(['org:reuters'])
    expect(await outletsOf('E')).toEqual(['org:reuters'])
    expect(await backing('&minGrade=C')).toHaveLength(1)
    const { outlets } = OutletsAnswer.parse(await get('/outlets'))
    expect(outlets.find(({ id }) => id === 'org:reuters')?.reliability).toBe('B')
    for (const { id } of graded) await remove(`/journal/${id}`)
    expect(await outletsOf('E')).toEqual([])
  })
  it('is undone by id whatever the decision is, withdrawals and judgements too', async () => {
    const [first] = ArticlesAnswer.parse(await get('/articles')).articles
    await remove(`/articles/${first?.id}?reason=a%20hoax&by=Ana`)
    await post('/identity/judgements', { left: 'country:RUS', right: 'country:SYR', verdict: 'different' })
    const again = NewArticleAnswer.parse((await post('/articles', other)).json)
    expect(again.article.withdrawn).toMatchObject({ reason: 'a hoax', by: 'Ana' })
    const { decisions } = await journal('?state=standing')
    expect(decisions.map(({ kind }) => kind).sort()).toEqual(['judgement', 'withdrawal'])
    for (const { id } of decisions) expect((await remove(`/journal/${id}`)).status).toBe(200)
    expect((await journal('?state=standing')).decisions).toEqual([])
    expect(ArticlesAnswer.parse(await get('/articles')).articles).toHaveLength(2)
  })
  it('keeps a note as it was written, whatever it holds', async () => {
    const text = '<img src=x onerror=alert(1)> ‮ {{7*7}}'
    const { id } = await mark({ kind: 'note', about: 'country:RUS', text })
    expect((await journal('?of=country:RUS&kind=note')).decisions).toMatchObject([{ id, text }])
    await remove(`/journal/${id}`)
  })
  it('is written by those who may write alone, and refuses what it cannot mean', async () => {
    const note = { kind: 'note', about: 'country:RUS', text: 'x' }
    expectProblem(await api.ask('/api/v1/journal', { body: note }), 401)
    expectProblem(await api.ask('/api/v1/journal/note:none', { method: 'DELETE' }), 401)
    expectProblem(await remove('/journal/note:none'), 404)
    expectProblem(await post('/journal', { ...note, about: 'country:ATA' }), 404)
    expectProblem(await post('/journal', { ...note, text: 'x'.repeat(4001) }), 422)
    expectProblem(await post('/journal', { ...note, text: '  ' }), 422)
    expectProblem(await post('/journal', { ...note, colour: 'red' }), 400)
    expectProblem(await post('/journal', { kind: 'withdrawal', article: 'article:x' }), 400)
    expectProblem(await api.ask('/api/v1/journal?state=gone'), 400)
  })
  it('is read and written from the command line', async () => {
    const [relation] = await backing()
    const noted = await entente('note', 'country:RUS', 'Look\tagain.', '--by', 'Ana')
    expect(noted).toMatchObject({ code: 0, stderr: '' })
    const id = noted.stdout.split(' ')[0] as string
    expect((await entente('journal', '--state', 'standing')).stdout).toMatch(
      new RegExp(`\\t${id}\\tnote\\tRussia: Look again\\.\\tby Ana\\n$`),
    )
    expect((await entente('undo', id)).stdout).toBe(`${id} undone\n`)
    expect((await entente('undo', id)).stdout).toBe(`${id} was undone before\n`)
    const confirmed = await entente('confirm', String(relation?.id))
    expect(confirmed.stdout).toMatch(/ noted\n$/)
    expect((await entente('grade', 'org:reuters', 'G')).code).not.toBe(0)
    expect((await entente('misread', 'claim:none')).stderr).toMatch(/There is no claim/)
  })
})
