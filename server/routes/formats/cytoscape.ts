import type { Graph } from '../../../model/graph.ts'

/** Cytoscape's JSON: elements as Cytoscape.js takes them and Cytoscape opens them (`.cyjs`). */
export const cytoscape = ({ nodes, edges, truncated, hidden }: Graph): string =>
  JSON.stringify({
    format_version: '1.0',
    generated_by: 'entente',
    data: { name: 'Entente', truncated, hidden },
    elements: {
      nodes: nodes.map(node => ({ data: { ...node, label: node.name } })),
      edges: edges.map(({ from, to, ...edge }) => ({
        // `interaction` is where Cytoscape looks for the type of an edge.
        data: { ...edge, source: from, target: to, interaction: edge.type },
      })),
    },
  })
