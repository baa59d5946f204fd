import { noSettings, QueueItem, QueueSettings } from './queue-item.ts'

const DATABASE = 'entente-adding'
const [ITEMS, SETTINGS] = ['items', 'settings'] as const

/** Where the queue is kept, so that it outlives the page. Where the browser keeps nothing, `isKept` is false and the queue lasts as long as the page. */
export type QueueStorage = {
  isKept: boolean
  load(): Promise<{ items: QueueItem[]; settings: QueueSettings }>
  put(items: readonly QueueItem[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  settle(settings: QueueSettings): Promise<void>
}

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = transaction.onabort = () => reject(transaction.error)
  })
const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ITEMS, { keyPath: 'id' })
    request.result.createObjectStore(SETTINGS)
  }
  return answered(request)
}

const inMemory: QueueStorage = {
  isKept: false,
  load: async () => ({ items: [], settings: noSettings }),
  put: async () => {},
  remove: async () => {},
  settle: async () => {},
}

/** The queue in this browser's database. Items that cannot be read, of another version, are left out. */
export async function openQueueStorage(): Promise<QueueStorage> {
  let database: IDBDatabase
  try {
    database = await openDatabase()
  } catch {
    return inMemory
  }
  const write = async (store: string, change: (objects: IDBObjectStore) => void) => {
    const transaction = database.transaction(store, 'readwrite')
    change(transaction.objectStore(store))
    await done(transaction)
  }
  return {
    isKept: true,
    async load() {
      const transaction = database.transaction([ITEMS, SETTINGS])
      const [items, settings] = await Promise.all([
        answered(transaction.objectStore(ITEMS).getAll()),
        answered(transaction.objectStore(SETTINGS).get('queue')),
      ])
      return {
        items: items.flatMap(item => QueueItem.safeParse(item).data ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
        settings: QueueSettings.safeParse(settings).data ?? noSettings,
      }
    },
    put: items =>
      write(ITEMS, objects => {
        for (const item of items) objects.put(item)
      }),
    remove: ids =>
      write(ITEMS, objects => {
        for (const id of ids) objects.delete(id)
      }),
    settle: settings => write(SETTINGS, objects => objects.put(settings, 'queue')),
  }
}
