import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ComboBox, Group, Input, Label, ListBox, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import chosenStyles from './chosen.module.css'
import styles from './entity-picker.module.css'
import { Icon } from './icon.tsx'
import { KindGlyph } from './kind-glyph.tsx'
import { Suggestion } from './suggestion.tsx'
import suggestionStyles from './suggestions.module.css'

type Props = { label: string; chosen: EntityId | undefined; onChoose(id: EntityId | undefined): void }

/** Shows the entity that is chosen, or a search field to choose one. */
export function EntityPicker({ label, chosen, onChoose }: Props) {
  return chosen ? (
    <Chosen label={label} id={chosen} onClear={() => onChoose(undefined)} />
  ) : (
    <Field label={label} onChoose={onChoose} />
  )
}

function Chosen({ label, id, onClear }: { label: string; id: EntityId; onClear(): void }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const shown = useWorkspace(state => state.picture.nodes.get(id))
  const { data } = useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.entity(id, {}, { signal }),
    enabled: !shown,
  })
  const node = shown ?? data?.entity
  return (
    <div className={styles.picker}>
      <span className={styles.pickerLabel}>{label}</span>
      <span className={chosenStyles.pickerChosen}>
        {node && <KindGlyph kind={node.kind} />}
        <bdi>{node ? labels.short(node) : id}</bdi>
        <Button className="tool tool-small" aria-label={t('paths.change', { label })} onPress={onClear}>
          <Icon name="close" />
        </Button>
      </span>
    </div>
  )
}

function Field({ label, onChoose }: Omit<Props, 'chosen'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().slice(0, 200)
  const { data } = useQuery({
    queryKey: ['search', wanted],
    queryFn: ({ signal }) => api.search({ q: wanted, limit: 12 }, { signal }),
    enabled: wanted !== '',
  })
  return (
    <ComboBox
      className={styles.picker}
      items={wanted === '' ? [] : (data?.results ?? [])}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={key => {
        const id = EntityId.safeParse(key)
        if (id.success) onChoose(id.data)
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={wanted !== ''}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={styles.pickerLabel}>{label}</Label>
      <Group>
        <Input className="input" placeholder={t('search.placeholder')} spellCheck={false} maxLength={200} />
      </Group>
      <Popover className="popover" offset={4}>
        <ListBox
          className={suggestionStyles.suggestions}
          renderEmptyState={() => (
            <p className={suggestionStyles.suggestionsEmpty}>{t(data ? 'search.none' : 'search.searching')}</p>
          )}
        >
          {(result: NonNullable<typeof data>['results'][number]) => (
            <Suggestion
              name={labels.name(result)}
              icon={<KindGlyph kind={result.kind} />}
              more={labels.nodeKind(result.kind)}
            />
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
