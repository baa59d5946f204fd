import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CypherAnswer } from '../../model/api.ts'
import { EntityId } from '../../model/ids.ts'
import { DossierButton } from '../components/dossier-button.tsx'
import { useLabels } from '../language/labels.ts'
import styles from './console.module.css'
import { Plan } from './plan.tsx'
import { RowsTable } from './rows-table.tsx'
import { rowObjects, saveCsv, saveJson } from './save-result.ts'
import { showInGraph } from './show-in-graph.ts'

/** How many rows the JSON view shows: browsers lay out a few hundred without a pause. The exported file has all of them. */
const rowsAsText = 300

/** The entities among the nodes of an answer; articles and claims are not drawn on the canvas. */
const entitiesOf = ({ graph }: CypherAnswer): EntityId[] =>
  graph.nodes.flatMap(({ id, labels }) => (labels.includes('Entity') ? (EntityId.safeParse(id).data ?? []) : []))

export function QueryResult({ answer }: { answer: CypherAnswer }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { columns, rows, truncated, plan, summary } = answer
  const time = t('console.time', { milliseconds: labels.number(Math.round(summary.milliseconds)) })
  if (plan)
    return (
      <section className={styles.answer} aria-label={t('console.plan')}>
        <p className={styles.answerSummary} role="status">
          {t('console.planNote')} · {time}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <div className={styles.answerScroll} tabIndex={0}>
          <Plan step={plan} />
        </div>
      </section>
    )
  const entities = entitiesOf(answer)
  return (
    <section className={styles.answer} aria-label={t('console.answer')}>
      <Tabs className={styles.answerTabs}>
        <div className={styles.answerBar}>
          <TabList className="tabs" aria-label={t('console.forms')}>
            <Tab id="table">{t('console.table')}</Tab>
            <Tab id="json">JSON</Tab>
          </TabList>
          <p className={styles.answerSummary} role="status">
            {t('console.rowCount', { count: rows.length })} · {time}
            {truncated && <strong className={styles.truncated}> · {t('console.truncated')}</strong>}
          </p>
          <div className={styles.answerTools}>
            {entities.length > 0 && (
              <Button className="button button-small" onPress={() => void showInGraph(entities)}>
                {t('console.toGraph', { count: entities.length })}
              </Button>
            )}
            {entities.length > 0 && <DossierButton scope={() => ({ ids: entities })} />}
            <Button className="button button-small" isDisabled={rows.length === 0} onPress={() => saveCsv(answer)}>
              {t('console.saveAs', { format: 'CSV' })}
            </Button>
            <Button className="button button-small" isDisabled={rows.length === 0} onPress={() => saveJson(answer)}>
              {t('console.saveAs', { format: 'JSON' })}
            </Button>
          </div>
        </div>
        <TabPanel id="table" className={styles.answerPanel}>
          {rows.length > 0 ? (
            <RowsTable answer={answer} />
          ) : (
            <p className={styles.answerEmpty}>{t('console.noRows')}</p>
          )}
        </TabPanel>
        <TabPanel id="json" className={`${styles.answerPanel} ${styles.answerScroll}`}>
          <pre>{JSON.stringify(rowObjects(columns, rows.slice(0, rowsAsText)), null, 2)}</pre>
          {rows.length > rowsAsText && <p className="quiet">{t('console.jsonCut', { count: rowsAsText })}</p>}
        </TabPanel>
      </Tabs>
    </section>
  )
}
