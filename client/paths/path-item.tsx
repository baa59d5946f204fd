import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PathsAnswer } from '../../model/api.ts'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import { RelationQuotes } from '../claims/index.ts'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { useLabels } from '../language/labels.ts'
import { isDisputed } from '../model/relation-style.ts'
import styles from './paths.module.css'

type Props = {
  path: PathsAnswer['paths'][number]
  graph: PathsAnswer['graph']
  current: boolean
  onChoose(): void
}
type Step = { from: GraphNode; to: GraphNode; edge: GraphEdge }

/** The relations of a path in order, each with its two ends. */
function stepsOf({ path, graph }: Pick<Props, 'path' | 'graph'>): Step[] {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]))
  const edges = new Map(graph.edges.map(edge => [edge.id, edge]))
  return path.edges.flatMap((id, index) => {
    const [from, to] = [path.nodes[index], path.nodes[index + 1]].map(each => each && nodes.get(each))
    const edge = edges.get(id)
    return from && to && edge ? [{ from, to, edge }] : []
  })
}

/** A path as sentences. The current one is highlighted on the canvas, and has the quotes of each relation below it. */
export function PathItem({ path, graph, current, onChoose }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const steps = stepsOf({ path, graph })
  return (
    <li className={styles.path} data-part="path">
      <Button className="row" onPress={onChoose} aria-current={current}>
        <span className={styles.pathSentence}>
          {steps.map(({ from, to, edge }, index) => (
            <span key={edge.id}>
              {index === 0 && <Name node={from} />}{' '}
              <em>
                {labels.relation(edge.type, edge.from === from.id)}
                {edge.title && (
                  <>
                    {' ('}
                    <bdi>{labels.title(edge)}</bdi>)
                  </>
                )}
              </em>{' '}
              <Name node={to} />
              {index < steps.length - 1 && ','}
            </span>
          ))}
        </span>
      </Button>
      {current &&
        steps.map(({ from, to, edge }) => (
          <details key={edge.id} className={`more ${styles.pathQuotes}`}>
            <summary>
              <bdi>{labels.short(from)}</bdi> {labels.relation(edge.type, edge.from === from.id)}{' '}
              <bdi>{labels.short(to)}</bdi> · {t('relation.claims', { count: edge.claims })}
              {isDisputed(edge) && ` · ${t('relation.disputed')}`}
            </summary>
            <RelationQuotes id={edge.id} />
          </details>
        ))}
    </li>
  )
}

function Name({ node }: { node: GraphNode }) {
  const labels = useLabels()
  return (
    <span className={styles.pathName}>
      <KindGlyph kind={node.kind} /> <bdi>{labels.short(node)}</bdi>
    </span>
  )
}
