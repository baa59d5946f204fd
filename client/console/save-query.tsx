import { type FormEvent, useState } from 'react'
import { Button, Dialog, DialogTrigger, Input, Label, Popover, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './console.module.css'
import { useConsole } from './console-state.ts'
import { useQueryHistory } from './query-history.ts'

/** Saves the query under a name, in the library of this browser. */
export function SaveQuery() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const empty = useConsole(state => state.query.trim() === '')
  const save = (event: FormEvent, close: () => void) => {
    event.preventDefault()
    const { query, params } = useConsole.getState()
    if (name.trim() === '') return
    useQueryHistory.getState().save({ query, params, name: name.trim() })
    setName('')
    close()
  }
  return (
    <DialogTrigger>
      <Button className="button button-quiet" isDisabled={empty}>
        {t('console.save')}
      </Button>
      <Popover className={`popover ${styles.saveQuery}`}>
        <Dialog className="dialog" aria-label={t('console.save')}>
          {({ close }) => (
            <form onSubmit={event => save(event, close)}>
              <TextField className="field" value={name} onChange={setName} maxLength={200} autoFocus isRequired>
                <Label>{t('console.saveName')}</Label>
                <Input className="input" dir="auto" />
              </TextField>
              <Button type="submit" className="button button-strong" isDisabled={name.trim() === ''}>
                {t('console.keep')}
              </Button>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
