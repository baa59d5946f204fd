import { type NodeKind, type NodeKindRow, nodeKinds } from '../../model/ontology.ts'

/** The shapes of the ontology's node kinds, as SVG paths of 16 units. */
const drawings: Record<NodeKindRow['shape'], string> = {
  'round-hexagon': 'M5 1.500h6L14.5 8 11 14.500H5L1.5 8Z',
  ellipse: 'M8 1.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  'round-rectangle':
    'M3.5 2h9A1.5 1.5 0 0 1 14 3.500v9a1.5 1.5 0 0 1-1.5 1.500h-9A1.5 1.5 0 0 1 2 12.500v-9A1.5 1.5 0 0 1 3.5 2Z',
  'round-triangle': 'M8 1.5 15 14.500H1Z',
  'round-diamond': 'M8 .8 15.2 8 8 15.2.8 8Z',
}

export function KindGlyph({ kind }: { kind: NodeKind }) {
  return (
    <svg className={`glyph glyph-${kind.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[nodeKinds[kind].shape]} />
    </svg>
  )
}
