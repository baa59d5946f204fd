import { type Address, writeAddress } from '../model/address.ts'
import { useNotice } from '../state/notice.ts'
import { usePreferences } from '../state/preferences.ts'

export const absoluteLink = (address: Partial<Address>): string =>
  `${location.origin}${location.pathname}${writeAddress(address)}`

/** Puts a link on the clipboard, or the page's own address without one; says whether it could. */
export async function copyAddress(address?: Partial<Address>): Promise<void> {
  const { notify } = useNotice.getState()
  const { language } = usePreferences.getState()
  try {
    await navigator.clipboard.writeText(
      address ? absoluteLink(address) : location.hash ? location.href : `${location.href}#lang=${language}`,
    )
    notify({ message: 'keep.copied' })
  } catch {
    // A browser may forbid it; the address bar still can be copied by hand.
    notify({ message: 'keep.notCopied' })
  }
}
