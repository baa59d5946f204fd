import { expect, it } from 'vitest'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'

/** Every panel that an address opens, with a part of each by which it is known to be there. */
const panels = [
  ['tool=plans', '[data-part=announcement]'],
  ['tool=paths~country:IRN~country:SYR', '[data-part=path]'],
  ['tool=expand~country:RUS', '[data-part=choice]'],
  ['tool=month~2018-06', '[data-part=events]'],
  ['tool=views', '[data-part=save-view]'],
  ['tool=filter', '[data-part=choices]'],
  ['tool=pair~country:IRN~country:IRQ', 'h2:has-text("Deux acteurs")'],
  ['tool=journal', 'h2:has-text("Journal")'],
  ['tool=disputes', '[data-part=dispute]'],
  ['tool=worlds~o.org:press-tv~s.country:RUS', '[data-part=worlds]'],
  ['tool=identity', 'h2:has-text("Qui est qui")'],
  ['tool=texts~Sotchi', '[data-part=found]'],
  ['select=country:IRQ', '[data-part=relation-group]'],
  ['select=person:maxim-maximov', '[data-part=relation-group]'],
] as const

inABrowser(
  'a walk through the whole page',
  started => {
    it('leaves React nothing to complain of: no list without keys, no misplaced element, no update in the midst of drawing', async () => {
      const { page, complaints } = await started().open('', { permissions: ['clipboard-read', 'clipboard-write'] })
      const said: string[] = []
      page.on('console', message => said.push(message.text()))
      await page.reload()
      await settled(page)
      // Only the version of React that checks says so.
      await expect.poll(() => said.join()).toContain('React DevTools')
      for (const [view, sign] of [
        ['Carte', page.getByRole('group', { name: 'Carte des pays en relation' })],
        ['Tableau', page.getByRole('grid', { name: 'Entités' })],
        ['Paires', page.getByRole('grid')],
        ['Cypher', page.getByRole('textbox', { name: 'Requête Cypher' })],
        ['Graphe', page.getByRole('application')],
      ] as const) {
        await page.getByRole('radio', { name: view }).click()
        await sign.first().waitFor()
        if (view !== 'Cypher') continue
        await sign.click()
        await page.keyboard.press('ControlOrMeta+a')
        await page.keyboard.insertText('MATCH (c:Country) RETURN c.name, c LIMIT 5')
        await page.keyboard.press('ControlOrMeta+Enter')
        await page.getByRole('grid', { name: 'Lignes de la réponse' }).waitFor()
      }
      const panel = page.getByRole('complementary', { name: 'Détails' })
      for (const [address, sign] of panels) {
        await page.goto(`${started().url}/#${address}&measure=degree,community`)
        await panel.locator(sign).first().waitFor()
        await settled(page)
      }
      await panel.locator('[data-part=relation-group] .row').first().click()
      await panel.locator('blockquote').first().waitFor()
      await panel
        .getByRole('button', { name: /^Pourquoi/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('img').waitFor()
      await page.keyboard.press('Escape')
      await panel.getByRole('button', { name: 'Lire dans l’article' }).first().click()
      await page.locator('[data-part=article-text] mark').first().waitFor()
      await page.getByRole('button', { name: 'Ajouter un article' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'Plusieurs' }).click()
      await dialog.getByRole('textbox', { name: 'Publiés par (pour tous)' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Read in English' }).click()
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
      await page.getByRole('combobox').first().fill('Iraq')
      await page.getByRole('option', { name: /Iraq/ }).first().waitFor()
      expect(complaints).toEqual([])
    })
  },
  'checked',
)
