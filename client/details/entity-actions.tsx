import '../language/dispute-words.ts'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { CopyLink } from '../components/copy-link.tsx'
import { collapse, expandOrChoose, focusOn, togglePins } from '../state/graph-actions.ts'
import { useWorkspaceFields } from '../state/workspace.ts'

/** The actions on one entity, with their keys. */
export function EntityActions({ id }: { id: EntityId }) {
  const { t } = useTranslation()
  const { picture, openTool } = useWorkspaceFields('picture', 'openTool')
  const act = [
    ['explore.expand', 'E', () => expandOrChoose(id)],
    ['explore.collapse', 'C', () => collapse(id)],
    ['explore.focus', 'F', () => focusOn([id])],
    [picture.pinned.has(id) ? 'explore.unpin' : 'explore.pin', 'P', () => togglePins([id])],
  ] as const
  return (
    <div className="actions">
      {picture.nodes.has(id) &&
        act.map(([key, letter, run]) => (
          <Button key={key} className="button button-small" onPress={run} aria-keyshortcuts={letter}>
            {t(key)} <kbd>{letter}</kbd>
          </Button>
        ))}
      <Button className="button button-small" onPress={() => openTool({ name: 'paths', from: id })}>
        {t('paths.fromHere')}
      </Button>
      <Button className="button button-small" onPress={() => openTool({ name: 'disputes', actor: id })}>
        {t('disputes.ofThis')}
      </Button>
      <CopyLink to={{ selection: { kind: 'entity', id } }} />
    </div>
  )
}
