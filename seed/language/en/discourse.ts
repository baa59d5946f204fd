import type { DiscourseWords } from '../discourse-words.ts'

/** English words for pronouns, sources and shared bodies, for rules over flat tokens. */
export const discourse: DiscourseWords = {
  masculinePronouns: 'he',
  femininePronouns: 'she',
  impersonal: '',
  elidedReflexives: '',
  possessives: 'his her their',
  possessedStates: 'country government nation',
  otherStates: '',
  saying: `said says told announced announces declared stated added explained stressed reported reports confirmed revealed noted insisted wrote tweeted
    claimed alleged according argued`,
  sayingBehindQuotes: '',
  sourcePhrases: 'according to',
  perfectForms: '',
  contentRelatives: '',
  denying: 'denied denies deny refute refutes',
  negations: 'nor neither',
  citing: 'citing quoting',
  determiners: 'the an? its his two',
  platformPrepositions: 'on through via',
  platformDeterminers: 'its his her the',
  platformNouns: 'social network, platform, account',
  jointBodies: 'center headquarters cell committee hub room',
  vagueJointBodies: '',
  jointPurposes:
    'intelligence information coordination joint quadrilateral trilateral sharing exchange monitoring liaison operations',
  jointLinks: 'and of for on in',
  memberPrepositions: 'between of',
  namedMemberPrepositions: 'between of among',
  founding: 'set up, create, creating, created, establish, established, found, opened?, form, formed, launch, launched',
}
