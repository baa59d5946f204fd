/** The limit of streams that are open at the same time is reached. */
export class TooManyStreams extends Error {
  constructor(most: number) {
    super(`${most} requests like this are answered already, and no more are at once.`)
    this.name = 'TooManyStreams'
  }
}

/** Counts the streams that are open, each from its first part until its client has left or it ends. */
export function limitStreams(most: number) {
  let open = 0
  return async function* limited<T>(parts: AsyncIterable<T>): AsyncGenerator<T> {
    if (open >= most) throw new TooManyStreams(most)
    open++
    try {
      yield* parts
    } finally {
      open--
    }
  }
}
