import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Button, ComboBox, Group, Input, Label, ListBox, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { Suggestion } from '../components/suggestion.tsx'
import suggestionStyles from '../components/suggestions.module.css'
import { useLabels } from '../language/labels.ts'
import '../language/text-words.ts'
import { loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type Command, commandsFor } from './commands.ts'
import styles from './search.module.css'

const debounceMs = 180

/** The value once it has not changed for a while, so that not every letter makes a request. */
function useDebounced(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), debounceMs)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

/**
 * The search with suggestions: entities by any of their names, and commands. It replaces the plain field: `typedBefore` is what was typed into that, and `focused` whether
 * it had the focus.
 */
export function SearchBar({ typedBefore, focused }: { typedBefore: string; focused: boolean }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const openTool = useWorkspace(state => state.openTool)
  const [typed, setTyped] = useState('')
  // The combobox opens its suggestions only for changes while it has the focus: the text is taken over when the focus arrives.
  const taken = useRef(false)
  const take = () => {
    if (taken.current) return
    taken.current = true
    setTyped(typedBefore)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before this was there is taken over once
  useEffect(() => {
    if (!focused) take()
  }, [])
  // In the ref callback, which runs as soon as the field is in the document: an effect would be later, and letters typed in between would be lost.
  const arrived = (field: HTMLInputElement | null) => {
    if (focused && !taken.current) field?.focus()
  }
  const wanted = useDebounced(typed.trim().slice(0, 200))
  // Answers are cached by their question, so that a late answer to an earlier spelling is not shown.
  const { data, isFetching, isError } = useQuery({
    queryKey: ['search', wanted],
    queryFn: ({ signal }) => api.search({ q: wanted, limit: 12 }, { signal }),
    enabled: wanted !== '',
  })
  const results = wanted === '' ? [] : (data?.results ?? [])
  const commands = commandsFor(typed, t, labels.language)
  const waiting = isFetching || wanted !== typed.trim().slice(0, 200)
  const searchTexts = () => {
    openTool({ name: 'texts', search: { q: typed.trim() } })
    setTyped('')
  }
  /** The texts of articles, of which it is said when no name is found. */
  const texts: Command[] =
    typed.trim() === '' ? [] : [{ id: 'command:texts', name: t('texts.search', { q: typed.trim() }), run: searchTexts }]
  const answer = isError ? t('search.failed') : waiting ? t('search.searching') : t('search.none')
  return (
    <search className={styles.search}>
      <ComboBox
        onFocus={take}
        items={[...commands, ...results, ...texts]}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={key => {
          const command = [...commands, ...texts].find(each => each.id === key)
          if (command) {
            setTyped('begin' in command ? command.begin : '')
            if ('run' in command) command.run()
            return
          }
          const id = EntityId.safeParse(key)
          if (!id.success) return
          setTyped('')
          void loadEntity(id.data)
        }}
        defaultFilter={() => true}
        // The list opens with the letter that is typed, before its items are there.
        allowsEmptyCollection={typed.trim() !== ''}
        allowsCustomValue
        menuTrigger="input"
      >
        <Label className="unseen">{t('search.label')}</Label>
        <Group className={styles.searchField}>
          <Icon name="search" />
          <Input
            ref={arrived}
            className={styles.searchInput}
            placeholder={t('search.placeholder')}
            spellCheck={false}
            maxLength={200}
            onKeyDown={event => {
              // Enter where no suggestion is chosen.
              if (event.key !== 'Enter' || typed.trim() === '' || event.nativeEvent.isComposing) return
              if (!event.currentTarget.getAttribute('aria-activedescendant')) searchTexts()
            }}
          />
          {typed !== '' && (
            <Button slot={null} className="tool tool-small" aria-label={t('search.clear')} onPress={() => setTyped('')}>
              <Icon name="close" />
            </Button>
          )}
        </Group>
        <Popover className="popover" offset={6}>
          <ListBox className={suggestionStyles.suggestions}>
            {(result: (typeof results)[number] | Command) =>
              !('kind' in result) ? (
                <Suggestion
                  command
                  name={result.name}
                  icon={<Icon name="right" />}
                  more={
                    result.id !== 'command:texts'
                      ? t('commands.heading')
                      : results.length > 0
                        ? t('texts.heading')
                        : answer
                  }
                />
              ) : (
                <Suggestion
                  name={labels.name(result)}
                  icon={<KindGlyph kind={result.kind} />}
                  more={
                    <>
                      {labels.nodeKind(result.kind)}
                      {result.matched !== labels.name(result) && (
                        <>
                          {' · '}
                          <bdi>{t('search.matched', { name: result.matched })}</bdi>
                        </>
                      )}
                      {result.mentions > 0 && ` · ${t('search.mentions', { count: result.mentions })}`}
                    </>
                  }
                />
              )
            }
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  )
}
