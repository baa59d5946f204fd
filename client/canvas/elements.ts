import type { ElementDefinition } from 'cytoscape'
import i18next from 'i18next'
import type { Labels } from '../../model/labels.ts'
import { relations } from '../../model/ontology.ts'
import { canvasCapacity } from '../model/drawn-part.ts'
import type { NodeAppearance } from '../model/node-appearance.ts'
import { hiddenCounts, type Picture, totalRelations } from '../model/picture.ts'
import { isDisputed, lineStyleOf } from '../model/relation-style.ts'
import { largeGraph } from './batches.ts'
import { countriesOf } from './country-groups.ts'

const diameter = { Country: 46, Person: 26, Organization: 28, Place: 28, Event: 26 }

/** The picture as Cytoscape's elements: every node and edge with the data that the stylesheet reads. */
export function elementsOf(
  picture: Picture,
  labels: Labels,
  appearanceOf: (id: string) => NodeAppearance,
): ElementDefinition[] {
  const hidden = hiddenCounts(picture)
  const countries = countriesOf(picture, labels)
  const many = picture.nodes.size + picture.edges.size > canvasCapacity
  return [
    ...[...picture.nodes.values()].map(node => {
      const left = totalRelations(hidden.get(node.id))
      const name = labels.short(node).replace(' · ', '\n')
      return {
        group: 'nodes' as const,
        data: {
          id: node.id,
          kind: node.kind,
          hidden: left,
          dense: picture.nodes.size > largeGraph,
          pinned: picture.pinned.has(node.id),
          country: countries.get(node.id) ?? { key: '', label: i18next.t('explore.noCountry') },
          date: node.kind === 'Event' ? (node.start ?? undefined) : undefined,
          label: left > 0 ? `${name}\n+${labels.number(left)}` : name,
          // The area grows with mentions, up to about twice the diameter of the least mentioned.
          size: diameter[node.kind] + Math.min(26, Math.sqrt(node.mentions) * 3),
          ...appearanceOf(node.id),
        },
      }
    }),
    ...[...picture.edges.values()].map(edge => ({
      group: 'edges' as const,
      data: {
        id: edge.id,
        source: edge.from,
        target: edge.to,
        date: edge.start ?? edge.firstPublished ?? undefined,
        label: edge.title ? labels.title(edge) : labels.relation(edge.type),
        tone: relations[edge.type].tone,
        line: lineStyleOf(edge),
        disputed: isDisputed(edge),
        // A loop has no straight form.
        straight: many && edge.from !== edge.to,
        symmetric: relations[edge.type].symmetric,
        width: 1.4 + Math.min(3, Math.log2(Math.max(1, edge.claims)) * 0.8),
      },
    })),
  ]
}
