import { z } from 'zod'

/** A label in the two languages of the interface. */
export const Label = z.object({ fr: z.string(), en: z.string() })
export type Label = z.infer<typeof Label>

export const EntityKind = z.enum(['Country', 'Person', 'Organization', 'Place'])
export type EntityKind = z.infer<typeof EntityKind>

/** What a node of the graph may be: an entity of the world, or an event it took part in. */
export const NodeKind = z.enum([...EntityKind.options, 'Event'])
export type NodeKind = z.infer<typeof NodeKind>

export const nodeKindLabels: Record<NodeKind, Label> = {
  Country: { fr: 'Pays', en: 'Country' },
  Person: { fr: 'Personne', en: 'Person' },
  Organization: { fr: 'Organisation', en: 'Organization' },
  Place: { fr: 'Lieu', en: 'Place' },
  Event: { fr: 'Événement', en: 'Event' },
}

export const OrgType = z.enum([
  'government',
  'military',
  'armed-group',
  'intergovernmental',
  'party',
  'media',
  'company',
  'other',
])
export type OrgType = z.infer<typeof OrgType>

export const orgTypeLabels: Record<OrgType, Label> = {
  government: { fr: 'Gouvernement', en: 'Government' },
  military: { fr: 'Forces armées', en: 'Armed forces' },
  'armed-group': { fr: 'Groupe armé', en: 'Armed group' },
  intergovernmental: { fr: 'Organisation intergouvernementale', en: 'Intergovernmental organization' },
  party: { fr: 'Parti', en: 'Party' },
  media: { fr: 'Média', en: 'Media' },
  company: { fr: 'Entreprise', en: 'Company' },
  other: { fr: 'Autre', en: 'Other' },
}

/** The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records), in its own order. */
export const PloverType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
export type PloverType = z.infer<typeof PloverType>

export const ploverLabels: Record<PloverType, Label> = {
  AGREE: { fr: 'Accord', en: 'Agree' },
  CONSULT: { fr: 'Consultation', en: 'Consult' },
  SUPPORT: { fr: 'Soutien', en: 'Support' },
  CONCEDE: { fr: 'Concession', en: 'Concede' },
  COOPERATE: { fr: 'Coopération', en: 'Cooperate' },
  AID: { fr: 'Aide', en: 'Aid' },
  RETREAT: { fr: 'Retrait', en: 'Retreat' },
  REQUEST: { fr: 'Demande', en: 'Request' },
  ACCUSE: { fr: 'Accusation', en: 'Accuse' },
  REJECT: { fr: 'Refus', en: 'Reject' },
  THREATEN: { fr: 'Menace', en: 'Threaten' },
  PROTEST: { fr: 'Protestation', en: 'Protest' },
  SANCTION: { fr: 'Sanction', en: 'Sanction' },
  MOBILIZE: { fr: 'Mobilisation', en: 'Mobilize' },
  COERCE: { fr: 'Contrainte', en: 'Coerce' },
  ASSAULT: { fr: 'Attaque', en: 'Assault' },
}

/** What follows from the type of an event for who takes part in it. */
export type PloverRow = {
  /** Both sides do it: there is no deed of one alone. */
  mutual?: true
  /** Done by saying so: its day is that of its report, and whom it is about may stand in what is said. */
  verbal?: true
  /** May be done to a place; a phrase that says where it was done names whom it was done to, or only where. */
  ground?: 'recipient' | 'scene'
  /** Announced as still to come, PLOVER codes it as AGREE: a meeting to be held, a delivery promised. */
  promise?: true
  /** Done to single persons as often as to states and bodies: an arrest, a trial, an audience. */
  personal?: true
}

export const ploverRows: Record<PloverType, PloverRow> = {
  AGREE: { mutual: true },
  CONSULT: { mutual: true, promise: true, personal: true },
  SUPPORT: { verbal: true, personal: true },
  CONCEDE: { promise: true, personal: true },
  COOPERATE: { mutual: true, promise: true },
  AID: { ground: 'recipient', promise: true },
  RETREAT: { ground: 'recipient', promise: true, personal: true },
  REQUEST: { verbal: true, personal: true },
  ACCUSE: { verbal: true, personal: true },
  REJECT: { verbal: true, personal: true },
  THREATEN: { verbal: true, personal: true },
  PROTEST: {},
  SANCTION: { ground: 'recipient' },
  MOBILIZE: { ground: 'scene' },
  COERCE: { ground: 'scene', personal: true },
  ASSAULT: { ground: 'scene' },
}

/** What a person would call an event; PLOVER's type says how it is coded. */
export const EventKind = z.enum([
  'meeting',
  'call',
  'visit',
  'agreement',
  'cooperation',
  'statement',
  'support',
  'request',
  'accusation',
  'refusal',
  'threat',
  'protest',
  'concession',
  'sanction',
  'aid',
  'deployment',
  'withdrawal',
  'attack',
  'coercion',
])
export type EventKind = z.infer<typeof EventKind>

export const eventKindLabels: Record<EventKind, Label> = {
  meeting: { fr: 'Réunion', en: 'Meeting' },
  call: { fr: 'Entretien téléphonique', en: 'Call' },
  visit: { fr: 'Visite', en: 'Visit' },
  agreement: { fr: 'Accord', en: 'Agreement' },
  cooperation: { fr: 'Coopération', en: 'Cooperation' },
  statement: { fr: 'Déclaration', en: 'Statement' },
  support: { fr: 'Soutien', en: 'Support' },
  request: { fr: 'Demande', en: 'Request' },
  accusation: { fr: 'Accusation', en: 'Accusation' },
  refusal: { fr: 'Refus', en: 'Refusal' },
  threat: { fr: 'Menace', en: 'Threat' },
  protest: { fr: 'Protestation', en: 'Protest' },
  concession: { fr: 'Concession', en: 'Concession' },
  sanction: { fr: 'Sanction', en: 'Sanction' },
  aid: { fr: 'Aide', en: 'Aid' },
  deployment: { fr: 'Déploiement', en: 'Deployment' },
  withdrawal: { fr: 'Retrait', en: 'Withdrawal' },
  attack: { fr: 'Attaque', en: 'Attack' },
  coercion: { fr: 'Contrainte', en: 'Coercion' },
}

export const EventStatus = z.enum(['planned', 'held', 'postponed', 'cancelled', 'denied', 'asserted'])
export type EventStatus = z.infer<typeof EventStatus>

export const eventStatusLabels: Record<EventStatus, Label> = {
  planned: { fr: 'annoncé', en: 'planned' },
  held: { fr: 'a eu lieu', en: 'took place' },
  postponed: { fr: 'reporté', en: 'postponed' },
  cancelled: { fr: 'annulé', en: 'cancelled' },
  denied: { fr: 'démenti', en: 'denied' },
  asserted: { fr: 'affirmé', en: 'asserted' },
}

/** How a source commits itself to what it says; « aurait rencontré » is conditional. */
export const Modality = z.enum(['asserted', 'reported', 'planned', 'conditional', 'denied'])
export type Modality = z.infer<typeof Modality>

export const modalityLabels: Record<Modality, Label> = {
  asserted: { fr: 'affirmé', en: 'asserted' },
  reported: { fr: 'rapporté', en: 'reported' },
  planned: { fr: 'annoncé', en: 'planned' },
  conditional: { fr: 'au conditionnel', en: 'conditional' },
  denied: { fr: 'démenti', en: 'denied' },
}

export const Polarity = z.enum(['positive', 'negative'])
export type Polarity = z.infer<typeof Polarity>

/** Where an event's participant stands in it: both sides of a symmetric event are `participant`. */
export const ParticipantRole = z.enum(['participant', 'actor', 'recipient'])
export type ParticipantRole = z.infer<typeof ParticipantRole>

export const participantRoleLabels: Record<ParticipantRole, Label> = {
  participant: { fr: 'participant', en: 'participant' },
  actor: { fr: 'auteur', en: 'actor' },
  recipient: { fr: 'visé', en: 'recipient' },
}

export const RelationType = z.enum([
  'HOLDS_POSITION',
  'REPRESENTS',
  'POSTED_IN',
  'PART_OF',
  'MEMBER_OF',
  'LOCATED_IN',
  'PARTICIPATED_IN',
  'HELD_IN',
  'COOPERATES_WITH',
  'SUPPORTS',
  'OPPOSES',
  'FIGHTS',
  'SANCTIONS',
  'MET',
  'CONFLICTS_WITH',
  'FULFILS',
])
export type RelationType = z.infer<typeof RelationType>

/** One row of the ontology: what a relation type joins, how it reads in either direction, and the events it comes from. */
export type RelationRow = {
  /** Read from subject to object: « représente ». */
  label: Label
  /** Read from object to subject: « est représenté par »; a symmetric relation reads the same both ways. */
  inverse: Label
  from: readonly NodeKind[]
  to: readonly NodeKind[]
  symmetric: boolean
  /** PLOVER types whose events state such a relation. */
  plover: readonly PloverType[]
}

const actors = ['Country', 'Organization', 'Person'] as const
const both = (fr: string, en: string) => ({ label: { fr, en }, inverse: { fr, en } })

/** The one table of relation types: legend, filters, validation and documentation follow from it. */
export const relations: Record<RelationType, RelationRow> = {
  HOLDS_POSITION: {
    label: { fr: 'occupe une fonction dans', en: 'holds a position in' },
    inverse: { fr: 'a pour responsable', en: 'has as office holder' },
    from: ['Person'],
    to: ['Organization', 'Country'],
    symmetric: false,
    plover: [],
  },
  REPRESENTS: {
    label: { fr: 'représente', en: 'represents' },
    inverse: { fr: 'est représenté par', en: 'is represented by' },
    from: ['Person', 'Organization'],
    to: ['Country', 'Organization'],
    symmetric: false,
    plover: [],
  },
  POSTED_IN: {
    label: { fr: 'est en poste à', en: 'is posted in' },
    inverse: { fr: 'accueille en poste', en: 'hosts' },
    from: ['Person'],
    to: ['Place', 'Country'],
    symmetric: false,
    plover: [],
  },
  PART_OF: {
    label: { fr: 'fait partie de', en: 'is part of' },
    inverse: { fr: 'comprend', en: 'comprises' },
    from: ['Organization', 'Place'],
    to: ['Country', 'Organization', 'Place'],
    symmetric: false,
    plover: [],
  },
  MEMBER_OF: {
    label: { fr: 'est membre de', en: 'is a member of' },
    inverse: { fr: 'a pour membre', en: 'has as member' },
    from: ['Country', 'Person', 'Organization'],
    to: ['Organization'],
    symmetric: false,
    plover: [],
  },
  LOCATED_IN: {
    label: { fr: 'se trouve à', en: 'is located in' },
    inverse: { fr: 'abrite', en: 'is the location of' },
    from: ['Place', 'Organization'],
    to: ['Place', 'Country'],
    symmetric: false,
    plover: [],
  },
  PARTICIPATED_IN: {
    label: { fr: 'participe à', en: 'takes part in' },
    inverse: { fr: 'a pour participant', en: 'has as participant' },
    // A place only as what is struck, seized or helped.
    from: ['Country', 'Person', 'Organization', 'Place'],
    to: ['Event'],
    symmetric: false,
    plover: [...PloverType.options],
  },
  HELD_IN: {
    label: { fr: 'a lieu à', en: 'takes place in' },
    inverse: { fr: 'est le lieu de', en: 'is the place of' },
    from: ['Event'],
    to: ['Place', 'Country'],
    symmetric: false,
    plover: [...PloverType.options],
  },
  COOPERATES_WITH: {
    ...both('coopère avec', 'cooperates with'),
    from: actors,
    to: actors,
    symmetric: true,
    plover: ['COOPERATE', 'AGREE'],
  },
  SUPPORTS: {
    label: { fr: 'soutient', en: 'supports' },
    inverse: { fr: 'est soutenu par', en: 'is supported by' },
    from: actors,
    to: actors,
    symmetric: false,
    plover: ['SUPPORT', 'AID'],
  },
  OPPOSES: {
    label: { fr: "s'oppose à", en: 'opposes' },
    inverse: { fr: 'rencontre l’opposition de', en: 'is opposed by' },
    from: actors,
    to: actors,
    symmetric: false,
    plover: ['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST'],
  },
  FIGHTS: {
    ...both('combat', 'fights'),
    from: actors,
    to: actors,
    symmetric: true,
    plover: ['ASSAULT'],
  },
  SANCTIONS: {
    label: { fr: 'sanctionne', en: 'sanctions' },
    inverse: { fr: 'est sanctionné par', en: 'is sanctioned by' },
    from: ['Country', 'Organization'],
    to: actors,
    symmetric: false,
    plover: ['SANCTION'],
  },
  MET: {
    ...both('a rencontré', 'met'),
    from: actors,
    to: actors,
    symmetric: true,
    plover: ['CONSULT'],
  },
  CONFLICTS_WITH: {
    ...both('contredit', 'conflicts with'),
    from: ['Event'],
    to: ['Event'],
    symmetric: true,
    plover: [],
  },
  FULFILS: {
    label: { fr: 'réalise', en: 'fulfils' },
    inverse: { fr: 'est réalisé par', en: 'is fulfilled by' },
    from: ['Event'],
    to: ['Event'],
    symmetric: false,
    plover: [],
  },
}
