import type { BodyWords } from '../body-words.ts'

/** English words for organizations. */
export const bodies: BodyWords = {
  heads: `ministry department army navy force forces police party council committee commission agency bank university
    institute corps command brigade coalition government parliament senate congress court front movement union
    association organization organisation group foundation center centre office bureau service services authority
    administration assembly federation league alliance fund board company corporation inc corp ltd news times post
    observatory embassy consulate guard guards division battalion regiment fleet squadron wing secretariat mission
    house chamber network society institution college school academy press journal tribune herald airlines airways
    industries holdings energy technologies systems club trust forum programme program initiative task consortium
    conference dialogue caucus militia church museum hospital cabinet treasury museums resistance brigades
    militias society directorate laboratory team staff intelligence`,
  links: 'of for the and on to in against',
  weakLinks: 'on in to and',
  complementLinks: 'of for',
  purposeLinks: 'for',
  notFirst: `the a an this that in on at but and he she it we they former president prime king mr mrs gen col when while
    after before as if under our his her their monday tuesday wednesday thursday friday saturday sunday`,
  breakers: `monday tuesday wednesday thursday friday saturday sunday president minister secretary general spokesman
    spokeswoman spokesperson commander director chief`,
  headedByPersons: 'force forces army government militia party movement group brigade brigades team administration',
  bodiesBeforePersons: '',
  supportNouns: '',
  supportPrepositions: '',
  adjectiveEndings: '',
  uncapitalizedHeads: '',
  headsWithoutComplement: '',
  partyHeads: 'party',
  militaryHeads: `army force forces navy corps command brigade brigades guard guards regiment battalion division fleet squadron
    wing task`,
  governmentHeads: `ministry department government senate congress parliament court embassy assembly house cabinet treasury`,
  companyHeads: 'bank company corporation inc corp ltd airlines airways industries holdings technologies',
  mediaHeads: 'news times post journal magazine radio television press tribune herald',
  notAcronyms: `i ii iii iv tv dna gdp hiv aids ceo ufo gmt utc usd eur am pm ied ieds vbied vbieds uav uavs nb ps cv faq html
    sms gps km tnt ok vip hq rep sen gen lt col etc mr mm`,
  acronymsOfKinds: 'ngo',
  beforeAcronyms: 'the',
  ministryNouns: 'ministry',
  branchBodies: 'court bank ministry intelligence defense',
  adjectivalBodies: 'military',
  behindAdjectivalBodies: `said says has had was is were will confirmed announced in on and to spokesman spokeswoman spokesperson chief`,
  behindOtherBodies: 'force officer officers station stations academy',
  anaphoricOrganizations: 'organization organisation bloc alliance',
  anaphoricArmedGroups: 'movement militia group',
  demonstratives: 'this',
  behindDescription: 'of that which who',
  coalitionNouns: 'coalition',
  coalitionModifiers: 'the u s us led international global counter isil isis daesh anti its our',
  otherCoalitions: 'government talks partner syrian',
  leadershipPhrases: '- ?led, led by(?: the)?',
  namedAfterStates: `bank university institute museum college school hospital theatre theater church cathedral club hotel bay gulf
    sea strait square tour stade gare street road cafe bar restaurant garage cinema boutique pizzeria tavern inn
    pub diner villa`,
  thingsOfStates: 'pig pigs fowl nut nuts hen hens hat hats',
  capitalizedFunctionWords: 'the in on at an as if but and or so after before while when since for from with to of by',
  actorModifiers: `prime foreign first vice deputy general supreme national federal democratic republic revolutionary armed`,
  stateGroups: 'parties camps countries nations states sides neighbours neighbors governments capitals armies',
  peopleGroups: 'leaders presidents ministers men officials premiers chancellors',
  pairNouns: 'pair duo',
  dualNumerals: 'both',
  distributives: 'each',
  plainDistributives: 'these',
  coordinations: 'as well as',
  genericWords: `democratic republican liberal socialist communist conservative labour labor social popular people peoples
    workers worker green christian radical progressive nationalist national federal regional provincial state
    central supreme constitutional high higher appeal appeals criminal electoral administrative general special
    joint combined interim transitional provisional unity ruling opposition public civil military air land naval
    ground security defence defense interior foreign affairs external internal home justice finance trade commerce
    energy health education culture agriculture transport tourism information economy environment labour
    intelligence investigation investigations planning war crisis reserve maintenance refueling expeditionary
    fighter artillery field amphibious task special operations public coast border presidential armed commons
    lords representatives deputies ministers state antiquities museums`,
  genericLinks: 'of for the and on to in',
}
