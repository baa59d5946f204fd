import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../state/workspace.ts'
import { EdgeTable } from './edge-table.tsx'
import { NodeTable } from './node-table.tsx'

/** The entities and relations of the canvas as tables, with the same selection. */
export default function Tables() {
  const { t } = useTranslation()
  const opened = useWorkspace(state => (state.selection?.kind === 'relation' ? 'edges' : 'nodes'))
  return (
    <Tabs className="tables" defaultSelectedKey={opened}>
      <TabList className="tabs" aria-label={t('stage.table')}>
        <Tab id="nodes">{t('table.nodes')}</Tab>
        <Tab id="edges">{t('table.edges')}</Tab>
      </TabList>
      <TabPanel id="nodes" className="tab-panel">
        <NodeTable />
      </TabPanel>
      <TabPanel id="edges" className="tab-panel">
        <EdgeTable />
      </TabPanel>
    </Tabs>
  )
}
