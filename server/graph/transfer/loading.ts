/** The store is being loaded from a backup, and nobody is to see a part of it. */
export class StoreLoading extends Error {
  constructor() {
    super('The store is being loaded from a backup.')
    this.name = 'StoreLoading'
  }
}

/** The property of the store's own node that says that it is being loaded; never part of what is read. */
export const LOADING = 'loading'
