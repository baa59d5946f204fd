import { type Address, writeAddress } from '../model/address.ts'
import { useNotice } from '../state/notice.ts'
import { usePreferences } from '../state/preferences.ts'

export const linkTo = (address: Partial<Address>): string =>
  `${location.origin}${location.pathname}${writeAddress(address)}`

/** Puts a link on the clipboard, or the page's own address without one; says whether it could. */
export async function copyLink(address?: Partial<Address>): Promise<void> {
  const { tell } = useNotice.getState()
  const { language } = usePreferences.getState()
  try {
    await navigator.clipboard.writeText(
      address ? linkTo(address) : location.hash ? location.href : `${location.href}#lang=${language}`,
    )
    tell({ say: 'keep.copied' })
  } catch {
    // A browser may forbid it; the address bar still can be copied by hand.
    tell({ say: 'keep.notCopied' })
  }
}
