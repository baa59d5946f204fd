import type { GraphEdge } from '../../../model/graph.ts'

/** What is only planned, conditional or denied must not read elsewhere as a fact. */
export const stands = ({ modality }: GraphEdge): boolean => modality === 'asserted' || modality === 'reported'
