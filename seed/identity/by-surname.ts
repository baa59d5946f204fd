import { foldToken } from '../read/tokens.ts'
import { type KnownPerson, personOnRecord } from './known-persons.ts'

/**
 * Family names that refer to one public person when the press writes them alone, without ever giving the full name: the full name in the
 * tables, the spellings, and the years in which they refer to that person where they have referred to two. Family names that others in the
 * news share (Kerry, Abbas, Hollande, Abadi) are not listed.
 */
const table = `
Vladimir Putin:Putin Poutine
Dmitry Medvedev:Medvedev
Sergey Lavrov:Lavrov
Sergei Shoigu:Shoigu Choïgou Choigou
Yevgeny Prigozhin:Prigozhin Prigojine
Alexei Navalny:Navalny
Boris Yeltsin:Yeltsin Eltsine
Mikhail Gorbachev:Gorbachev Gorbatchev
Viktor Chernomyrdin:Chernomyrdin Tchernomyrdine
Petro Poroshenko:Poroshenko Porochenko
Viktor Yanukovych:Yanukovych Yanukovich Ianoukovitch
Viktor Yushchenko:Yushchenko Iouchtchenko
Yulia Tymoshenko:Tymoshenko Timochenko
Volodymyr Zelensky:Zelensky Zelenskyy Zelenskiy
Alexander Lukashenko:Lukashenko Loukachenko
Mikheil Saakashvili:Saakashvili Saakachvili
Eduard Shevardnadze:Shevardnadze Chevardnadze
Nikol Pashinyan:Pashinyan Pachinian
Nursultan Nazarbayev:Nazarbayev Nazarbaïev
Slobodan Milosevic:Milosevic
Ratko Mladic:Mladic
Radovan Karadzic:Karadzic
Franjo Tudjman:Tudjman
Aleksandar Vucic:Vucic
Nicolae Ceausescu:Ceausescu
Viktor Orban:Orban Orbán
Silvio Berlusconi:Berlusconi
Giorgia Meloni:Meloni
Alexis Tsipras:Tsipras
Angela Merkel:Merkel
Emmanuel Macron:Macron
Nicolas Sarkozy:Sarkozy
Jacques Chirac:Chirac
François Mitterrand:Mitterrand
Margaret Thatcher:Thatcher
Ronald Reagan:Reagan
Barack Obama:Obama
Donald Trump:Trump
Joe Biden:Biden
Henry Kissinger:Kissinger
Donald Rumsfeld:Rumsfeld
Mike Pompeo:Pompeo
Antony Blinken:Blinken
Bashar al-Assad:Assad Asad:2001-2024
Hafez al-Assad:Assad Asad:1971-1999
Hassan Rouhani:Rouhani Rohani
Mahmoud Ahmadinejad:Ahmadinejad Ahmadinedjad
Akbar Hashemi Rafsanjani:Rafsanjani Rafsandjani
Ali Khamenei:Khamenei
Ruhollah Khomeini:Khomeini
Saddam Hussein:Saddam
Ayad Allawi:Allawi Allaoui
Moqtada al-Sadr:Moqtada Muqtada
Recep Tayyip Erdogan:Erdogan Erdoğan
Abdullah Öcalan:Öcalan Ocalan
Benjamin Netanyahu:Netanyahu Netanyahou Nétanyahou
Yasser Arafat:Arafat
Ismail Haniyeh:Haniyeh
Yahya Sinwar:Sinwar Sinouar
Hassan Nasrallah:Nasrallah
Hosni Mubarak:Mubarak Moubarak
Mohamed Morsi:Morsi Mursi
Muammar Gaddafi:Gaddafi Kadhafi Qaddafi Gadhafi
Khalifa Haftar:Haftar Hifter
Abdelaziz Bouteflika:Bouteflika
Abdelmadjid Tebboune:Tebboune
Mohammed bin Salman:MBS
Ayman al-Zawahiri:Zawahiri Zaouahiri
Abu Musab al-Zarqawi:Zarqawi Zarkaoui
Hamid Karzai:Karzai Karzaï
Gulbuddin Hekmatyar:Hekmatyar
Pervez Musharraf:Musharraf Moucharraf
Narendra Modi:Modi
Atal Bihari Vajpayee:Vajpayee
Sheikh Hasina:Hasina
Suharto:Suharto Soeharto
Sukarno:Sukarno Soekarno
Thaksin Shinawatra:Thaksin
Boutros Boutros-Ghali:Boutros-Ghali
Junichiro Koizumi:Koizumi
Rodrigo Duterte:Duterte
Joko Widodo:Jokowi
Nicolás Maduro:Maduro
Jair Bolsonaro:Bolsonaro
Luiz Inacio Lula da Silva:Lula
Dilma Rousseff:Rousseff
Andres Manuel Lopez Obrador:AMLO
Augusto Pinochet:Pinochet
Jean-Bertrand Aristide:Aristide
Juan Guaido:Guaido Guaidó
António Guterres:Guterres
Kofi Annan:Annan
Jens Stoltenberg:Stoltenberg
Federica Mogherini:Mogherini
Tedros Adhanom Ghebreyesus:Tedros
Mohamed Hamdan Dagalo:Hemedti Hemetti
Robert Mugabe:Mugabe
Morgan Tsvangirai:Tsvangirai
Nelson Mandela:Mandela
Thabo Mbeki:Mbeki
Jacob Zuma:Zuma
Cyril Ramaphosa:Ramaphosa
Paul Kagame:Kagame
Yoweri Museveni:Museveni
Mobutu Sese Seko:Mobutu
Olusegun Obasanjo:Obasanjo
Muhammadu Buhari:Buhari
Yahya Jammeh:Jammeh
Laurent Gbagbo:Gbagbo
Blaise Compaoré:Compaoré Compaore
`
type Famous = KnownPerson & { name: string; from: number; to: number }
const bySurname = new Map<string, Famous[]>()
for (const line of table.trim().split('\n')) {
  const [name = '', forms = '', years] = line.split(':')
  const [from = 0, to = 9999] = years?.split('-').map(Number) ?? []
  for (const form of new Set(forms.split(' ').map(foldToken)))
    bySurname.set(form, [...(bySurname.get(form) ?? []), { name, from, to, ...personOnRecord(name) }])
}

/**
 * The public person to whom this family name alone refers. One that has referred to two needs the year of the article; without it the name
 * is still a person's, but has no id.
 */
export function personBySurname(
  word: string,
  publishedAt: string | null,
): { id?: string; name: string; country?: string } | undefined {
  const famous = bySurname.get(foldToken(word))
  if (!famous) return undefined
  const year = publishedAt ? Number(publishedAt.slice(0, 4)) : undefined
  const fits =
    famous.length === 1 ? famous : famous.filter(({ from, to }) => year !== undefined && from <= year && year <= to)
  const [one] = fits
  return fits.length === 1 && one
    ? { id: one.id, name: one.name, ...(one.country ? { country: one.country } : {}) }
    : { name: word }
}
