import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { seriousFindings } from './page-under-test.ts'
import { startOn } from './server-of-page.ts'

inABrowser('a server that asks for its token', started => {
  it('is asked by the page with what the reader gives, for as long as the tab is open and nowhere else', async () => {
    const data = mkdtempSync(join(tmpdir(), 'entente-token-'))
    cpSync(join(inject('prepared'), 'data'), data, { recursive: true })
    const token = 'a-token-of-some-length'
    const locked = await startOn(inject('prepared'), data, inject('engine'), { API_TOKEN: token, API_TOKEN_FOR: 'all' })
    const { page } = await started().open()
    try {
      const dialog = page.getByRole('dialog', { name: 'Le jeton de ce serveur' })
      await page.goto(locked.url)
      await dialog.waitFor()
      expect(await seriousFindings(page)).toEqual([])
      const give = async (text: string) => {
        await dialog.getByLabel('Jeton').fill(text)
        await dialog.getByRole('button', { name: 'Continuer' }).click()
      }
      await give('another-token')
      await dialog.getByText('Ce n’est pas le jeton de ce serveur.').waitFor()
      await give(token)
      await dialog.waitFor({ state: 'detached' })
      await settled(page)
      // Kept for the tab: it is not asked for again.
      await page.reload()
      await settled(page)
      expect(await dialog.count()).toBe(0)
      const kept = await page.evaluate(() => [JSON.stringify(localStorage), document.cookie, location.href].join())
      expect(kept).not.toContain(token)
      // Whoever has none is told what is missing, and may try again.
      const other = await page.context().newPage()
      await other.goto(locked.url)
      await other.getByRole('button', { name: 'Plus tard' }).click()
      await other.getByText('Le serveur demande un jeton').first().waitFor()
    } finally {
      await page.close()
      await locked.close()
      rmSync(data, { recursive: true, force: true })
    }
  })
})
