import { describe, expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'

/** The ids of the entities of one kind that a text names, in order of appearance. */
const named = (text: string, kind: 'Person' | 'Organization' | 'Country' | 'Place'): string[] => [
  ...new Set(
    extract(text, { publishedAt: '2018-03-14' })
      .mentions.filter(m => m.kind === kind)
      .map(m => m.entity),
  ),
]

describe('names of one person', () => {
  it.each([
    ['Mohammed ben Salmane a quitté Paris. Mohammed bin Salman reviendra.'],
    ['Qassem Soleimani est arrivé à Bagdad. Ghassem Soleymani a quitté Bagdad.'],
    ['Bachar al-Assad a quitté Damas. Bashar al-Assad a salué la Russie.'],
    ['Vladimir Poutine est arrivé à Pékin. Vladimir Putin a quitté Pékin. Poutine a salué la Chine.'],
    ['Maxim Petrov, ambassadeur de Russie, a quitté Bagdad. M. Petrov a remercié l’Irak.'],
    ['Nigerian Defence Minister Musa Adebayo met Ghana. Adebayo praised Ghana.'],
    ['Sergueï Choïgou a rencontré la Syrie. Sergei Shoigu a quitté Damas.'],
  ])('join in « %s »', text => {
    expect(named(text, 'Person')).toHaveLength(1)
  })
})

describe('names of two persons', () => {
  it.each([
    ['Ali Khamenei a salué l’Irak. Rouhollah Khomeini est mort en 1989.'],
    ['George W. Bush a salué la France. George H. W. Bush est mort.'],
    ['Bill Clinton a quitté Paris. Hillary Clinton a salué la France.'],
    ['Raúl Castro a salué la Chine. Fidel Castro est mort.'],
    ['Kim Jong-un a rencontré la Chine. Kim Jong-il est mort.'],
    ['Bachar al-Assad a quitté Damas. Hafez al-Assad est mort.'],
    ['Le ministre français Paul Durand a salué le ministre belge Jacques Durand.'],
  ])('stay apart in « %s »', text => {
    expect(named(text, 'Person')).toHaveLength(2)
  })
})

describe('names of one organization', () => {
  it.each([
    ['Daech a attaqué l’Irak. Daesh, l’État islamique et l’EI ont attaqué la Syrie.', 'org:islamic-state'],
    ['ISIS attacked Iraq. ISIL and the Islamic State attacked Syria.', 'org:islamic-state'],
    ['The United Nations met Kenya. The UN praised Kenya.', 'org:un'],
    ['Le Hezbollah a attaqué Israël. Hizbullah et Hezbollah ont attaqué la Syrie.', 'org:hezbollah'],
    ['L’OTAN a rencontré la Suède. NATO a salué la Suède.', 'org:nato'],
  ])('join in « %s »', (text, id) => {
    expect(named(text, 'Organization')).toEqual([id])
  })
})

describe('countries that share a name', () => {
  it.each([
    ['Le Niger et le Nigeria ont signé un accord.', ['country:NER', 'country:NGA']],
    ['La Guinée a rencontré la Guinée équatoriale.', ['country:GIN', 'country:GNQ']],
    ['La Guinée-Bissau a rencontré la Papouasie-Nouvelle-Guinée.', ['country:GNB', 'country:PNG']],
    ['North Korea met South Korea.', ['country:PRK', 'country:KOR']],
    ['La République démocratique du Congo a rencontré le Congo-Brazzaville.', ['country:COD', 'country:COG']],
    ['Sudan met South Sudan.', ['country:SDN', 'country:SSD']],
    ['La République dominicaine a rencontré la Dominique.', ['country:DOM', 'country:DMA']],
    ['Le Kosovo a rencontré la Serbie.', ['country:XKX', 'country:SRB']],
  ])('stay apart in « %s »', (text, ids) => {
    expect(named(text, 'Country')).toEqual(ids)
  })

  it.each([
    ['Michael Jordan met Chad Miller in Atlanta, Georgia.'],
    ['Des pluies ont gonflé le fleuve Niger et le lac Tchad.'],
    ['Floods along the Congo River and the Niger Delta worry residents.'],
  ])('are not read in « %s »', text => {
    expect(named(text, 'Country')).toEqual([])
  })
})

describe('a capital', () => {
  it('is a government where it acts and a city where something happens', () => {
    const { mentions } = extract('Ankara a accusé Damas. Des milliers de personnes ont défilé à Ankara.')
    expect(mentions.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'Ankara Country',
      'Damas Country',
      'Ankara Place',
    ])
  })
})
