/** A name in a French sentence, and the article that it takes there; with `les ` its verb is in the plural. */
export type FrenchName = { article: '' | 'le ' | 'la ' | 'l’' | 'les '; name: string }

/** Countries that take no article. Those that begin with "Saint" or "Sainte" take none either. */
const bare =
  /^(Andorre|Antigua|Bahreïn|Chypre|Cuba|Djibouti|Haïti|Hong Kong|Israël|Kiribati|Macao|Madagascar|Malte|Maurice|Mayotte|Monaco|Nauru|Niue|Oman|Porto Rico|Saint(?!-Siège)|Sao Tomé|São Tomé|Singapour|Taïwan|Tonga|Trinité|Tuvalu|Vanuatu)/
const plural =
  /^(Bahamas|Bermudes|Comores|Émirats|États-Unis|Fidji|Îles|Maldives|Palaos|Pays-Bas|Philippines|Samoa américaines|Seychelles|Territoires)/
/** Countries whose names end in -e without being feminine, and the other way round. */
const masculine = /^(Belize|Bélize|Cambodge|Mexique|Mozambique|Saint-Siège|Suriname|Zimbabwe)/
const feminine = /^(Guinée-Bissau|Sierra Leone)/
/** Before h and y the article is kept: la Hongrie, le Yémen. */
const vowel = /^[aeiouàâéèêëîïôû]/i

/**
 * A name as a French sentence has it: countries with their articles (la Russie, le Pérou, les États-Unis, Israël). Other names stand as they are, since
 * whether a body or a person takes one is not known from its name.
 */
export function frenchName({ id, name }: { id?: string | undefined; name: string }): FrenchName {
  if (!id?.startsWith('country:') || bare.test(name)) return { article: '', name }
  if (plural.test(name)) return { article: 'les ', name }
  if (vowel.test(name)) return { article: 'l’', name }
  const [head = name] = name.split(' ')
  const isFeminine = feminine.test(name) || (head.endsWith('e') && !masculine.test(name))
  return { article: isFeminine ? 'la ' : 'le ', name }
}

/** With its article: la Russie. */
export const withArticle = ({ article, name }: FrenchName): string => `${article}${name}`

/** After "à", which merges with some articles: à la Russie, au Pérou, aux États-Unis. */
export const afterA = ({ article, name }: FrenchName): string =>
  article === 'le ' ? `au ${name}` : article === 'les ' ? `aux ${name}` : `à ${article}${name}`
