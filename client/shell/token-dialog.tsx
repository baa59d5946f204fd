import { useState } from 'react'
import { Button, Dialog, Form, Heading, Input, Label, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useToken } from '../state/token.ts'

/** Asks for the token of the server; whoever has none may look at the page without what it would show. */
export default function TokenDialog() {
  const { t } = useTranslation()
  const { asking, answer } = useToken()
  const [token, setToken] = useState('')
  const given = token.trim()
  // What has other characters cannot be sent in a header, and is no token.
  const sound = /^[\x21-\x7e]+$/.test(given)
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={open => open || answer(undefined)} isDismissable={false}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className="panel-title">
            {t('token.title')}
          </Heading>
          <p className="quiet">{t('token.intro')}</p>
          <Form
            onSubmit={event => {
              event.preventDefault()
              if (sound) answer(given)
            }}
          >
            {asking === 'wrong' && <p role="alert">{t('token.wrong')}</p>}
            <TextField className="field" type="password" value={token} onChange={setToken} autoFocus maxLength={1000}>
              <Label>{t('token.label')}</Label>
              <Input className="input" dir="ltr" autoComplete="off" />
            </TextField>
            <div className="dialog-actions">
              <Button className="button button-quiet" onPress={() => answer(undefined)}>
                {t('token.leave')}
              </Button>
              <Button className="button button-strong" type="submit" isDisabled={!sound}>
                {t('token.give')}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
