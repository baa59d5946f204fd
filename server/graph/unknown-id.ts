/** Nothing in the store has this id. */
export class UnknownId extends Error {
  readonly what: 'entity' | 'relation' | 'article' | 'claim' | 'judgement' | 'decision' | 'job'
  readonly id: string
  constructor(what: UnknownId['what'], id: string) {
    super(`There is no ${what} ${id}.`)
    this.name = 'UnknownId'
    this.what = what
    this.id = id
  }
}
