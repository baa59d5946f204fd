import type { ProblemKey } from './queue-item.ts'

/** A file that was given, alone, in a folder or in a zip, under the path by which the reader knows it; or why it is not taken, as a key of the page's words. */
export type Taken = { name: string; file: Blob } | { name: string; problem: TakenProblem }
export type TakenProblem = Extract<ProblemKey, 'tooMany' | 'tooMuch' | 'unreadable' | 'zipInZip' | 'zipBomb' | 'system'>

/** What file managers leave beside the files of people. */
export const isOfSystem = (path: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/u.test(path)
