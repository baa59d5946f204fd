import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Dispute, DisputeVersion } from '../../model/disputes.ts'
import { ClaimCard } from '../claims/index.ts'
import { Icon } from '../components/icon.tsx'
import { eventInWords } from '../language/heads.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './disputes.module.css'
import { useFigure } from './figure-words.ts'

/** The versions of a dispute side by side, with the quotes of each. `tellers`: who of two tells each version, where two are compared. */
export function DisputeVersions({ dispute, tellers }: { dispute: Dispute; tellers?: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <ol className={styles.versions} aria-label={t('disputes.versions')} data-part="versions" data-sides>
      {dispute.versions.map((version, nth) => (
        <li key={[nth, version.says, ...version.relations].join(' ')} data-part="version">
          <Version version={version} differs={dispute.kind} teller={tellers?.[nth]} />
        </li>
      ))}
    </ol>
  )
}

function Version({
  version,
  differs,
  teller,
}: {
  version: DisputeVersion
  differs: Dispute['kind']
  teller: string | undefined
}) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const { says, event, place, claims, sentences, outlets, unnamed, attributedTo, relations } = version
  const figured = useFigure()
  const account = version.figure
    ? figured(version.figure)
    : differs === 'participants'
      ? event?.participants.map(named).join(', ')
      : differs === 'date'
        ? event && labels.period(event.event.start, event.event.end)
        : place
          ? named(place)
          : event &&
            [eventInWords(event, labels).title, labels.period(event.event.start, event.event.end)]
              .filter(Boolean)
              .join(' · ')
  const printed = [...outlets.map(named), ...(unnamed > 0 ? [t('disputes.unnamed', { count: unnamed })] : [])]
  const [relation] = relations
  const select = useWorkspace(state => state.select)
  return (
    <>
      <h4 className={styles.versionTitle}>
        {teller && <span className={styles.teller}>{teller}</span>}
        <span className={`badge ${says === 'denied' ? 'badge-denied' : ''}`}>{t(`disputes.says.${says}`)}</span>
        {account && <bdi>{account}</bdi>}
      </h4>
      {sentences === 0 && <p className="quiet">{t('disputes.untold')}</p>}
      {sentences > 0 && (
        <p className="row-more">
          <bdi>
            {[
              attributedTo.length > 0 && t('disputes.toldBy', { who: attributedTo.map(named).join(', ') }),
              printed.length > 0 && t('disputes.printedBy', { outlets: printed.join(', ') }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </bdi>
        </p>
      )}
      {claims.map(claim => (
        <div key={claim.id}>
          <p className="row-more">
            <bdi>
              {[claim.outlet && named(claim.outlet), claim.publishedAt && labels.date(claim.publishedAt)]
                .filter(Boolean)
                .join(', ')}
            </bdi>
          </p>
          <ClaimCard claim={claim} />
        </div>
      ))}
      {sentences > claims.length && (
        <p className="quiet">{t('disputes.leftOut', { count: sentences - claims.length })}</p>
      )}
      {relation && (
        <Button className="link" onPress={() => select({ kind: 'relation', id: relation })}>
          {t('disputes.allClaims')}
          <Icon name="arrow" />
        </Button>
      )}
    </>
  )
}
