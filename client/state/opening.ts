import { create } from 'zustand'

/**
 * What the page opens with, as the reader has chosen: the latest weeks or all of them, with or without trivia (where something belongs, and events in
 * which one alone takes part). `from` is the first day of the weeks whose graph was opened, and `unlinked` how many entities of these are in no relation.
 */
export type Opening = { allWeeks: boolean; trivia: boolean; from: string | undefined; unlinked: number }

export const useOpening = create<Opening>(() => ({ allWeeks: false, trivia: false, from: undefined, unlinked: 0 }))
