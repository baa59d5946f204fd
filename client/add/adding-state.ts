import { create } from 'zustand'

/** How far the queue of articles is, for the header; undefined where there is none. */
export const useAddingProgress = create<{ progress: { done: number; total: number; paused: boolean } | undefined }>(
  () => ({ progress: undefined }),
)

const flag = 'entente:adding'

/** Notes, for the next time that the page is loaded, whether there is a queue. */
export function noteQueue(there: boolean): void {
  try {
    if (there) localStorage.setItem(flag, '1')
    else localStorage.removeItem(flag)
  } catch {
    // Storage is forbidden: then the queue is not kept either.
  }
}

/** Whether the page was left with a queue. */
export function isQueueLeft(): boolean {
  try {
    return localStorage.getItem(flag) !== null
  } catch {
    // Storage is forbidden: then no queue was kept.
    return false
  }
}
