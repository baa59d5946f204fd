import { expect, it } from 'vitest'
import { officeTitle } from '../../model/office-titles.ts'
import { titleTable } from '../../seed/gazetteer/title-table.ts'

it.each([
  ['président', 'en', 'president'],
  ['présidente', 'en', 'president'],
  ['présidente', 'fr', 'présidente'],
  ['ancien Premier ministre', 'en', 'former prime minister'],
  ['former president', 'fr', 'ancien président'],
  ['Defense Secretary', 'fr', 'ministre de la Défense'],
  ['Prime Minister', 'en', 'Prime Minister'],
  ['chef d’état-major', 'en', 'chief of staff'],
  ['warden of the north', 'fr', 'warden of the north'],
] as const)('an office “%s” is told to readers of %s as “%s”', (title, language, told) => {
  expect(officeTitle(title, language)).toBe(told)
})

it('has nearly every title of a state’s office that is read, in the other language', () => {
  const states = titleTable
    .trim()
    .split('\n')
    .filter(line => /^(?:head|minister|diplomat|spokesperson);/.test(line))
  const untold = states.flatMap(line => {
    const [, fr = '', en = ''] = line.split(';')
    return [
      ...fr.split('|').filter(title => officeTitle(title, 'en') === title),
      ...en.split('|').filter(title => officeTitle(title, 'fr') === title),
    ]
  })
  // What is written alike in both.
  expect(untold.filter(title => !/^(?:prince|consul|sultan|leader|chargé d'affaires|envoy)$/.test(title))).toEqual([])
})
