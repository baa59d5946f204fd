import { slug } from '../gazetteer/lexicon.ts'
import { Trie } from '../gazetteer/trie.ts'
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
Mahmoud Abbas|Mahmud Abbas|Abu Mazen|Abou Mazen:PSE
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
Khalifa Haftar|Khalifa Hifter:LBY
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
George W. Bush|George Walker Bush:USA
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
Moon Jae-in|Moon Jae In|Moon Jae-In:KOR
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
Aung San Suu Kyi|Suu Kyi|Aung San Suu Ky:MMR
Rodrigo Duterte:PHL
Mikheil Saakashvili|Mikhaïl Saakachvili|Mikhail Saakashvili:GEO
Eduard Shevardnadze|Édouard Chevardnadze|Edouard Chevardnadze:GEO
Salome Zurabishvili|Salomé Zourabichvili:GEO
Nikol Pashinyan|Nikol Pachinian:ARM
Serzh Sargsyan|Serge Sarkissian|Serzh Sarkisian|Serj Sarkissian:ARM
Robert Kocharyan|Robert Kotcharian|Robert Kocharian:ARM
Ilham Aliyev|Ilham Aliev:AZE
Heydar Aliyev|Heydar Aliev|Gueïdar Aliev:AZE
Kassym-Jomart Tokayev|Kassym-Jomart Tokaïev|Kassym-Jomart Tokaev:KAZ
Islam Karimov:UZB
Shavkat Mirziyoyev|Chavkat Mirzioïev|Chavkat Mirzioev:UZB
Emomali Rahmon|Emomali Rakhmon:TJK
Gurbanguly Berdimuhamedow|Gourbangouly Berdymoukhamedov|Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedov:TKM
Askar Akayev|Askar Akaïev:KGZ
Kurmanbek Bakiyev|Kourmanbek Bakiev:KGZ
Leonid Kuchma|Leonid Koutchma:UKR
Viktor Yushchenko|Viktor Iouchtchenko:UKR
Yulia Tymoshenko|Ioulia Timochenko:UKR
Dmytro Kuleba|Dmytro Kouleba:UKR
Yevgeny Prigozhin|Evgueni Prigojine:RUS
Yevgeny Primakov|Evgueni Primakov:RUS
Sergei Ivanov|Sergueï Ivanov:RUS
Igor Ivanov:RUS
Ramzan Kadyrov:RUS
Maia Sandu:MDA
Slobodan Milosevic|Slobodan Milošević:SRB
Vojislav Kostunica|Vojislav Koštunica:SRB
Aleksandar Vucic|Aleksandar Vučić:SRB
Boris Tadic|Boris Tadić:SRB
Ratko Mladic|Ratko Mladić:
Radovan Karadzic|Radovan Karadžić:
Alija Izetbegovic|Alija Izetbegović:BIH
Franjo Tudjman|Franjo Tuđman:HRV
Hashim Thaci|Hashim Thaçi:XKX
Ibrahim Rugova:XKX
Edi Rama:ALB
Zoran Zaev:MKD
Viktor Orban|Viktor Orbán:HUN
Andrzej Duda:POL
Donald Tusk:POL
Mateusz Morawiecki:POL
Jaroslaw Kaczynski|Jarosław Kaczyński:POL
Lech Kaczynski|Lech Kaczyński:POL
Vaclav Havel|Václav Havel:CZE
Robert Fico:SVK
Alexis Tsipras:GRC
Kyriakos Mitsotakis:GRC
Silvio Berlusconi:ITA
Mario Draghi:ITA
Giorgia Meloni:ITA
Pedro Sanchez|Pedro Sánchez:ESP
José Maria Aznar|José María Aznar|Jose Maria Aznar:ESP
José Luis Rodriguez Zapatero|José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero:ESP
Gerhard Schröder|Gerhard Schroeder|Gerhard Schroder:DEU
Helmut Kohl:DEU
Olaf Scholz:DEU
Annalena Baerbock:DEU
Jacques Chirac:FRA
François Mitterrand:FRA
Catherine Colonna:FRA
Rishi Sunak:GBR
Liz Truss:GBR
Gordon Brown:GBR
Margaret Thatcher:GBR
Antony Blinken|Anthony Blinken:USA
Lloyd Austin:USA
Condoleezza Rice:USA
Colin Powell:USA
Donald Rumsfeld:USA
Madeleine Albright:USA
Jimmy Carter:USA
Ronald Reagan:USA
Kamala Harris:USA
John Bolton:USA
Jake Sullivan:USA
Luiz Inacio Lula da Silva|Luiz Inacio da Silva|Luiz Inácio da Silva|Luiz Inácio Lula da Silva|Lula da Silva|Inacio Lula da Silva:BRA
Jair Bolsonaro|Jair Messias Bolsonaro:BRA
Michel Temer:BRA
Fernando Henrique Cardoso:BRA
Cristina Kirchner|Cristina Fernandez de Kirchner|Cristina Fernández de Kirchner:ARG
Mauricio Macri:ARG
Javier Milei:ARG
Evo Morales:BOL
Rafael Correa:ECU
Alvaro Uribe|Álvaro Uribe:COL
Juan Manuel Santos:COL
Ivan Duque|Iván Duque:COL
Gustavo Petro:COL
Juan Guaido|Juan Guaidó:VEN
Fidel Castro:CUB
Raul Castro|Raúl Castro:CUB
Miguel Diaz-Canel|Miguel Díaz-Canel:CUB
Daniel Ortega:NIC
Nayib Bukele:SLV
Andres Manuel Lopez Obrador|Andrés Manuel López Obrador|Manuel Lopez Obrador:MEX
Enrique Peña Nieto|Enrique Pena Nieto:MEX
Vicente Fox:MEX
Claudia Sheinbaum:MEX
Alberto Fujimori:PER
Pedro Castillo:PER
Augusto Pinochet:CHL
Michelle Bachelet:CHL
Jean-Bertrand Aristide:HTI
Jovenel Moïse|Jovenel Moise:HTI
Nelson Mandela:ZAF
Thabo Mbeki:ZAF
Jacob Zuma:ZAF
Cyril Ramaphosa:ZAF
Robert Mugabe:ZWE
Emmerson Mnangagwa:ZWE
Paul Kagame:RWA
Yoweri Museveni:UGA
Joseph Kabila:COD
Laurent-Désiré Kabila|Laurent Kabila|Laurent-Desire Kabila:COD
Felix Tshisekedi|Félix Tshisekedi|Félix-Antoine Tshisekedi:COD
Denis Sassou Nguesso|Denis Sassou-Nguesso:COG
Mobutu Sese Seko:COD
Pierre Nkurunziza:BDI
Uhuru Kenyatta:KEN
William Ruto:KEN
Raila Odinga:KEN
Meles Zenawi:ETH
Abiy Ahmed|Abiy Ahmed Ali:ETH
Isaias Afwerki|Issayas Afeworki|Issaias Afeworki|Isaias Afewerki:ERI
Abdel Fattah al-Burhan|Abdel Fattah al-Burhane|Abdel Fattah Burhan|Abdel-Fattah al-Burhan:SDN
Mohamed Hamdan Dagalo|Mohamed Hamdan Daglo|Mohamed Hamdane Daglo|Hemedti|Hemetti:SDN
Salva Kiir:SSD
Riek Machar:SSD
Idriss Deby|Idriss Déby|Idriss Déby Itno:TCD
Mahamat Idriss Deby|Mahamat Idriss Déby|Mahamat Idriss Déby Itno|Mahamat Déby:TCD
Hissène Habré|Hissene Habre:TCD
Muhammadu Buhari:NGA
Goodluck Jonathan:NGA
Bola Tinubu:NGA
Olusegun Obasanjo:NGA
Sani Abacha:NGA
Alassane Ouattara:CIV
Laurent Gbagbo:CIV
Macky Sall:SEN
Abdoulaye Wade:SEN
Alpha Condé|Alpha Conde:GIN
Mamady Doumbouya:GIN
Blaise Compaoré|Blaise Compaore:BFA
Ibrahim Traoré|Ibrahim Traore:BFA
Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita:MLI
Assimi Goïta|Assimi Goita:MLI
Mohamed Bazoum:NER
Mahamadou Issoufou:NER
Abdourahamane Tiani|Abdourahmane Tiani|Abdourahamane Tchiani:NER
Paul Biya:CMR
Ali Bongo|Ali Bongo Ondimba:GAB
Omar Bongo:GAB
Teodoro Obiang|Teodoro Obiang Nguema:GNQ
Faustin-Archange Touadéra|Faustin Archange Touadera|Faustin-Archange Touadera:CAF
Charles Taylor:LBR
Ellen Johnson Sirleaf:LBR
Yahya Jammeh:GMB
Kais Saied|Kaïs Saïed|Kaïs Saied:TUN
Béji Caïd Essebsi|Beji Caid Essebsi:TUN
Abdelmadjid Tebboune:DZA
Gamal Abdel Nasser:EGY
Anouar el-Sadate|Anwar Sadat|Anwar el-Sadat:EGY
Ali Abdullah Saleh|Ali Abdallah Saleh:YEM
Abd Rabbo Mansour Hadi|Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi|Abdrabbo Mansour Hadi:YEM
Tamim bin Hamad al-Thani|Tamim ben Hamad al-Thani|Tamim bin Hamad Al Thani|Tamim ben Hamad Al-Thani:QAT
Mohammed bin Zayed al-Nahyan|Mohammed bin Zayed|Mohammed ben Zayed|Mohamed bin Zayed|Mohammed ben Zayed al-Nahyane|Mohamed bin Zayed Al Nahyan:ARE
Rafik Hariri|Rafic Hariri:LBN
Najib Mikati:LBN
Yahya Sinwar|Yahya Sinouar:PSE
Khaled Meshaal|Khaled Mechaal|Khaled Mashal:PSE
Ariel Sharon:ISR
Yitzhak Rabin:ISR
Shimon Peres:ISR
Ehud Olmert|Éhoud Olmert:ISR
Ehud Barak:ISR
Naftali Bennett:ISR
Yair Lapid|Yaïr Lapid:ISR
Benny Gantz:ISR
Mustafa al-Kadhimi|Moustafa al-Kazimi|Moustafa al-Kadhimi:IRQ
Mohammad Khatami|Mohamed Khatami|Mohammed Khatami:IRN
Hossein Amir-Abdollahian|Hossein Amirabdollahian:IRN
Pervez Musharraf|Pervez Moucharraf:PAK
Nawaz Sharif:PAK
Shehbaz Sharif|Shahbaz Sharif:PAK
Benazir Bhutto:PAK
Manmohan Singh:IND
Atal Bihari Vajpayee:IND
Subrahmanyam Jaishankar:IND
Sheikh Hasina|Cheikh Hasina:BGD
Khaleda Zia:BGD
Mahinda Rajapaksa:LKA
Gotabaya Rajapaksa:LKA
Ranil Wickremesinghe|Ranil Wickramasinghe:LKA
Min Aung Hlaing:MMR
Thein Sein:MMR
Hun Sen:KHM
Prayut Chan-ocha|Prayuth Chan-ocha:THA
Thaksin Shinawatra:THA
Yingluck Shinawatra:THA
Mahathir Mohamad|Mahathir Mohamed:MYS
Najib Razak:MYS
Lee Hsien Loong:SGP
Joko Widodo:IDN
Susilo Bambang Yudhoyono:IDN
Prabowo Subianto:IDN
Xanana Gusmao|Xanana Gusmão:TLS
Ferdinand Marcos:PHL
Gloria Arroyo|Gloria Macapagal Arroyo:PHL
Frank Bainimarama|Voreqe Bainimarama:FJI
Tsai Ing-wen:TWN
Lee Teng-hui|Li Denghui:TWN
Pushpa Kamal Dahal:NPL
Abdullah Öcalan|Abdullah Ocalan:
John Paul II|Jean-Paul II|Karol Wojtyla:
Joseph Ratzinger|Benedict XVI|Benoît XVI:
Jorge Mario Bergoglio|Jorge Bergoglio:
Yasser Abed Rabbo:PSE
Ahmed Qurei|Ahmed Qoreï|Ahmed Qurie:PSE
Ahmad al-Sharaa|Ahmed al-Chareh|Ahmad al-Chareh|Abou Mohammad al-Joulani|Abu Mohammad al-Jolani|Abu Mohammed al-Jolani:SYR
Che Guevara|Ernesto Guevara:
Ho Chi Minh|Hô Chi Minh:VNM
Pol Pot|Saloth Sar:KHM
Norodom Sihanouk:KHM
Chen Shui-bian:TWN
Chiang Kai-shek|Tchang Kaï-chek:
Deng Xiaoping|Teng Hsiao-ping:CHN
Jiang Zemin:CHN
Hu Jintao:CHN
Wen Jiabao:CHN
Li Qiang:CHN
Kim Il-sung|Kim Il Sung:PRK
Kim Dae-jung|Kim Dae Jung:KOR
Roh Moo-hyun|Roh Moo Hyun:KOR
Lee Myung-bak|Lee Myung Bak:KOR
Yoon Suk-yeol|Yoon Suk Yeol:KOR
Junichiro Koizumi:JPN
Fumio Kishida:JPN
Yoshihide Suga:JPN
Scott Morrison:AUS
Anthony Albanese:AUS
Malcolm Turnbull:AUS
John Howard:AUS
Jacinda Ardern:NZL
Boutros Boutros-Ghali:
Ursula von der Leyen:
Charles Michel:
Josep Borrell:
Javier Solana:
Anders Fogh Rasmussen:
Mark Rutte:NLD
Rafael Grossi|Rafael Mariano Grossi:
Mohamed ElBaradei|Mohamed el-Baradei:
Moussa Faki Mahamat|Moussa Faki:
Abdullah Abdullah:AFG
Mullah Omar|Mollah Omar:AFG
Mohammed VI:MAR
Hassan II:MAR
`
const canonical = new Map<string, { id: string; country?: string }>()
for (const line of table.trim().split('\n')) {
  const [names = '', country] = line.split(':')
  const [first = '', ...others] = names.split('|')
  for (const name of [first, ...others])
    canonical.set(slug(name), { id: `person:${slug(first)}`, ...(country ? { country } : {}) })
}
/** The full names on record, found wherever they stand, with or without a title. */
export const personNames = new Trie<string>()
const bySpelling = new Map<string, { id: string; country?: string }>()
for (const line of table.trim().split('\n')) {
  const [names = ''] = line.split(':')
  const found = canonical.get(slug(names.split('|')[0] ?? ''))
  for (const name of names.split('|'))
    if (found && name.includes(' ')) {
      bySpelling.set(spellingKey(name), found)
      personNames.add(name, found.id)
    }
}

const inOrder = [...bySpelling].map(([key, person]) => ({ words: key.split(' '), person }))
const titled =
  /^(?:(?:grand )?ayatollah|sheikh|cheikh|cheik|seyyed|seyed|sayyed|sayyid|said|hojatoleslam|imam|sir|lord|dame|dr|haji|hadj|hajj|mullah|mollah)[ .]+(?=\p{Lu})/iu

/** What is part of a title and not of the name: « l'ayatollah Ali Khamenei », "Sheikh Mohammed bin Zayed". */
const untitled = (name: string): string => name.replace(titled, '')

/**
 * The id of a person named in full, one for all spellings on record, and the country they speak for when it is on record. A name on
 * record stands for longer forms of it too, « Nicolás Maduro Moros », "Rodrigo Roa Duterte": all its words, in order, from the first.
 */
export function personOnRecord(name: string): { id: string; country?: string } {
  const bare = canonical.has(slug(name)) ? name : untitled(name)
  const found = canonical.get(slug(bare)) ?? bySpelling.get(spellingKey(bare)) ?? longer(bare)
  return found ?? { id: `person:${slug(bare)}` }
}

function longer(name: string): { id: string; country?: string } | undefined {
  const given = spellingKey(name).split(' ')
  if (given.length < 3) return undefined
  const fits = inOrder.filter(({ words }) => {
    if (words.length < 2 || words.length >= given.length || words[0] !== given[0]) return false
    let at = 0
    for (const word of given) if (word === words[at]) at++
    return at === words.length
  })
  const longest = Math.max(...fits.map(({ words }) => words.length))
  const ids = new Set(fits.filter(({ words }) => words.length === longest).map(({ person }) => person.id))
  return ids.size === 1 ? fits.find(({ words }) => words.length === longest)?.person : undefined
}
