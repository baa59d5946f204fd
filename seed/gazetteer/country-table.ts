/**
 * The countries: ISO 3166-1 alpha-3 (Kosovo as the user-assigned XKX), one a line.
 *
 * Columns, separated by `;`, alternatives by `|`:
 * code; further French names; further English names (the ISO names come from `i18n-iso-countries`); French demonym, masculine, with
 * the feminine after a slash where it is irregular, and the prefix form after a `~` (« russo »); English demonyms; capital and seats of
 * government in French and English, which stand for the government when a political verb says so.
 */
export const countryTable = `
AFG;;;afghan~afghano;Afghan|Afghans;Kaboul|Kabul
ALB;;;albanais~albano;Albanian;Tirana
DZA;;;algérien~algéro;Algerian;Alger|Algiers
AND;;;andorran;Andorran;Andorre-la-Vieille
AGO;;;angolais;Angolan;Luanda
ATG;Antigua;Antigua and Barbuda;antiguayen;Antiguan;
ARG;République argentine;Argentine Republic;argentin~argentino;Argentine|Argentinian|Argentinean;Buenos Aires
ARM;;;arménien~arméno;Armenian;Erevan|Yerevan
AUS;;;australien~australo;Australian;Canberra
AUT;;;autrichien~austro;Austrian;Vienne|Vienna
AZE;Azerbaidjan;;azerbaïdjanais|azéri~azerbaïdjano;Azerbaijani|Azeri;Bakou|Baku
BHS;;The Bahamas;bahaméen;Bahamian;Nassau
BHR;Bahrein|Barheïn|Bahreïn;;bahreïni|bahreïnien;Bahraini;Manama
BGD;;;bangladais;Bangladeshi;Dacca|Dhaka
BRB;;;barbadien;Barbadian;
BLR;Bélarus|Belarus;Byelorussia|Belorussia;biélorusse|bélarusse;Belarusian|Belarussian;Minsk
BEL;;;belge~belgo;Belgian;Bruxelles|Brussels
BLZ;;;bélizien;Belizean;
BEN;;;béninois;Beninese;Porto-Novo|Cotonou
BTN;;;bhoutanais;Bhutanese;Thimphou|Thimphu
BOL;;;bolivien;Bolivian;La Paz
BIH;Bosnie;Bosnia|Bosnia-Herzegovina;bosnien|bosniaque;Bosnian;Sarajevo
BWA;;;botswanais;Batswana;Gaborone
BRA;;;brésilien~brasilo;Brazilian;Brasilia
BRN;Brunei|Brunéi;Brunei;brunéien;Bruneian;
BGR;;;bulgare~bulgaro;Bulgarian;Sofia
BFA;Burkina|Haute-Volta;Burkina|Upper Volta;burkinabè/burkinabè|burkinabé/burkinabé;Burkinabe;Ouagadougou
BDI;;;burundais;Burundian;Bujumbura|Gitega
KHM;Kampuchéa;Kampuchea;cambodgien;Cambodian;Phnom Penh
CMR;;;camerounais;Cameroonian;Yaoundé
CAN;;;canadien~canado;Canadian;Ottawa
CPV;Cabo Verde;Cabo Verde;cap-verdien;Cape Verdean;Praia
CAF;Centrafrique|RCA;;centrafricain;Central African;Bangui
TCD;;;tchadien;Chadian;N'Djamena|Ndjamena
CHL;;;chilien;Chilean;Santiago du Chili
CHN;République populaire de Chine;People's Republic of China|Mainland China|PRC;chinois~sino;Chinese|Sino;Pékin|Beijing
COL;;;colombien;Colombian;Bogota|Bogotá
COM;;;comorien;Comorian;Moroni
COG;Congo-Brazzaville;Congo-Brazzaville|Republic of Congo;;;Brazzaville
COD;RDC|RD Congo|Congo-Kinshasa|Zaïre;DRC|DR Congo|Democratic Republic of Congo|Congo-Kinshasa|Zaire;;;Kinshasa
CRI;;;costaricain|costaricien;Costa Rican;San José
CIV;Côte d'Ivoire;;ivoirien;Ivorian;Yamoussoukro|Abidjan
HRV;;;croate~croato;Croatian|Croat;Zagreb
CUB;;;cubain~cubano;Cuban;La Havane|Havana
CYP;;;chypriote~chypro;Cypriot;Nicosie|Nicosia
CZE;Tchéquie|République tchèque;;tchèque~tchéco;Czech;Prague
DNK;;;danois~dano;Danish|Dane|Danes;Copenhague|Copenhagen
DJI;;;djiboutien;Djiboutian;
DMA;;;dominiquais;;
DOM;;;dominicain;;Saint-Domingue|Santo Domingo
ECU;;;équatorien;Ecuadorian|Ecuadorean;Quito
EGY;République arabe d'Égypte;;égyptien~égypto;Egyptian|Egypto;Le Caire|Caire|Cairo
SLV;Salvador;;salvadorien;Salvadoran|Salvadorean;San Salvador
GNQ;;;équato-guinéen;Equatorial Guinean|Equatoguinean;Malabo
ERI;;;érythréen;Eritrean;Asmara
EST;;;estonien;Estonian;Tallinn
ETH;;;éthiopien~éthio;Ethiopian;Addis-Abeba|Addis Ababa
FJI;;;fidjien;Fijian;Suva
FIN;;;finlandais~finno;Finnish|Finn|Finns;Helsinki
FRA;République française;French Republic;français~franco;French|Franco;Paris
GAB;;;gabonais;Gabonese;Libreville
GMB;;Gambia;gambien;Gambian;Banjul
GEO;;;géorgien~géorgo;Georgian;Tbilissi|Tbilisi
DEU;RFA;Federal Republic of Germany;allemand~germano;German;Berlin
GHA;;;ghanéen;Ghanaian;Accra
GRC;République hellénique;Hellenic Republic;grec/grecque~gréco;Greek|Greco;Athènes|Athens
GRL;;;groenlandais;Greenlandic|Greenlander;Nuuk
GRD;;;grenadien;Grenadian;
GTM;;;guatémaltèque;Guatemalan;
GIN;Guinée-Conakry;Guinea-Conakry;guinéen;Guinean;Conakry
GNB;;;bissau-guinéen;Bissau-Guinean;Bissau
GUF;Guyane|Guyane française;French Guiana;guyanais;;Cayenne
GUY;Guyana;;guyanien;Guyanese;
HTI;;;haïtien;Haitian;Port-au-Prince
HND;;;hondurien;Honduran;Tegucigalpa
HKG;Hongkong;;hongkongais;Hong Konger|Hongkonger;
HUN;;;hongrois~hungaro;Hungarian;Budapest
ISL;;;islandais;Icelandic|Icelander;Reykjavik
IND;;;indien~indo;Indian|Indo;New Delhi|Delhi
IDN;;;indonésien;Indonesian;Jakarta|Djakarta
IRN;République islamique d'Iran|République islamique;Islamic Republic of Iran|Islamic Republic;iranien~irano;Iranian|Irano;Téhéran|Tehran|Teheran
IRQ;Iraq;;irakien|iraquien~irako;Iraqi;Bagdad|Baghdad
IRL;République d'Irlande;Republic of Ireland;irlandais~irlando;Irish;Dublin
ISR;État hébreu|Etat hébreu;Jewish state;israélien~israélo;Israeli|Israelo;Tel-Aviv|Tel Aviv
ITA;;;italien~italo;Italian|Italo;Rome
JAM;;;jamaïcain;Jamaican;
JPN;;;japonais|nippon/nippone~nippo;Japanese;Tokyo
JOR;;;jordanien~jordano;Jordanian;Amman
KAZ;;;kazakh|kazakhstanais~kazakho;Kazakh|Kazakhstani;Astana|Noursoultan|Nur-Sultan
KEN;;;kényan|kenyan;Kenyan;Nairobi
PRK;République populaire démocratique de Corée|RPDC|Nord-Corée;DPRK|Democratic People's Republic of Korea;nord-coréen;North Korean;Pyongyang
KOR;République de Corée|Sud-Corée;ROK;sud-coréen;South Korean;Séoul|Seoul
KWT;Koweit;;koweïtien|koweitien;Kuwaiti;Koweït City|Kuwait City
KGZ;Kirghizstan|Kirghizie;Kyrgyzstan|Kyrgyz Republic;kirghize;Kyrgyz;Bichkek|Bishkek
LAO;;Laos;laotien;Laotian|Lao;Vientiane
LVA;;;letton/lettone|letton/lettonne;Latvian;Riga
LBN;;;libanais~libano;Lebanese;Beyrouth|Beirut
LSO;;;lésothien;Basotho;Maseru
LBR;Liberia;;libérien;Liberian;Monrovia
LBY;;;libyen~libyo;Libyan;Tripoli
LIE;;;liechtensteinois;Liechtensteiner;Vaduz
LTU;;;lituanien;Lithuanian;Vilnius
LUX;;;luxembourgeois;Luxembourgish|Luxembourger;
MKD;Macédoine|ancienne République yougoslave de Macédoine|ARYM;Macedonia|FYROM;macédonien;Macedonian;Skopje
MDG;;;malgache;Malagasy;Antananarivo
MWI;;;malawien|malawite;Malawian;Lilongwe
MYS;;;malaisien;Malaysian;Kuala Lumpur
MDV;;;maldivien;Maldivian;
MLI;;;malien;Malian;Bamako
MLT;;;maltais;Maltese;La Valette|Valletta
MRT;;;mauritanien;Mauritanian;Nouakchott
MUS;île Maurice;;mauricien;Mauritian;Port-Louis
MEX;États-Unis mexicains;United Mexican States;mexicain;Mexican;Mexico|Mexico City
FSM;;Micronesia;micronésien;Micronesian;
MDA;;Moldova|Moldavia;moldave~moldavo;Moldovan;Chisinau|Chișinău
MCO;;;monégasque;Monegasque;
MNG;;;mongol/mongole;Mongolian;Oulan-Bator|Ulaanbaatar|Ulan Bator
MNE;;;monténégrin;Montenegrin;Podgorica
MAR;Royaume du Maroc;;marocain~maroco;Moroccan;Rabat
MOZ;;;mozambicain;Mozambican;Maputo
MMR;Birmanie;Burma;birman|myanmarais;Burmese|Myanmarese;Naypyidaw|Naypyitaw
NAM;;;namibien;Namibian;Windhoek
NPL;;;népalais;Nepalese|Nepali;Katmandou|Kathmandu
NLD;Hollande;Holland;néerlandais|hollandais~néerlando;Dutch;La Haye|The Hague
NZL;;;néo-zélandais;New Zealander;Wellington
NIC;;;nicaraguayen;Nicaraguan;Managua
NER;;;nigérien;Nigerien;Niamey
NGA;Nigeria;;nigérian/nigériane;Nigerian;Abuja
NOR;;;norvégien;Norwegian;Oslo
OMN;sultanat d'Oman;Sultanate of Oman;omanais;Omani;Mascate|Muscat
PAK;;;pakistanais~pakistano;Pakistani|Pakistanis;Islamabad
PAN;;;panaméen;Panamanian;
PNG;;PNG;papouasien;Papua New Guinean;Port Moresby
PRY;;;paraguayen;Paraguayan;Asuncion
PER;;;péruvien;Peruvian;Lima
PHL;;;philippin~philippino;Philippine|Filipino;Manille|Manila
POL;;;polonais~polono;Polish|Pole|Poles|Polish;Varsovie|Warsaw
PRT;;;portugais~luso;Portuguese;Lisbonne|Lisbon
PRI;;;portoricain;Puerto Rican;San Juan
PSE;Territoires palestiniens|État de Palestine|Cisjordanie et Gaza;Palestinian Territories|Palestinian territories;palestinien~palestino;Palestinian;Ramallah
QAT;;;qatari|qatarien|qataris/qatarie~qataro;Qatari;Doha
ROU;;;roumain~roumano;Romanian;Bucarest|Bucharest
RUS;Fédération de Russie;;russe~russo;Russian|Russo;Moscou|Moscow|Kremlin|le Kremlin
RWA;;;rwandais;Rwandan;Kigali
SAU;Arabie saoudite|Royaume saoudien;KSA|Kingdom of Saudi Arabia;saoudien~saoudo;Saudi|Saudi Arabian;Riyad|Ryad|Riyadh
SEN;;;sénégalais;Senegalese;Dakar
SRB;;;serbe~serbo;Serbian|Serb;Belgrade
SYC;;;seychellois;Seychellois;
SLE;;;sierra-léonais;Sierra Leonean;Freetown
SGP;;;singapourien;Singaporean;
SVK;;;slovaque;Slovak|Slovakian;Bratislava
SVN;;;slovène;Slovenian|Slovene;Ljubljana
SLB;;;salomonais;Solomon Islander;Honiara
SOM;;;somalien|somali/somalie;Somali|Somalian;Mogadiscio|Mogadishu
ZAF;RSA;;sud-africain;South African;Pretoria
SSD;Sud-Soudan;;sud-soudanais;South Sudanese;Djouba|Juba
ESP;;;espagnol~hispano;Spanish|Spaniard|Hispano;Madrid
LKA;Ceylan;Ceylon;sri-lankais|srilankais;Sri Lankan;Colombo
SDN;;;soudanais~soudano;Sudanese;Khartoum
SUR;Surinam;;surinamais;Surinamese;Paramaribo
SWZ;Swaziland|Eswatini;Swaziland;swazi;Swazi;Mbabane
SWE;;;suédois~suédo;Swedish|Swede|Swedes;Stockholm
CHE;Confédération helvétique;Swiss Confederation;suisse|helvétique~helvético;Swiss;Berne|Bern
SYR;République arabe syrienne;Syria;syrien~syro;Syrian|Syro;Damas|Damascus
TWN;Taiwan|Formose;Formosa|Republic of China;taïwanais|taiwanais~taïwano;Taiwanese;Taipei
TJK;;;tadjik/tadjike;Tajik|Tajikistani;Douchanbé|Dushanbe
TZA;Tanzanie;Tanzania;tanzanien;Tanzanian;Dar es Salaam|Dodoma
THA;;;thaïlandais|thaï/thaïe;Thai;Bangkok
TLS;Timor oriental|Timor-Oriental;East Timor|Timor-Leste;timorais;Timorese|East Timorese;Dili
TGO;;;togolais;Togolese;Lomé
TON;;;tongien;Tongan;
TTO;Trinité-et-Tobago|Trinidad;Trinidad;trinidadien;Trinidadian;
TUN;;;tunisien~tuniso;Tunisian;Tunis
TUR;;Turkiye;turc/turque~turco;Turkish|Turk|Turco;Ankara
TKM;;;turkmène;Turkmen;Achgabat|Ashgabat
UGA;;;ougandais;Ugandan;Kampala
UKR;;;ukrainien~ukraino;Ukrainian;Kiev|Kyiv
ARE;Émirats|EAU|Emirats arabes unis|Emirats;Emirates|UAE|U.A.E.;émirati|émirien|émirati/émiratie;Emirati;Abou Dhabi|Abu Dhabi
GBR;Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Royaume Uni|Irlande du Nord;Britain|England|Scotland|Wales|U.K.|Northern Ireland;britannique|anglais|écossais~anglo;British|Briton|English|Scottish|Anglo;Londres|London|Downing Street
USA;États-Unis|Etats-Unis|États Unis|USA|É.-U.|Amérique;U.S.A.|U.S.|US|America;américain|étasunien|états-unien~américano;American|Americano;Washington|Maison-Blanche|Maison Blanche|White House
URY;;;uruguayen;Uruguayan;Montevideo
UZB;;;ouzbek/ouzbèke|ouzbèke;Uzbek;Tachkent|Tashkent
VUT;;;vanuatais;;
VAT;Vatican|Saint-Siège;Vatican|Holy See|Vatican City;;;
VEN;;;vénézuélien|vénézuelien;Venezuelan;Caracas
VNM;Viêt Nam|Viet Nam|Viêtnam;Viet Nam;vietnamien;Vietnamese;Hanoï|Hanoi
ESH;;;sahraoui;Sahrawi|Saharawi;
YEM;;;yéménite~yéméno;Yemeni;Sanaa|Sana'a
ZMB;;;zambien;Zambian;Lusaka
ZWE;Rhodésie;Rhodesia;zimbabwéen;Zimbabwean;Harare
XKX;;;kosovar/kosovare;Kosovar|Kosovan;Pristina
`
