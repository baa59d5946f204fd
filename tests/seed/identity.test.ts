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
    ['Djokhar Doudaïev a quitté Grozny. Dzhokhar Dudayev left Grozny.'],
    ['Sadiq al-Mahdi a quitté Khartoum. Sadeq al-Mahdi a salué l’Égypte.'],
    ['Aleksei Navalny a quitté Berlin. Alexeï Navalny est arrivé à Moscou.'],
  ])('join in « %s »', text => {
    expect(named(text, 'Person')).toHaveLength(1)
  })
})

/** The one person whom an article names. */
const person = (text: string, publishedAt?: string) => {
  const { mentions } = extract(text, publishedAt ? { publishedAt } : {})
  return [...new Set(mentions.filter(m => m.kind === 'Person').map(m => m.entity))].join(' ')
}

describe('a family name with a title', () => {
  it.each([
    ['Chinese President Xi left Paris.', 'person:xi-jinping'],
    ['UN Secretary-General Annan flew to Baghdad.', 'person:kofi-annan'],
    ['Le président Compaoré a quitté Paris.', 'person:blaise-compaore'],
    ['General Mladic left the town.', 'person:ratko-mladic'],
    ['Le président Ben Ali a quitté Tunis.', 'person:zine-el-abidine-ben-ali'],
    ['Le cheikh Nasrallah est apparu devant la foule.', 'person:hassan-nasrallah'],
    ['Le pape François a quitté Rome.', 'person:jorge-mario-bergoglio'],
    ['President Clinton met the cabinet.', 'person:bill-clinton'],
    ['Secretary of State Clinton met the cabinet.', 'person:hillary-clinton'],
    ['Prime Minister Johnson announced his resignation.', 'person:boris-johnson'],
    ['Le roi Abdallah de Jordanie a quitté Paris.', 'person:abdullah-ii'],
    ["Le roi Abdallah d'Arabie saoudite a quitté Paris.", 'person:abdullah-bin-abdulaziz'],
  ])('is who alone on record has held it: « %s »', (text, id) => {
    expect(person(text)).toBe(id)
  })

  it('is of two the one in office when the article appeared', () => {
    expect(person('President Bush left Paris.', '1990-05-02')).toBe('person:george-h-w-bush')
    expect(person('President Bush left Paris.', '2003-05-02')).toBe('person:george-w-bush')
    expect(person('Assad a quitté Damas.', '1996-05-02')).toBe('person:hafez-al-assad')
  })

  it.each([
    ['President Bush left Paris.'],
    ['North Korean leader Kim left Beijing.'],
    ['Le président Assad a quitté Damas.'],
    ['Le président congolais Kabila a quitté Kinshasa.'],
    ['General Smith left Paris.'],
    ['King Abdullah left Paris.'],
  ])('is of this article alone when it may mean two: « %s »', text => {
    expect(person(text)).toMatch(/^person:[a-z]+-[0-9a-f]{8}$/)
    expect(person(text)).not.toBe(person(`${text} It rained.`))
  })

  it('is not the relative of another office whom the article names', () => {
    expect(person('Hillary Clinton and President Clinton left Paris.')).toBe(
      'person:hillary-clinton person:bill-clinton',
    )
    expect(person('Jeb Bush and President Bush left Paris.', '2003-05-02')).toBe('person:jeb-bush person:george-w-bush')
  })

  it('is nobody whose office or country is another', () => {
    expect(person('Speaker Johnson left Washington.')).not.toBe('person:boris-johnson')
    expect(person('Peruvian President Xi left Lima.')).not.toBe('person:xi-jinping')
  })
})

describe('a person on record', () => {
  it.each([
    ['Joseph R. Biden Jr. was chosen.', 'person:joe-biden'],
    ['Ferdinand Marcos Jr. was elected.', 'person:ferdinand-marcos-jr'],
    ['William Jefferson Clinton was impeached.', 'person:bill-clinton'],
    ['Dr Tedros warned the member states.', 'person:tedros-adhanom-ghebreyesus'],
    ["L'humoriste Volodymyr Zelensky a remporté l'élection présidentielle.", 'person:volodymyr-zelensky'],
    ['Comedian Volodymyr Zelenskiy won the presidential election.', 'person:volodymyr-zelensky'],
    ['Bollywood actor Imran Khan flew to Dubai.', 'person:imran-khan-actor'],
    ['Rifaat al-Assad left Paris.', 'person:rifaat-al-assad'],
  ])('is found in « %s »', (text, id) => {
    expect(person(text)).toBe(id)
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

describe('a body of a name that several have', () => {
  it.each([
    ['Stephen Harper led the Conservative Party to victory in Canada.', 'org:conservative-can'],
    ['The Conservative Party chose Theresa May.', 'org:conservative'],
    ['Guerrillas of the National Liberation Army seized villages in Macedonia.', 'org:nla-mkd'],
    ["L'Armée de libération nationale a attaqué un oléoduc.", 'org:eln'],
    ["Turkey's Constitutional Court rejected the bid.", 'org:constitutional-court-tur'],
    ['La Cour constitutionnelle turque a rejeté le recours.', 'org:constitutional-court-tur'],
    ['La Cour suprême du Brésil a statué.', 'org:supreme-court-bra'],
    ['The Supreme Court of Brazil ruled.', 'org:supreme-court-bra'],
    ['The Democratic Party of Japan won.', 'org:democratic-party-jpn'],
    ["Antonio Costa's Socialist Party won in Portugal.", 'org:socialist-party-prt'],
    ['Douze membres des FDS ont été tués au Niger.', 'org:fds-ner'],
    ['The Real IRA claimed the bomb.', 'org:real-ira'],
  ])('is the one where the sentence is: « %s »', (text, id) => {
    expect(named(text, 'Organization')).toEqual([id])
  })

  it('is the one whose country the article tells, and else of this article alone', () => {
    expect(named('The Supreme Court met. Pakistan’s Supreme Court ruled.', 'Organization')).toEqual([
      'org:supreme-court-pak',
    ])
    const [here] = named('The Supreme Court ruled.', 'Organization')
    const [elsewhere] = named('The Supreme Court ruled again.', 'Organization')
    expect(here).toMatch(/^org:supreme-court-[0-9a-f]{8}$/)
    expect(here).not.toBe(elsewhere)
  })
})

describe('a town of a name that several have', () => {
  it.each([
    ['Une mine a fui dans la province argentine de San Juan.', 'place:3837213'],
    ['Hotels collapsed in San Juan and all of Puerto Rico.', 'place:4568127'],
    ['La prison du Canada, à Kingston en Ontario, a fermé.', 'place:5992500'],
    ['Police stormed a district of Kingston, Jamaica.', 'place:3489854'],
    ['La police a donné l’assaut à Saint-Denis, au nord de Paris.', 'place:2980916'],
    ['Le ministre a parlé à Saint-Denis de La Réunion.', 'place:935264'],
    ['A bomb in Hyderabad, Pakistan killed many.', 'place:1176734'],
    ['Canadian and American officials met in London.', 'place:2643743'],
  ])('is the one where the sentence is: « %s »', (text, id) => {
    expect(named(text, 'Place')).toContain(id)
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
    ['La Macédoine, région du nord de la Grèce, manifeste.', ['country:GRC']],
  ])('stay apart in « %s »', (text, ids) => {
    expect(named(text, 'Country')).toEqual(ids)
  })

  it.each([
    ['Michael Jordan met Chad Miller in Atlanta, Georgia.'],
    ['Prosecutors in Georgia charged Donald Trump over his loss in the state.'],
    ['Des pluies ont gonflé le fleuve Niger et le lac Tchad.'],
    ['Floods along the Congo River and the Niger Delta worry residents.'],
  ])('are not read in « %s »', text => {
    expect(named(text, 'Country')).toEqual([])
  })
})

describe('a capital', () => {
  it('is a government where it acts and a city where something happens', () => {
    const { mentions } = extract('Ankara a accusé Damas. Un festival a commencé à Ankara.')
    expect(mentions.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'Ankara Country',
      'Damas Country',
      'Ankara Place',
    ])
  })
})
