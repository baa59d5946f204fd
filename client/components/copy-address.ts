import { type Address, writeAddress } from '../model/address.ts'
import { useNotice } from '../state/notice.ts'
import { usePreferences } from '../state/preferences.ts'

export const absoluteLink = (address: Partial<Address>): string =>
  `${location.origin}${location.pathname}${writeAddress(address)}`

/** Copies a link to `address`, or to the page as it is, to the clipboard. A notice tells whether it could. */
export async function copyAddress(address?: Partial<Address>): Promise<void> {
  const { notify } = useNotice.getState()
  const { language } = usePreferences.getState()
  try {
    await navigator.clipboard.writeText(
      address ? absoluteLink(address) : location.hash ? location.href : `${location.href}#lang=${language}`,
    )
    notify({ message: 'keep.copied' })
  } catch {
    // Browsers may forbid it; the reader can still copy the address bar.
    notify({ message: 'keep.notCopied' })
  }
}
