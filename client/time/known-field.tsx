import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IsoDate } from '../../model/extraction.ts'
import { api } from '../api.ts'
import { Icon } from '../components/icon.tsx'
import { ToolButton } from '../components/tool-button.tsx'
import { knowAsOf } from '../state/load-graph.ts'
import styles from './known-field.module.css'
import { useSteps } from './playback.ts'

/** A year that is still being typed, digit by digit, is no day to look from. */
const isWhole = (day: string): boolean => IsoDate.safeParse(day).success && day >= '1000'

type Props = { known: string | undefined; focused: boolean; onClose(): void }

/** The day as of which all is known, with playback along the days on which something was published. */
export default function KnownField({ known, focused, onClose }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(known ?? '')
  // The day also changes by playback, undo and the address.
  useEffect(() => setTyped(known ?? ''), [known])
  const { data } = useQuery({
    queryKey: ['days of publication'],
    queryFn: ({ signal }) => api.timeline({ bucket: 'day', limit: 5000, asOf: undefined }, { signal }),
  })
  const days = (data?.buckets ?? []).filter(({ claims }) => claims > 0).map(({ bucket }) => bucket)
  const moveTo = (day: string | undefined) => (day === undefined ? undefined : knowAsOf(day))
  const play = useSteps({
    step: () => moveTo(days.find(day => known === undefined || day > known)),
    rewind: () => moveTo(days[0]),
  })
  const choose = (day: string) => {
    setTyped(day)
    if (isWhole(day) && day !== known) void knowAsOf(day)
  }
  const remove = () => {
    onClose()
    if (known !== undefined) void knowAsOf(undefined)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a box with a legend
    <div
      className={styles.known}
      role="group"
      aria-label={t('knowledge.control')}
      data-chosen={known !== undefined || undefined}
    >
      <TextField className={styles.field} type="date" autoFocus={focused} value={typed} onChange={choose}>
        <Label>{t('knowledge.label')}</Label>
        <Input className="input" />
      </TextField>
      <ToolButton
        icon={play.playing ? 'pause' : 'play'}
        label={t(play.playing ? 'knowledge.pause' : play.stepwise ? 'knowledge.step' : 'knowledge.play')}
        onPress={play.press}
      />
      <Button className="tool tool-small" aria-label={t('knowledge.remove')} onPress={remove}>
        <Icon name="close" />
      </Button>
    </div>
  )
}
