import { relations } from '../../../model/ontology.ts'

/** Names of our own mean the same on every server. */
export const VOCABULARY = 'urn:entente:vocabulary:'

const date = { '@type': 'xsd:date' }
const iri = { '@type': '@id' }

/** The terms of the JSON-LD form: schema.org's, those of PROV and RDF, and our own. */
export const context = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  entente: VOCABULARY,
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  startDate: date,
  endDate: date,
  datePublished: date,
  'entente:asOf': date,
  'entente:firstPublished': date,
  'entente:lastPublished': date,
  'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
  url: iri,
  sameAs: iri,
  publisher: iri,
  isPartOf: iri,
  'entente:country': iri,
  'entente:outlet': iri,
  'entente:states': iri,
  'entente:subjectRef': iri,
  'entente:objectRef': iri,
  'entente:through': iri,
  'prov:wasAttributedTo': iri,
  'prov:wasDerivedFrom': iri,
  'prov:wasQuotedFrom': iri,
  'prov:hadPrimarySource': iri,
  'rdf:subject': iri,
  'rdf:predicate': iri,
  'rdf:object': iri,
  eventStatus: { '@type': '@vocab' },
}

/** The context as a document, with what the types of relations are called beside it. */
export const contextDocument = () => ({
  '@context': context,
  '@graph': Object.entries(relations).map(([type, { label }]) => ({
    '@id': `${VOCABULARY}${type}`,
    '@type': 'rdf:Property',
    'rdfs:label': [
      { '@value': label.fr, '@language': 'fr' },
      { '@value': label.en, '@language': 'en' },
    ],
  })),
})
