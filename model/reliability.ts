import { z } from 'zod'

/**
 * How reliable an outlet is, by the letters of NATO's AJP-2.1 (the Admiralty code): A completely, B usually, C fairly, D not usually, E unreliable,
 * F cannot be judged.
 */
export const Grade = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Grade = z.infer<typeof Grade>

/** The grades that can be asked for at least. F is no worse grade than E but none: what cannot be judged is at least nothing. */
export const LeastGrade = Grade.exclude(['F'])
export type LeastGrade = z.infer<typeof LeastGrade>
