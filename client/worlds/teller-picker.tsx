import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { unnamedOutlet } from '../../model/selection.ts'
import type { Teller, TellersAnswer } from '../../model/worlds.ts'
import filterChipStyles from '../components/filter-chips.module.css'
import { useLabels } from '../language/labels.ts'
import { partsOfTeller, type TellerField, tellerFields, withPart } from '../model/teller.ts'
import { useTellerNames } from './teller-names.ts'
import styles from './worlds.module.css'

/** So many of each kind are offered at once; the others on demand. */
const offered = 6

/** Chooses a teller: one, or several as a group. `side` is what it is called. */
export function TellerPicker({
  side,
  teller,
  tellers,
  onChange,
}: {
  side: string
  teller: Teller
  tellers: TellersAnswer
  onChange(teller: Teller): void
}) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { nameOf } = useTellerNames(tellers)
  const [all, setAll] = useState(false)
  const chosen = new Set(partsOfTeller(teller).map(({ field, value }) => `${field} ${value}`))
  const choices: Record<TellerField, { value: string; claims: number }[]> = {
    states: tellers.states.map(({ id, claims }) => ({ value: id, claims })),
    outlets: [
      ...tellers.outlets.map(({ id, claims }) => ({ value: id as string, claims })),
      ...(tellers.unnamed > 0 ? [{ value: unnamedOutlet, claims: tellers.unnamed }] : []),
    ],
    cited: tellers.cited.map(({ id, claims }) => ({ value: id, claims })),
    languages: tellers.languages.map(({ language, claims }) => ({ value: language, claims })),
  }
  const more = Object.values(choices).reduce((sum, list) => sum + Math.max(0, list.length - offered), 0)
  return (
    <fieldset className={styles.picker} data-part="teller">
      <legend>{t('worlds.choose', { side })}</legend>
      {tellerFields.map(field => {
        const known = choices[field]
        const others = (teller[field] ?? []).filter(value => !known.some(each => each.value === value))
        const shown = [
          ...known.filter(({ value }, nth) => all || nth < offered || chosen.has(`${field} ${value}`)),
          ...others.map(value => ({ value: value as string, claims: 0 })),
        ]
        return shown.length === 0 ? null : (
          <fieldset key={field} className={styles.choices}>
            <legend className={styles.choicesOf}>{t(`worlds.fields.${field}`)}</legend>
            {shown.map(({ value, claims }) => (
              <ToggleButton
                key={value}
                className={filterChipStyles.filter}
                isSelected={chosen.has(`${field} ${value}`)}
                onChange={wanted => onChange(withPart(teller, field, value, wanted))}
              >
                <bdi>{nameOf(field, value)}</bdi> <span className="count">{labels.number(claims)}</span>
              </ToggleButton>
            ))}
          </fieldset>
        )
      })}
      {more > 0 && !all && (
        <Button className="link" onPress={() => setAll(true)}>
          {t('worlds.others', { count: more })}
        </Button>
      )}
    </fieldset>
  )
}
