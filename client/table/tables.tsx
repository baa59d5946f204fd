import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../state/workspace.ts'
import { EdgeTable } from './edge-table.tsx'
import { NodeTable } from './node-table.tsx'
import styles from './table.module.css'

/** The entities and relations of the canvas as tables, with the same selection. */
export default function Tables() {
  const { t } = useTranslation()
  const opened = useWorkspace(state => (state.selection?.kind === 'relation' ? 'edges' : 'nodes'))
  return (
    <Tabs className={styles.tables} defaultSelectedKey={opened}>
      <TabList className="tabs" aria-label={t('stage.table')}>
        <Tab id="nodes">{t('table.nodes')}</Tab>
        <Tab id="edges">{t('table.edges')}</Tab>
      </TabList>
      <TabPanel id="nodes" className={styles.tabPanel}>
        <NodeTable />
      </TabPanel>
      <TabPanel id="edges" className={styles.tabPanel}>
        <EdgeTable />
      </TabPanel>
    </Tabs>
  )
}
