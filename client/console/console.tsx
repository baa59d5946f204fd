import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Button, FieldError, Label, TextArea, TextField, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import styles from './console.module.css'
import { ConsoleProblem } from './console-problem.tsx'
import { useConsole } from './console-state.ts'
import { Editor } from './editor.tsx'
import { parseParameters } from './parameters.ts'
import { QueryResult } from './query-result.tsx'
import { SaveQuery } from './save-query.tsx'

const Library = lazy(() => import('./query-library.tsx'))
const apple = /Mac|iP(?:hone|ad)/.test(navigator.platform)

/** The console: an editor for a Cypher query above, its result below. */
export default function Console() {
  const { t } = useTranslation()
  const { params, setParams, running, answer, failure, run, stop, query } = useConsole()
  const [browsing, setBrowsing] = useState(false)
  const [giving, setGiving] = useState(params !== '')
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => api.schema({ signal }) })
  const sound = parseParameters(params) !== undefined
  const ready = !running && sound && query.trim() !== ''
  return (
    <section className={styles.console} aria-label={t('console.title')}>
      <div className={styles.consoleBar}>
        {running ? (
          <Button className="button button-strong" onPress={stop}>
            {t('console.stop')}
          </Button>
        ) : (
          <Button className="button button-strong" isDisabled={!ready} onPress={() => void run()}>
            {t('console.run')} <kbd>{apple ? '⌘' : 'Ctrl'} ⏎</kbd>
          </Button>
        )}
        <Button className="button" isDisabled={!ready} onPress={() => void run(true)}>
          {t('console.explain')}
        </Button>
        <ToggleButton className="button button-quiet" isSelected={giving} onChange={setGiving}>
          {t('console.params')}
        </ToggleButton>
        <SaveQuery />
        <Button className="button button-quiet" onPress={() => setBrowsing(true)}>
          {t('console.library')}
        </Button>
      </div>
      <Editor schema={schema.data} />
      {giving && (
        <TextField className={`field ${styles.consoleParams}`} value={params} onChange={setParams} isInvalid={!sound}>
          <Label>{t('console.paramsLabel')}</Label>
          <TextArea className="input" rows={2} spellCheck="false" placeholder='{"id": "country:IRN"}' />
          <FieldError className={styles.consoleUnsound}>{t('console.paramsUnsound')}</FieldError>
        </TextField>
      )}
      <div className={styles.consoleAnswer}>
        {running && (
          <p className={styles.answerEmpty} role="status">
            {t('console.running')}
          </p>
        )}
        {!running && failure === 'stopped' && (
          <p className={styles.answerEmpty} role="status">
            {t('console.stopped')}
          </p>
        )}
        {!running && failure && failure !== 'stopped' && <ConsoleProblem failure={failure} />}
        {!running && !failure && answer && <QueryResult key={answer.summary.milliseconds} answer={answer} />}
        {!running && !failure && !answer && <p className={styles.answerEmpty}>{t('console.nothingYet')}</p>}
      </div>
      {browsing && (
        <Suspense fallback={null}>
          <Library onClose={() => setBrowsing(false)} />
        </Suspense>
      )}
    </section>
  )
}
