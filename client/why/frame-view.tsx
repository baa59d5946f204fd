import { useTranslation } from 'react-i18next'
import type { FrameLine } from '../../model/sentences.ts'
import { useLabels } from '../language/labels.ts'
import styles from './why.module.css'

/** How many triggers of a frame are listed. */
const maxTriggers = 8

/** The triggers of a frame, first the one that was found in the sentence. */
function triggersOf({ triggers }: FrameLine, met: string | undefined): readonly string[] {
  return met === undefined ? triggers : [met, ...triggers.filter(each => each !== met)]
}

/** A frame, field by field, as its table has it. */
export function FrameView({ frame, trigger }: { frame: FrameLine; trigger: string | undefined }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const triggers = triggersOf(frame, trigger)
  const more = triggers.length - maxTriggers
  return (
    <div className={styles.frame}>
      <p>
        <code className={styles.frameRule} data-part="rule">
          {frame.rule}
        </code>
      </p>
      <dl className={styles.frameFields}>
        <dt>{t('why.triggers')}</dt>
        <dd>
          {triggers.slice(0, maxTriggers).map((word, i) => (
            <span key={word}>
              {i > 0 && ', '}
              {word === trigger ? <strong className={styles.frameMet}>{word}</strong> : word}
            </span>
          ))}
          {more > 0 && <span className="quiet"> {t('why.moreTriggers', { count: more })}</span>}
        </dd>
        <dt>{t('why.coding')}</dt>
        <dd>
          {labels.eventKind(frame.kind)} <code>{frame.type}</code>
        </dd>
        {frame.sides.map(({ side, optional, from }) => (
          <FrameSide key={side} name={side} optional={optional} from={from} />
        ))}
        {frame.restrictions.length > 0 && (
          <>
            <dt>{t('why.restrictions')}</dt>
            <dd>
              <ul>
                {frame.restrictions.map(restriction => (
                  <li key={restriction}>
                    <code>{restriction}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p className={`quiet ${styles.frameNote}`}>{t('why.lineNote')}</p>
    </div>
  )
}

function FrameSide({
  name,
  optional,
  from,
}: {
  name: FrameLine['sides'][number]['side']
  optional: boolean
  from: readonly string[]
}) {
  const { t } = useTranslation()
  const role = name === 'parties' ? 'participant' : name
  return (
    <>
      <dt>
        <span className={`${styles.roleSwatch} ${styles[`role-${role}`]}`} />
        {t(`why.roles.${role}`)}
      </dt>
      <dd>
        <code>{from.join(', ')}</code> {optional && <span className="quiet">({t('why.optional')})</span>}
      </dd>
    </>
  )
}
