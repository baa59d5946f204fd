import { slug } from '../gazetteer/lexicon.ts'
import { spellingKey } from './spelling.ts'

/**
 * Public persons whose name the French and the English press spell differently, or whom a family name alone usually means, one a
 * line: the spelling that makes the id, then the others; after a colon, ISO 3166-1 alpha-3 of the country they speak for.
 */
const table = `
Vladimir Putin|Vladimir Poutine:RUS
Sergey Lavrov|Sergueï Lavrov|Sergei Lavrov:RUS
Sergei Shoigu|Sergueï Choïgou|Sergey Shoigu:RUS
Dmitry Medvedev|Dmitri Medvedev:RUS
Dmitry Peskov|Dmitri Peskov:RUS
Valery Gerasimov|Valéri Guérassimov|Valeri Guerassimov:RUS
Vitaly Churkin|Vitali Tchourkine:RUS
Mikhail Gorbachev|Mikhaïl Gorbatchev:RUS
Boris Yeltsin|Boris Eltsine:RUS
Alexei Navalny|Alexeï Navalny:RUS
Bashar al-Assad|Bachar el-Assad|Bachar al-Assad|Bashar Assad|Bachar Assad:SYR
Hafez al-Assad|Hafez el-Assad:SYR
Walid al-Moualem|Walid Mouallem|Walid al-Muallem:SYR
Hassan Rouhani|Hassan Rohani|Hasan Rouhani:IRN
Mohammad Javad Zarif|Mohammad-Javad Zarif|Javad Zarif:IRN
Qassem Soleimani|Ghassem Soleimani|Ghassem Soleymani|Qasem Soleimani|Qassem Suleimani|Kassem Soleimani:IRN
Ali Khamenei|Ali Khaménéi:IRN
Ruhollah Khomeini|Rouhollah Khomeini|Ruhollah Khomeyni:IRN
Mahmoud Ahmadinejad:IRN
Akbar Hashemi Rafsanjani|Akbar Hachémi Rafsandjani:IRN
Ali Shamkhani:IRN
Ebrahim Raisi|Ebrahim Raïssi|Ebrahim Raissi:IRN
Haider al-Abadi|Haïdar al-Abadi|Haïder al-Abadi|Haidar al-Abadi|Haydar al-Abadi:IRQ
Nouri al-Maliki|Nuri al-Maliki:IRQ
Adel Abdul Mahdi|Adel Abdel Mahdi:IRQ
Barham Salih|Barham Saleh:IRQ
Fouad Massoum|Fuad Masum:IRQ
Saddam Hussein:IRQ
Moqtada al-Sadr|Moqtada Sadr|Muqtada al-Sadr:IRQ
Ali al-Sistani|Ali Sistani:IRQ
Massoud Barzani|Masoud Barzani:IRQ
Abu Bakr al-Baghdadi|Abou Bakr al-Baghdadi:
Oussama ben Laden|Osama bin Laden|Usama bin Laden:
Ayman al-Zawahiri:
Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Tayyip Erdogan:TUR
Mevlut Cavusoglu|Mevlüt Çavuşoğlu:TUR
Binali Yildirim|Binali Yıldırım:TUR
Ahmet Davutoglu|Ahmet Davutoğlu:TUR
Benjamin Netanyahu|Benyamin Netanyahou|Benjamin Nétanyahou|Benyamin Nétanyahou|Binyamin Netanyahu:ISR
Avigdor Lieberman|Avigdor Liberman:ISR
Mahmoud Abbas|Mahmud Abbas:PSE
Yasser Arafat|Yasir Arafat:PSE
Ismail Haniyeh|Ismaïl Haniyeh|Ismaël Haniyeh:PSE
Hassan Nasrallah:LBN
Saad Hariri|Saad al-Hariri:LBN
Michel Aoun:LBN
Salman bin Abdulaziz|Salmane ben Abdelaziz|Salman ben Abdelaziz:SAU
Mohammed bin Salman|Mohammed ben Salmane|Mohammed ben Salman|Mohammad bin Salman:SAU
Adel al-Jubeir|Adel al-Joubeir:SAU
Abdel Fattah al-Sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sissi|Abdel Fatah al-Sissi:EGY
Hosni Mubarak|Hosni Moubarak:EGY
Mohamed Morsi|Mohammed Morsi:EGY
Muammar Gaddafi|Mouammar Kadhafi|Moammar Gadhafi|Muammar Qaddafi|Mouammar Khadafi:LBY
Khalifa Haftar:LBY
Fayez al-Sarraj|Fayez Sarraj|Fayez Serraj:LBY
Zine El Abidine Ben Ali:TUN
Abdelaziz Bouteflika:DZA
Omar al-Bashir|Omar el-Béchir|Omar el-Bechir|Omar Bashir:SDN
Donald Trump:USA
Barack Obama:USA
John Kerry:USA
Rex Tillerson:USA
Mike Pompeo:USA
Hillary Clinton:USA
Bill Clinton:USA
George H. W. Bush|George Bush père|George Herbert Walker Bush|George Bush senior:USA
George W. Bush:USA
Joe Biden:USA
Emmanuel Macron:FRA
François Hollande:FRA
Laurent Fabius:FRA
Jean-Yves Le Drian:FRA
Jean-Marc Ayrault:FRA
Nicolas Sarkozy:FRA
Angela Merkel:DEU
Frank-Walter Steinmeier:DEU
Sigmar Gabriel:DEU
Theresa May:GBR
David Cameron:GBR
Boris Johnson:GBR
Tony Blair:GBR
Philip Hammond:GBR
Petro Poroshenko|Petro Porochenko:UKR
Volodymyr Zelensky|Volodymyr Zelenskiy|Volodymyr Zelenskyy|Vladimir Zelensky:UKR
Viktor Yanukovych|Viktor Ianoukovitch|Viktor Ianoukovytch:UKR
Alexander Lukashenko|Alexandre Loukachenko:BLR
Nursultan Nazarbayev|Noursoultan Nazarbaïev|Noursoultan Nazarbaev:KAZ
Xi Jinping:CHN
Wang Yi:CHN
Li Keqiang:CHN
Mao Zedong|Mao Tsé-toung:CHN
Kim Jong-un|Kim Jong Un:PRK
Kim Jong-il|Kim Jong Il:PRK
Moon Jae-in|Moon Jae In:KOR
Park Geun-hye:KOR
Shinzo Abe:JPN
Narendra Modi:IND
Imran Khan:PAK
Ashraf Ghani:AFG
Hamid Karzai|Hamid Karzaï:AFG
Staffan de Mistura:
Ban Ki-moon:
António Guterres|Antonio Guterres:
Kofi Annan:
Federica Mogherini:
Jens Stoltenberg:
Yukiya Amano:
Lakhdar Brahimi:
Jean-Claude Juncker:
Catherine Ashton:
Justin Trudeau:CAN
Dilma Rousseff:BRA
Nicolás Maduro|Nicolas Maduro:VEN
Hugo Chávez|Hugo Chavez:VEN
Aung San Suu Kyi:MMR
Rodrigo Duterte:PHL
`
const canonical = new Map<string, { id: string; country?: string }>()
for (const line of table.trim().split('\n')) {
  const [names = '', country] = line.split(':')
  const [first = '', ...others] = names.split('|')
  for (const name of [first, ...others])
    canonical.set(slug(name), { id: `person:${slug(first)}`, ...(country ? { country } : {}) })
}
const bySpelling = new Map<string, { id: string; country?: string }>()
for (const line of table.trim().split('\n')) {
  const [names = ''] = line.split(':')
  const found = canonical.get(slug(names.split('|')[0] ?? ''))
  for (const name of names.split('|')) if (found && name.includes(' ')) bySpelling.set(spellingKey(name), found)
}

/** The id of a person named in full, one for all spellings on record, and the country they speak for when it is on record. */
export function personOnRecord(name: string): { id: string; country?: string } {
  return canonical.get(slug(name)) ?? bySpelling.get(spellingKey(name)) ?? { id: `person:${slug(name)}` }
}
