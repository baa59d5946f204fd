import type { World } from '../../model/worlds.ts'

export const worldNames = ['a', 'both', 'b', 'contradictions'] as const satisfies readonly World[]

/** The dashes by which the parts of a comparison differ besides their colours, in pixels; those of both tellers are a thick line. */
export const worldDashes: Partial<Record<World, number[]>> = { b: [8, 4], contradictions: [2, 3] }
