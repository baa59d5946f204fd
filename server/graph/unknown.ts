/** Nothing in the store has this id. */
export class Unknown extends Error {
  readonly what: 'entity' | 'relation' | 'article' | 'judgement'
  readonly id: string
  constructor(what: Unknown['what'], id: string) {
    super(`There is no ${what} ${id}.`)
    this.name = 'Unknown'
    this.what = what
    this.id = id
  }
}
