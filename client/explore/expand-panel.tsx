import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { type NodeKind, relations } from '../../model/ontology.ts'
import { api } from '../api.ts'
import choiceStyles from '../components/choice.module.css'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { addChosenNeighbours, manyNeighbours, type NeighbourGroup } from '../state/graph-actions.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './explore.module.css'

const keyOf = ({ type, kind }: NeighbourGroup) => `${type} ${kind}`
/** Whether a relation between these kinds reads from the entity outward. */
const runsOutward = ({ type, kind }: NeighbourGroup, own: NodeKind): boolean =>
  relations[type].from.includes(own) && relations[type].to.includes(kind)

const limits = [25, 50, 100, 250] as const

/** Asks which groups of neighbours to add, and how many of each. */
export default function ExpandPanel({ id }: { id: EntityId }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const use = useWorkspace(state => state.openTool)
  const select = useWorkspace(state => state.select)
  const { data, error, refetch } = useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.entity(id, {}, { signal }),
  })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [limit, setLimit] = useState<number>(25)
  const [busy, setBusy] = useState(false)
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="quiet">{t('app.loading')}</p>
  const choices = data.neighbors.filter(choice => chosen.has(keyOf(choice)))
  const coming = choices.reduce((all, { count }) => all + Math.min(count, limit), 0)
  const fetch = async () => {
    setBusy(true)
    await addChosenNeighbours(id, choices, limit)
    setBusy(false)
    use(undefined)
    select({ kind: 'entity', id })
  }
  return (
    <>
      <h2 className="panel-title">{t('explore.chooseTitle', { name: labels.short(data.entity) })}</h2>
      <p className="quiet">{t('explore.chooseIntro', { count: manyNeighbours })}</p>
      <ul className={choiceStyles.choices}>
        {data.neighbors.map(choice => (
          <li key={keyOf(choice)}>
            <Checkbox
              className={choiceStyles.choice}
              data-part="choice"
              isSelected={chosen.has(keyOf(choice))}
              onChange={taken => {
                const next = new Set(chosen)
                if (taken) next.add(keyOf(choice))
                else next.delete(keyOf(choice))
                setChosen(next)
              }}
            >
              <span className={choiceStyles.check} aria-hidden="true" />
              <span className={choiceStyles.choiceName}>
                {labels.relation(choice.type, runsOutward(choice, data.entity.kind))}
                <span className="row-more">
                  <KindGlyph kind={choice.kind} /> {labels.nodeKind(choice.kind)}
                </span>
              </span>
              <span className="count">{labels.number(choice.count)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <fieldset className={styles.limits}>
        <legend>{t('explore.atMost')}</legend>
        {limits.map(each => (
          <label key={each}>
            <input type="radio" name="limit" checked={limit === each} onChange={() => setLimit(each)} />{' '}
            {labels.number(each)}
          </label>
        ))}
      </fieldset>
      <Button className="button button-strong" isDisabled={busy || choices.length === 0} onPress={() => void fetch()}>
        <Icon name="add" />
        {t('explore.bring', { count: coming })}
      </Button>
    </>
  )
}
