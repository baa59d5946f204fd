import { fold } from '../read/tokens.ts'
import { personOnRecord } from './known-persons.ts'

/**
 * Family names that mean one public person when the press writes them alone, without ever naming them in full: the full name on record,
 * then how the name is written. Names that others in the news share (Kerry, Abbas, Hollande, Abadi) are not here.
 */
const table = `
Vladimir Putin:Putin Poutine
Dmitry Medvedev:Medvedev
Sergey Lavrov:Lavrov
Bashar al-Assad:Assad Asad
Hassan Rouhani:Rouhani Rohani
Mahmoud Ahmadinejad:Ahmadinejad
Ali Khamenei:Khamenei
Ruhollah Khomeini:Khomeini
Recep Tayyip Erdogan:Erdogan Erdoğan
Benjamin Netanyahu:Netanyahu Netanyahou Nétanyahou
Donald Trump:Trump
Barack Obama:Obama
Emmanuel Macron:Macron
Angela Merkel:Merkel
Volodymyr Zelensky:Zelensky Zelenskyy Zelenskiy
Nicolás Maduro:Maduro
Jair Bolsonaro:Bolsonaro
Rodrigo Duterte:Duterte
António Guterres:Guterres
Jens Stoltenberg:Stoltenberg
Federica Mogherini:Mogherini
Luiz Inacio Lula da Silva:Lula
Andres Manuel Lopez Obrador:AMLO
Mohamed Hamdan Dagalo:Hemedti Hemetti
Muammar Gaddafi:Gaddafi Kadhafi Qaddafi Gadhafi
Alexander Lukashenko:Lukashenko Loukachenko
Slobodan Milosevic:Milosevic
Boris Yeltsin:Yeltsin Eltsine
Mikhail Gorbachev:Gorbachev Gorbatchev
Petro Poroshenko:Poroshenko Porochenko
Silvio Berlusconi:Berlusconi
Nicolas Sarkozy:Sarkozy
Robert Mugabe:Mugabe
Nelson Mandela:Mandela
Augusto Pinochet:Pinochet
Yasser Arafat:Arafat
Viktor Orban:Orban Orbán
Narendra Modi:Modi
Sheikh Hasina:Hasina
`
const bySurname = new Map<string, { id: string; name: string; country?: string }>()
for (const line of table.trim().split('\n')) {
  const [name = '', forms = ''] = line.split(':')
  for (const form of forms.split(' ')) bySurname.set(fold(form), { name, ...personOnRecord(name) })
}

/** The public person whom this family name alone means, if one does. */
export const personBySurname = (word: string): { id: string; name: string; country?: string } | undefined =>
  bySurname.get(fold(word))
