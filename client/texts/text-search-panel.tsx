import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { Button, Input, Label, SearchField, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EntityId } from '../../model/ids.ts'
import { api, problemOf } from '../api.ts'
import { EntityPicker } from '../components/entity-picker.tsx'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import '../language/text-words.ts'
import { languages } from '../model/language.ts'
import type { TextSearch } from '../model/text-search.ts'
import { useWorkspace } from '../state/workspace.ts'
import { FoundArticle } from './found-article.tsx'
import styles from './texts.module.css'

/** Searches the texts of articles, and shows the sentences that were found. */
export default function TextSearchPanel({ search }: { search: TextSearch }) {
  const { t } = useTranslation()
  const openTool = useWorkspace(state => state.openTool)
  const [typed, setTyped] = useState(search.q)
  // What the search bar asks while the panel is open comes into its field.
  const [before, setBefore] = useState(search.q)
  if (before !== search.q) {
    setBefore(search.q)
    setTyped(search.q)
  }
  const set = (change: Partial<TextSearch>) =>
    openTool({ name: 'texts', search: { ...search, q: typed.trim(), ...change } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set({})
  }
  return (
    <>
      <h2 className="panel-title">{t('texts.title')}</h2>
      <form className={styles.form} onSubmit={submit}>
        <SearchField className="field" value={typed} onChange={setTyped} maxLength={200}>
          <Label>{t('texts.label')}</Label>
          <div className={styles.asked}>
            <Input className="input" spellCheck={false} dir="auto" aria-describedby="texts-help" />
            <Button slot={null} type="submit" className="button">
              {t('texts.submit')}
            </Button>
          </div>
        </SearchField>
        <p className="quiet" id="texts-help">
          {t('texts.help')}
        </p>
        <Filters search={search} onChange={set} />
      </form>
      {search.q !== '' && <Results search={search} />}
    </>
  )
}

type FiltersProps = { search: TextSearch; onChange(change: Partial<TextSearch>): void }

/** In which articles is searched. */
function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation()
  const labels = useLabels()
  // Open from the start where something narrows the search already; afterwards as the reader leaves it.
  const isNarrowed = useRef(Object.entries(search).some(([field, value]) => field !== 'q' && value !== undefined))
  const { data } = useQuery({ queryKey: ['outlets'], queryFn: ({ signal }) => api.outlets({}, { signal }) })
  const day = (key: 'from' | 'to') => (
    <TextField
      className="field"
      type="date"
      value={search[key] ?? ''}
      onChange={value => onChange({ [key]: value || undefined })}
    >
      <Label>{t(`texts.${key}`)}</Label>
      <Input className="input" />
    </TextField>
  )
  return (
    <details className="more" open={isNarrowed.current}>
      <summary>{t('texts.filters')}</summary>
      <div className={styles.filters}>
        <label className="field">
          <span>{t('texts.lang')}</span>
          <select
            className="input"
            value={search.lang ?? ''}
            onChange={event => onChange({ lang: languages.find(each => each === event.target.value) })}
          >
            <option value="">{t('texts.any')}</option>
            {languages.map(each => (
              <option key={each} value={each}>
                {labels.languageName(each)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('texts.outlet')}</span>
          <select
            className="input"
            value={search.outlet ?? ''}
            onChange={event => onChange({ outlet: EntityId.safeParse(event.target.value).data })}
          >
            <option value="">{t('texts.any')}</option>
            {data?.outlets.map(outlet => (
              <option key={outlet.id} value={outlet.id}>
                {labels.name(outlet)}
              </option>
            ))}
          </select>
        </label>
        {day('from')}
        {day('to')}
        <div className={styles.entity}>
          <EntityPicker label={t('texts.entity')} chosen={search.entity} onChoose={entity => onChange({ entity })} />
        </div>
      </div>
    </details>
  )
}

function Results({ search }: { search: TextSearch }) {
  const { t } = useTranslation()
  const { q, lang, from, to, outlet, entity } = search
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['texts', search],
    queryFn: ({ pageParam, signal }) =>
      api.articles(
        {
          q,
          languages: lang && [lang],
          publishedFrom: from,
          publishedTo: to,
          outlets: outlet && [outlet],
          entities: entity && [entity],
          limit: 10,
          cursor: pageParam,
        },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
    // What cannot be understood will not be the next time.
    retry: false,
  })
  const articles = data?.pages.flatMap(page => page.articles) ?? []
  const total = data?.pages[0]?.total ?? 0
  const isMalformed = problemOf(error)?.errors?.some(({ path }) => path === 'q')
  return (
    <section className="section" aria-label={t('texts.results')}>
      <p role="status" className="quiet">
        {data ? (total > 0 ? t('texts.found', { count: total }) : t('texts.none')) : !error && t('search.searching')}
      </p>
      {isMalformed ? (
        <div className="notice notice-problem" role="alert">
          <p className="notice-title">{t('texts.malformed')}</p>
          <p>{t('texts.help')}</p>
        </div>
      ) : (
        error && <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
      <ol className={styles.articles} data-part="found">
        {articles.map(article => (
          <FoundArticle key={article.id} article={article} />
        ))}
      </ol>
      {hasNextPage && (
        <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          <Icon name="arrow" />
          {t('texts.more')}
        </Button>
      )}
    </section>
  )
}
