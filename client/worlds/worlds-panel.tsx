import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isTeller, type Teller, World, type WorldsAnswer } from '../../model/worlds.ts'
import { DossierButton } from '../components/dossier-button.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { useTellerNames, useTellers } from './teller-names.ts'
import { TellerPicker } from './teller-picker.tsx'
import { WorldPart } from './world-part.tsx'
import { scopeOf, useWorldQuery } from './world-query.ts'
import styles from './worlds.module.css'

/** Two tellers compared: what only one tells, what both, what only the other, and where they contradict each other. */
export default function WorldsPanel({ a, b }: { a: Teller; b: Teller }) {
  const { t } = useTranslation()
  const openTool = useWorkspace(state => state.openTool)
  const { data: tellers, error, refetch } = useTellers()
  const { called } = useTellerNames(tellers)
  const compare = (part: { a?: Teller; b?: Teller }) => openTool({ name: 'worlds', a, b, ...part })
  const names = { a: called(a), b: called(b) }
  const queries = useQueryClient()
  const queryOf = useWorldQuery(a, b)
  const linesHere = () =>
    World.options.flatMap(world => {
      const answered = queries.getQueryData<InfiniteData<WorldsAnswer>>(['worlds', queryOf(world)])
      return answered?.pages.flatMap(({ lines }) => lines) ?? []
    })
  return (
    <>
      <h2 className="panel-title">{t('worlds.title')}</h2>
      <p className="quiet">{t('worlds.intro')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {tellers && (
        <div className={styles.pickers}>
          <TellerPicker
            side={t('worlds.first')}
            teller={a}
            tellers={tellers}
            onChange={teller => compare({ a: teller })}
          />
          <TellerPicker
            side={t('worlds.second')}
            teller={b}
            tellers={tellers}
            onChange={teller => compare({ b: teller })}
          />
        </div>
      )}
      {isTeller(a) && isTeller(b) ? (
        <>
          <p className={styles.actions}>
            <Button className="button button-small" onPress={() => compare({ a: b, b: a })}>
              {t('worlds.swap')}
            </Button>
            <DossierButton scope={() => scopeOf(linesHere())} />
            <span className="quiet">{t('worlds.follows')}</span>
          </p>
          <div className={styles.parts} data-part="worlds" data-columns>
            {World.options.map(world => (
              <WorldPart key={world} world={world} a={a} b={b} names={names} />
            ))}
          </div>
        </>
      ) : (
        <p className="quiet" role="status">
          {t('worlds.nobody')}
        </p>
      )}
    </>
  )
}
