import { existsSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'

/**
 * Takes the pictures of the README and of the analyst's guide again, from a server that runs on the seed set:
 *
 *   npm start
 *   npx tsx scripts/screenshots.ts [http://127.0.0.1:4000]
 *
 * Each picture is reached by clicks and keys alone, so that a picture that cannot be taken any more shows a walk that broke.
 */
const base = process.argv[2] ?? 'http://127.0.0.1:4000'
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  path => path !== undefined && existsSync(path),
)
if (!executablePath) throw new Error('no Chromium found: set CHROMIUM_PATH')

type Walk = { picture: string; locale: 'fr-FR' | 'en-GB'; walk(page: Page): Promise<void> }

async function find(page: Page, words: string): Promise<void> {
  const field = page.getByRole('combobox').first()
  await field.click()
  await page.keyboard.type(words, { delay: 25 })
  await page.getByRole('option').first().waitFor()
  await page.waitForTimeout(600)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

const details = (page: Page) => page.locator('#details')

/** Its relation with Iraq, in the list of the centre's members. */
async function memberOfTheCentre(page: Page, country: string, centre: string): Promise<void> {
  await find(page, centre)
  await details(page).locator('.row-line').filter({ hasText: country }).first().click()
  await details(page).getByRole('blockquote').first().waitFor()
}

const walks: Walk[] = [
  {
    picture: 'explorer',
    locale: 'en-GB',
    async walk(page) {
      await find(page, 'Iraq')
      await details(page).locator('.row-line').filter({ hasText: 'Russia' }).first().click()
      await details(page).getByRole('blockquote').first().waitFor()
      await page.getByRole('button', { name: 'Show everything' }).click()
    },
  },
  {
    picture: 'article',
    locale: 'fr-FR',
    async walk(page) {
      await memberOfTheCentre(page, 'Irak', 'centre de Bagdad')
      await page.getByRole('button', { name: 'Lire dans l’article' }).first().click()
      await page.locator('[data-part=article-text]').waitFor()
    },
  },
  {
    picture: 'question-centre',
    locale: 'fr-FR',
    async walk(page) {
      await find(page, 'centre de Bagdad')
      await details(page).locator('.row-line').first().waitFor()
    },
  },
  {
    picture: 'question-together',
    locale: 'en-GB',
    async walk(page) {
      await find(page, 'Iraq and Russia')
      await details(page).getByText('Events of both').waitFor()
      const end = page.getByRole('slider').last()
      await end.focus()
      await page.keyboard.press('ArrowLeft')
    },
  },
  {
    picture: 'question-announced',
    locale: 'fr-FR',
    async walk(page) {
      await page.getByRole('button', { name: /^Ce qui a été annoncé/ }).click()
      await details(page).getByText('date passée, sans confirmation').first().waitFor()
    },
  },
  {
    picture: 'question-paths',
    locale: 'en-GB',
    async walk(page) {
      await find(page, 'Bashar al-Assad and Barack Obama')
      await details(page).locator('[data-part=path] summary').first().click()
      await details(page).getByRole('blockquote').first().waitFor()
    },
  },
  {
    picture: 'contradiction',
    locale: 'fr-FR',
    async walk(page) {
      await page.getByRole('button', { name: /^Ce qui a été annoncé/ }).click()
      await page
        .locator('[data-part=announcement]')
        .getByRole('button', { name: /en contradiction avec/ })
        .last()
        .click()
      await page.locator('[data-sides]').waitFor()
    },
  },
  {
    picture: 'why',
    locale: 'fr-FR',
    async walk(page) {
      await find(page, 'Irak')
      await details(page).locator('.row-line').filter({ hasText: 'Russie' }).first().click()
      await details(page).getByRole('button', { name: 'Pourquoi ?' }).first().click()
      await page.getByRole('dialog').getByRole('img').waitFor()
    },
  },
]

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const { picture, locale, walk } of walks) {
    const page = await browser.newPage({
      bypassCSP: true,
      viewport: { width: 1400, height: 900 },
      locale,
      colorScheme: 'light',
    })
    await page.goto(base)
    await page.locator('main [role=status] span').first().waitFor()
    await page.waitForTimeout(2500)
    await walk(page)
    // The layout and the move to what was chosen take their time.
    await page.waitForTimeout(1800)
    writeFileSync(`docs/images/${picture}.png`, await page.screenshot())
    await page.close()
    process.stdout.write(`docs/images/${picture}.png\n`)
  }
} finally {
  await browser.close()
}
