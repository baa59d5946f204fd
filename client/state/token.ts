import { create } from 'zustand'
import type { TokenSource } from '../api.ts'

const storageKey = 'entente:token'

/** `asking`: whether the reader is asked for the token, for the first time or because the one given was `wrong`. */
type TokenState = { asking: 'first' | 'wrong' | undefined; answer(token: string | undefined): void }

export const useToken = create<TokenState>(() => ({ asking: undefined, answer: () => {} }))

let kept: string | undefined
/** All requests that wait for the token wait for one answer. */
let waiting: Promise<string | undefined> | undefined

function keep(token: string | undefined): void {
  kept = token
  try {
    if (token === undefined) sessionStorage.removeItem(storageKey)
    else sessionStorage.setItem(storageKey, token)
  } catch {
    // Storage is forbidden: the token lasts as long as the page.
  }
}

/** The token of the server, kept for as long as the tab is open, and nowhere else. */
export const tokenOfSession: TokenSource = {
  kept() {
    try {
      kept ??= sessionStorage.getItem(storageKey) ?? undefined
    } catch {
      // Storage is forbidden.
    }
    return kept
  },
  async ask(refused) {
    // Another request was given one meanwhile.
    if (kept !== refused) return kept
    waiting ??= new Promise<string | undefined>(resolve => {
      useToken.setState({
        asking: refused === undefined ? 'first' : 'wrong',
        answer(token) {
          waiting = undefined
          keep(token)
          useToken.setState({ asking: undefined })
          resolve(token)
        },
      })
    })
    return waiting
  },
}
