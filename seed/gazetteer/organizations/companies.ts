/** Companies; `organization-table.ts` says what the columns are. */
export const companies = `
gazprom;company;RUS;Gazprom;Gazprom;
rosneft;company;RUS;Rosneft;Rosneft;
aramco;company;SAU;Aramco|Saudi Aramco;Saudi Aramco|Aramco;
total-sa;company;FRA;TotalEnergies;TotalEnergies;
huawei;company;CHN;Huawei;Huawei;
boeing;company;USA;Boeing;Boeing;
airbus;company;;Airbus;Airbus;
google;company;USA;Google;Google;
facebook;company;USA;Facebook;Facebook;
twitter;company;USA;Twitter;Twitter;
microsoft;company;USA;Microsoft;Microsoft;
exxon;company;USA;ExxonMobil;ExxonMobil;
rosatom;company;RUS;Rosatom;Rosatom;
pdvsa;company;VEN;PDVSA|Petroleos de Venezuela;PDVSA|Petroleos de Venezuela;PDVSA
petrobras;company;BRA;Petrobras;Petrobras;
blackwater;company;USA;Blackwater;Blackwater;
halliburton;company;USA;Halliburton;Halliburton;
lockheed;company;USA;Lockheed Martin;Lockheed Martin;
apple-inc;company;USA;Apple Inc.|Apple;Apple Inc.|Apple;
tesla-motors;company;USA;Tesla Motors|Tesla;Tesla Motors|Tesla;
spacex;company;USA;SpaceX;SpaceX;
starlink;company;USA;Starlink;Starlink;
intel-corporation;company;USA;Intel Corporation;Intel Corporation;
nvidia;company;USA;Nvidia;Nvidia;
qualcomm;company;USA;Qualcomm;Qualcomm;
ibm;company;USA;IBM;IBM;IBM
oracle-corporation;company;USA;Oracle Corporation;Oracle Corporation;
cisco-systems;company;USA;Cisco Systems|Cisco;Cisco Systems|Cisco;
hewlett-packard;company;USA;Hewlett-Packard;Hewlett-Packard;
uber;company;USA;Uber;Uber;
airbnb;company;USA;Airbnb;Airbnb;
netflix;company;USA;Netflix;Netflix;
walt-disney-company;company;USA;Walt Disney Company|Walt Disney;Walt Disney Company|Walt Disney;
walmart;company;USA;Walmart;Walmart;
coca-cola;company;USA;Coca-Cola;Coca-Cola;
pepsico;company;USA;PepsiCo;PepsiCo;
mcdonald-s;company;USA;McDonald's;McDonald's;
starbucks;company;USA;Starbucks;Starbucks;
nike;company;USA;Nike;Nike;
general-motors;company;USA;General Motors;General Motors;
general-electric;company;USA;General Electric;General Electric;
chrysler;company;USA;Chrysler;Chrysler;
ford-motor-company;company;USA;Ford Motor Company|Ford Motor;Ford Motor Company|Ford Motor;
goldman-sachs;company;USA;Goldman Sachs;Goldman Sachs;
jpmorgan-chase;company;USA;JPMorgan Chase|JPMorgan|JP Morgan;JPMorgan Chase|JPMorgan|JP Morgan;
morgan-stanley;company;USA;Morgan Stanley;Morgan Stanley;
citigroup;company;USA;Citigroup|Citibank;Citigroup|Citibank;
blackrock;company;USA;BlackRock;BlackRock;
bank-of-america;company;USA;Bank of America;Bank of America;
wells-fargo;company;USA;Wells Fargo;Wells Fargo;
mastercard;company;USA;Mastercard|MasterCard;Mastercard|MasterCard;
paypal;company;USA;PayPal;PayPal;
western-union;company;USA;Western Union;Western Union;
pfizer;company;USA;Pfizer;Pfizer;
moderna;company;USA;Moderna;Moderna;
johnson-johnson;company;USA;Johnson & Johnson;Johnson & Johnson;
merck-co;company;USA;Merck & Co;Merck & Co;
monsanto;company;USA;Monsanto;Monsanto;
cargill;company;USA;Cargill;Cargill;
dow-chemical;company;USA;Dow Chemical;Dow Chemical;
dupont;company;USA;DuPont;DuPont;
conocophillips;company;USA;ConocoPhillips;ConocoPhillips;
chevron;company;USA;Chevron;Chevron;
raytheon;company;USA;Raytheon;Raytheon;
northrop-grumman;company;USA;Northrop Grumman;Northrop Grumman;
general-dynamics;company;USA;General Dynamics;General Dynamics;
pratt-whitney;company;USA;Pratt & Whitney;Pratt & Whitney;
cambridge-analytica;company;USA;Cambridge Analytica;Cambridge Analytica;
palantir;company;USA;Palantir;Palantir;
openai;company;USA;OpenAI;OpenAI;
youtube;company;USA;YouTube;YouTube;
whatsapp;company;USA;WhatsApp;WhatsApp;
instagram;company;USA;Instagram;Instagram;
linkedin;company;USA;LinkedIn;LinkedIn;
yahoo;company;USA;Yahoo;Yahoo;
reddit;company;USA;Reddit;Reddit;
amazon-com;company;USA;Amazon.com;Amazon.com;
alphabet-inc;company;USA;Alphabet Inc.;Alphabet Inc.;
meta-platforms;company;USA;Meta Platforms;Meta Platforms;
delta-air-lines;company;USA;Delta Air Lines;Delta Air Lines;
united-airlines;company;USA;United Airlines;United Airlines;
american-airlines;company;USA;American Airlines;American Airlines;
pan-am;company;USA;Pan Am|Pan American;Pan Am|Pan American;
lehman-brothers;company;USA;Lehman Brothers;Lehman Brothers;
enron;company;USA;Enron;Enron;
bechtel;company;USA;Bechtel;Bechtel;
kbr;company;USA;KBR;KBR;KBR
dyncorp;company;USA;DynCorp;DynCorp;
purdue-pharma;company;USA;Purdue Pharma;Purdue Pharma;
gilead;company;USA;Gilead;Gilead;
caterpillar;company;USA;Caterpillar;Caterpillar;
john-deere;company;USA;John Deere;John Deere;
unocal;company;USA;Unocal;Unocal;
chiquita;company;USA;Chiquita;Chiquita;
united-fruit;company;USA;United Fruit;United Fruit;
philip-morris;company;USA;Philip Morris;Philip Morris;
fedex;company;USA;FedEx;FedEx;
ups;company;USA;UPS;UPS;UPS
motorola;company;USA;Motorola;Motorola;
kodak;company;USA;Kodak;Kodak;
xerox;company;USA;Xerox;Xerox;
at-t;company;USA;AT&T;AT&T;
verizon;company;USA;Verizon;Verizon;
comcast;company;USA;Comcast;Comcast;
twitch;company;USA;Twitch;Twitch;
coinbase;company;USA;Coinbase;Coinbase;
hughes-aircraft;company;USA;Hughes Aircraft;Hughes Aircraft;
sikorsky;company;USA;Sikorsky;Sikorsky;
westinghouse;company;USA;Westinghouse;Westinghouse;
zte;company;CHN;ZTE;ZTE;ZTE
xiaomi;company;CHN;Xiaomi;Xiaomi;
alibaba;company;CHN;Alibaba;Alibaba;
tencent;company;CHN;Tencent;Tencent;
baidu;company;CHN;Baidu;Baidu;
bytedance;company;CHN;ByteDance;ByteDance;
tiktok;company;CHN;TikTok;TikTok;
wechat;company;CHN;WeChat;WeChat;
dji;company;CHN;DJI;DJI;DJI
smic;company;CHN;SMIC;SMIC;SMIC
cnooc;company;CHN;CNOOC;CNOOC;CNOOC
sinopec;company;CHN;Sinopec;Sinopec;
petrochina;company;CHN;PetroChina;PetroChina;
cnpc;company;CHN;CNPC;CNPC;CNPC
cosco;company;CHN;Cosco;Cosco;
byd;company;CHN;BYD;BYD;BYD
norinco;company;CHN;Norinco|NORINCO;Norinco|NORINCO;
avic;company;CHN;AVIC;AVIC;AVIC
comac;company;CHN;Comac;Comac;COMAC
lenovo;company;CHN;Lenovo;Lenovo;
hikvision;company;CHN;Hikvision;Hikvision;
china-mobile;company;CHN;China Mobile;China Mobile;
china-telecom;company;CHN;China Telecom;China Telecom;
bank-of-china;company;CHN;Bank of China;Bank of China;
evergrande;company;CHN;Evergrande;Evergrande;
geely;company;CHN;Geely;Geely;
chinalco;company;CHN;Chinalco;Chinalco;
fosun;company;CHN;Fosun;Fosun;
hna;company;CHN;HNA;HNA;HNA
crrc;company;CHN;CRRC;CRRC;CRRC
air-china;company;CHN;Air China;Air China;
china-eastern;company;CHN;China Eastern;China Eastern;
didi;company;CHN;Didi;Didi;
catl;company;CHN;CATL;CATL;CATL
tsmc;company;TWN;TSMC;TSMC;TSMC
foxconn;company;TWN;Foxconn;Foxconn;
mediatek;company;TWN;MediaTek;MediaTek;
china-airlines;company;TWN;China Airlines;China Airlines;
samsung;company;KOR;Samsung;Samsung;
lg-electronics;company;KOR;LG Electronics;LG Electronics;
sk-hynix;company;KOR;SK Hynix;SK Hynix;
hyundai;company;KOR;Hyundai;Hyundai;
kia-motors;company;KOR;Kia Motors;Kia Motors;
posco;company;KOR;Posco;Posco;POSCO
hanwha;company;KOR;Hanwha;Hanwha;
daewoo;company;KOR;Daewoo;Daewoo;
korean-air;company;KOR;Korean Air;Korean Air;
lotte;company;KOR;Lotte;Lotte;
toyota;company;JPN;Toyota;Toyota;
honda;company;JPN;Honda;Honda;
nissan;company;JPN;Nissan;Nissan;
mitsubishi;company;JPN;Mitsubishi;Mitsubishi;
toshiba;company;JPN;Toshiba;Toshiba;
hitachi;company;JPN;Hitachi;Hitachi;
panasonic;company;JPN;Panasonic;Panasonic;
sony;company;JPN;Sony;Sony;
softbank;company;JPN;SoftBank;SoftBank;
nippon-steel;company;JPN;Nippon Steel;Nippon Steel;
tepco;company;JPN;Tepco;Tepco;TEPCO
takata;company;JPN;Takata;Takata;
olympus-corporation;company;JPN;Olympus Corporation;Olympus Corporation;
japan-airlines;company;JPN;Japan Airlines;Japan Airlines;
nomura;company;JPN;Nomura;Nomura;
mitsui;company;JPN;Mitsui;Mitsui;
sumitomo;company;JPN;Sumitomo;Sumitomo;
fujitsu;company;JPN;Fujitsu;Fujitsu;
nintendo;company;JPN;Nintendo;Nintendo;
mazda;company;JPN;Mazda;Mazda;
subaru;company;JPN;Subaru;Subaru;
suzuki-motor;company;JPN;Suzuki Motor;Suzuki Motor;
reliance-industries;company;IND;Reliance Industries;Reliance Industries;
tata-group;company;IND;Tata Group|Tata Motors|Tata Steel;Tata Group|Tata Motors|Tata Steel;
adani-group;company;IND;Adani Group;Adani Group;
infosys;company;IND;Infosys;Infosys;
ongc;company;IND;ONGC;ONGC;ONGC
air-india;company;IND;Air India;Air India;
vedanta;company;IND;Vedanta;Vedanta;
jet-airways;company;IND;Jet Airways;Jet Airways;
mahindra;company;IND;Mahindra;Mahindra;
wipro;company;IND;Wipro;Wipro;
union-carbide-india;company;IND;Union Carbide India;Union Carbide India;
gazprom-neft;company;RUS;Gazprom Neft;Gazprom Neft;
lukoil;company;RUS;Lukoil|Loukoïl;Lukoil|Loukoïl;
novatek;company;RUS;Novatek;Novatek;
transneft;company;RUS;Transneft;Transneft;
sberbank;company;RUS;Sberbank;Sberbank;
vtb;company;RUS;VTB;VTB;VTB
gazprombank;company;RUS;Gazprombank;Gazprombank;
aeroflot;company;RUS;Aeroflot;Aeroflot;
nord-stream;company;RUS;Nord Stream;Nord Stream;
yandex;company;RUS;Yandex;Yandex;
kaspersky-lab;company;RUS;Kaspersky Lab|Kaspersky;Kaspersky Lab|Kaspersky;
norilsk-nickel;company;RUS;Norilsk Nickel|Nornickel;Norilsk Nickel|Nornickel;
rusal;company;RUS;Rusal|RusAl;Rusal|RusAl;
severstal;company;RUS;Severstal;Severstal;
rostec;company;RUS;Rostec|Rostekh;Rostec|Rostekh;
rosoboronexport;company;RUS;Rosoboronexport;Rosoboronexport;
almaz-antey;company;RUS;Almaz-Antey;Almaz-Antey;
sukhoi;company;RUS;Sukhoi|Soukhoï;Sukhoi|Soukhoï;
uralvagonzavod;company;RUS;Uralvagonzavod;Uralvagonzavod;
ioukos;company;RUS;Ioukos|Yukos;Ioukos|Yukos;
tnk-bp;company;RUS;TNK-BP;TNK-BP;
sovcomflot;company;RUS;Sovcomflot;Sovcomflot;
surgutneftegas;company;RUS;Surgutneftegas;Surgutneftegas;
alrosa;company;RUS;Alrosa;Alrosa;
vkontakte;company;RUS;VKontakte;VKontakte;
vnesheconombank;company;RUS;Vnesheconombank;Vnesheconombank;
alfa-bank;company;RUS;Alfa-Bank;Alfa-Bank;
tatneft;company;RUS;Tatneft;Tatneft;
naftogaz;company;UKR;Naftogaz;Naftogaz;
ukrenergo;company;UKR;Ukrenergo;Ukrenergo;
energoatom;company;UKR;Energoatom;Energoatom;
motor-sich;company;UKR;Motor Sich;Motor Sich;
antonov;company;UKR;Antonov;Antonov;
privatbank;company;UKR;PrivatBank;PrivatBank;
ukroboronprom;company;UKR;Ukroboronprom;Ukroboronprom;
azovstal;company;UKR;Azovstal;Azovstal;
orlen;company;POL;Orlen|PKN Orlen;Orlen|PKN Orlen;
pgnig;company;POL;PGNiG;PGNiG;
cez;company;CZE;CEZ|ČEZ;CEZ|ČEZ;CEZ|ČEZ
skoda-auto;company;CZE;Skoda Auto;Skoda Auto;
mol-group;company;HUN;MOL Group;MOL Group;
omv;company;AUT;OMV;OMV;OMV
raiffeisen-bank;company;AUT;Raiffeisen Bank;Raiffeisen Bank;
erste-bank;company;AUT;Erste Bank;Erste Bank;
deutsche-bank;company;DEU;Deutsche Bank;Deutsche Bank;
commerzbank;company;DEU;Commerzbank;Commerzbank;
volkswagen;company;DEU;Volkswagen;Volkswagen;
bmw;company;DEU;BMW;BMW;BMW
daimler;company;DEU;Daimler;Daimler;
mercedes-benz;company;DEU;Mercedes-Benz;Mercedes-Benz;
bayer;company;DEU;Bayer;Bayer;
basf;company;DEU;BASF;BASF;BASF
siemens;company;DEU;Siemens;Siemens;
sap;company;DEU;SAP;SAP;SAP
lufthansa;company;DEU;Lufthansa;Lufthansa;
e-on;company;DEU;E.ON;E.ON;
rwe;company;DEU;RWE;RWE;RWE
uniper;company;DEU;Uniper;Uniper;
wirecard;company;DEU;Wirecard;Wirecard;
thyssenkrupp;company;DEU;ThyssenKrupp|Thyssenkrupp;ThyssenKrupp|Thyssenkrupp;
bosch;company;DEU;Bosch;Bosch;
adidas;company;DEU;Adidas;Adidas;
rheinmetall;company;DEU;Rheinmetall;Rheinmetall;
krauss-maffei-wegmann;company;DEU;Krauss-Maffei Wegmann;Krauss-Maffei Wegmann;
biontech;company;DEU;BioNTech;BioNTech;
allianz;company;DEU;Allianz;Allianz;
deutsche-telekom;company;DEU;Deutsche Telekom;Deutsche Telekom;
deutsche-bahn;company;DEU;Deutsche Bahn;Deutsche Bahn;
audi;company;DEU;Audi;Audi;
porsche;company;DEU;Porsche;Porsche;
hapag-lloyd;company;DEU;Hapag-Lloyd;Hapag-Lloyd;
wintershall;company;DEU;Wintershall;Wintershall;
ig-farben;company;DEU;IG Farben;IG Farben;
krupp;company;DEU;Krupp;Krupp;
axel-springer;company;DEU;Axel Springer;Axel Springer;
heckler-koch;company;DEU;Heckler & Koch;Heckler & Koch;
hochtief;company;DEU;Hochtief;Hochtief;
nord-stream-2-ag;company;DEU;Nord Stream 2 AG;Nord Stream 2 AG;
renault;company;FRA;Renault;Renault;
peugeot;company;FRA;Peugeot;Peugeot;
psa-peugeot-citroen;company;FRA;PSA Peugeot Citroën;PSA Peugeot Citroën;
michelin;company;FRA;Michelin;Michelin;
edf;company;FRA;EDF;EDF;EDF
engie;company;FRA;Engie;Engie;
gdf-suez;company;FRA;GDF Suez;GDF Suez;
areva;company;FRA;Areva;Areva;
orano;company;FRA;Orano;Orano;
air-france;company;FRA;Air France;Air France;
air-france-klm;company;FRA;Air France-KLM;Air France-KLM;
alstom;company;FRA;Alstom;Alstom;
bnp-paribas;company;FRA;BNP Paribas;BNP Paribas;
societe-generale;company;FRA;Société générale;Société générale;
credit-agricole;company;FRA;Crédit agricole;Crédit agricole;
lvmh;company;FRA;LVMH;LVMH;LVMH
l-oreal;company;FRA;L'Oréal;L'Oréal;
danone;company;FRA;Danone;Danone;
sanofi;company;FRA;Sanofi;Sanofi;
vivendi;company;FRA;Vivendi;Vivendi;
bollore;company;FRA;Bolloré;Bolloré;
bouygues;company;FRA;Bouygues;Bouygues;
veolia;company;FRA;Veolia;Veolia;
lafarge;company;FRA;Lafarge;Lafarge;
auchan;company;FRA;Auchan;Auchan;
thales;company;FRA;Thales;Thales;
dassault-aviation;company;FRA;Dassault Aviation;Dassault Aviation;
safran;company;FRA;Safran;Safran;
naval-group;company;FRA;Naval Group;Naval Group;DCNS
nexter;company;FRA;Nexter;Nexter;
arianespace;company;FRA;Arianespace;Arianespace;
elf-aquitaine;company;FRA;Elf Aquitaine;Elf Aquitaine;
credit-lyonnais;company;FRA;Crédit lyonnais;Crédit lyonnais;
thomson-csf;company;FRA;Thomson-CSF;Thomson-CSF;
matra;company;FRA;Matra;Matra;
aerospatiale;company;FRA;Aérospatiale;Aérospatiale;
sncf;company;FRA;SNCF;SNCF;SNCF
perenco;company;FRA;Perenco;Perenco;
castel;company;FRA;Castel;Castel;
sodexo;company;FRA;Sodexo;Sodexo;
publicis;company;FRA;Publicis;Publicis;
servier;company;FRA;Servier;Servier;
altice;company;FRA;Altice;Altice;
aeroports-de-paris;company;FRA;Aéroports de Paris;Aéroports de Paris;
eni;company;ITA;Eni;Eni;ENI
enel;company;ITA;Enel;Enel;
fiat;company;ITA;Fiat;Fiat;
fincantieri;company;ITA;Fincantieri;Fincantieri;
unicredit;company;ITA;UniCredit;UniCredit;
telecom-italia;company;ITA;Telecom Italia;Telecom Italia;
alitalia;company;ITA;Alitalia;Alitalia;
intesa-sanpaolo;company;ITA;Intesa Sanpaolo;Intesa Sanpaolo;
finmeccanica;company;ITA;Finmeccanica;Finmeccanica;
pirelli;company;ITA;Pirelli;Pirelli;
autostrade;company;ITA;Autostrade;Autostrade;
saipem;company;ITA;Saipem;Saipem;
edison-spa;company;ITA;Edison SpA;Edison SpA;
repsol;company;ESP;Repsol;Repsol;
banco-santander;company;ESP;Banco Santander;Banco Santander;
bbva;company;ESP;BBVA;BBVA;BBVA
telefonica;company;ESP;Telefónica|Telefonica;Telefónica|Telefonica;
iberdrola;company;ESP;Iberdrola;Iberdrola;
iberia;company;ESP;Iberia;Iberia;
inditex;company;ESP;Inditex;Inditex;
endesa;company;ESP;Endesa;Endesa;
navantia;company;ESP;Navantia;Navantia;
royal-dutch-shell;company;NLD;Royal Dutch Shell;Royal Dutch Shell;
philips;company;NLD;Philips;Philips;
klm;company;NLD;KLM;KLM;KLM
asml;company;NLD;ASML;ASML;ASML
heineken;company;NLD;Heineken;Heineken;
abn-amro;company;NLD;ABN Amro;ABN Amro;
trafigura;company;NLD;Trafigura;Trafigura;
ing-group;company;NLD;ING Group;ING Group;
bp;company;GBR;BP;BP;BP
british-petroleum;company;GBR;British Petroleum;British Petroleum;
hsbc;company;GBR;HSBC;HSBC;HSBC
barclays;company;GBR;Barclays;Barclays;
vodafone;company;GBR;Vodafone;Vodafone;
rolls-royce;company;GBR;Rolls-Royce;Rolls-Royce;
british-airways;company;GBR;British Airways;British Airways;
astrazeneca;company;GBR;AstraZeneca;AstraZeneca;
glaxosmithkline;company;GBR;GlaxoSmithKline;GlaxoSmithKline;
unilever;company;GBR;Unilever;Unilever;
rio-tinto;company;GBR;Rio Tinto;Rio Tinto;
bae-systems;company;GBR;BAE Systems;BAE Systems;
standard-chartered;company;GBR;Standard Chartered;Standard Chartered;
lloyds;company;GBR;Lloyds;Lloyds;
cairn-energy;company;GBR;Cairn Energy;Cairn Energy;
de-la-rue;company;GBR;De La Rue;De La Rue;
g4s;company;GBR;G4S;G4S;
tullow-oil;company;GBR;Tullow Oil;Tullow Oil;
lonmin;company;GBR;Lonmin;Lonmin;
northern-rock;company;GBR;Northern Rock;Northern Rock;
royal-bank-of-scotland;company;GBR;Royal Bank of Scotland;Royal Bank of Scotland;
easyjet;company;GBR;EasyJet|easyJet;EasyJet|easyJet;
british-american-tobacco;company;GBR;British American Tobacco;British American Tobacco;
arm-holdings;company;GBR;Arm Holdings;Arm Holdings;
ryanair;company;IRL;Ryanair;Ryanair;
glencore;company;CHE;Glencore;Glencore;
nestle;company;CHE;Nestlé|Nestle;Nestlé|Nestle;
novartis;company;CHE;Novartis;Novartis;
roche-holding;company;CHE;Roche Holding;Roche Holding;
ubs;company;CHE;UBS;UBS;UBS
credit-suisse;company;CHE;Credit Suisse;Credit Suisse;
swissair;company;CHE;Swissair;Swissair;
holcim;company;CHE;Holcim|LafargeHolcim;Holcim|LafargeHolcim;
crypto-ag;company;CHE;Crypto AG;Crypto AG;
gunvor;company;CHE;Gunvor;Gunvor;
vitol;company;CHE;Vitol;Vitol;
syngenta;company;CHE;Syngenta;Syngenta;
solvay;company;BEL;Solvay;Solvay;
sabena;company;BEL;Sabena;Sabena;
euroclear;company;BEL;Euroclear;Euroclear;
fortis;company;BEL;Fortis;Fortis;
dexia;company;BEL;Dexia;Dexia;
arcelormittal;company;LUX;ArcelorMittal|Arcelor;ArcelorMittal|Arcelor;
cargolux;company;LUX;Cargolux;Cargolux;
maersk;company;DNK;Maersk;Maersk;
novo-nordisk;company;DNK;Novo Nordisk;Novo Nordisk;
danske-bank;company;DNK;Danske Bank;Danske Bank;
equinor;company;NOR;Equinor|Statoil;Equinor|Statoil;
telenor;company;NOR;Telenor;Telenor;
norsk-hydro;company;NOR;Norsk Hydro;Norsk Hydro;
kongsberg-gruppen;company;NOR;Kongsberg Gruppen;Kongsberg Gruppen;
yara-international;company;NOR;Yara International;Yara International;
ericsson;company;SWE;Ericsson;Ericsson;
volvo;company;SWE;Volvo;Volvo;
ikea;company;SWE;Ikea;Ikea;IKEA
spotify;company;SWE;Spotify;Spotify;
saab-ab;company;SWE;Saab AB|Saab;Saab AB|Saab;
vattenfall;company;SWE;Vattenfall;Vattenfall;
electrolux;company;SWE;Electrolux;Electrolux;
telia;company;SWE;Telia;Telia;
lundin-oil;company;SWE;Lundin Oil;Lundin Oil;
nokia;company;FIN;Nokia;Nokia;
fortum;company;FIN;Fortum;Fortum;
finnair;company;FIN;Finnair;Finnair;
olympic-airways;company;GRC;Olympic Airways;Olympic Airways;
aegean-airlines;company;GRC;Aegean Airlines;Aegean Airlines;
turkish-airlines;company;TUR;Turkish Airlines;Turkish Airlines;
baykar;company;TUR;Baykar;Baykar;
aselsan;company;TUR;Aselsan;Aselsan;
halkbank;company;TUR;Halkbank;Halkbank;
turkcell;company;TUR;Turkcell;Turkcell;
koc-holding;company;TUR;Koç Holding;Koç Holding;
botas;company;TUR;Botas;Botas;BOTAS
tpao;company;TUR;TPAO;TPAO;TPAO
teva;company;ISR;Teva;Teva;
nso-group;company;ISR;NSO Group;NSO Group;NSO
el-al;company;ISR;El Al;El Al;
elbit-systems;company;ISR;Elbit Systems|Elbit;Elbit Systems|Elbit;
israel-aerospace-industries;company;ISR;Israel Aerospace Industries;Israel Aerospace Industries;
bezeq;company;ISR;Bezeq;Bezeq;
mekorot;company;ISR;Mekorot;Mekorot;
cellebrite;company;ISR;Cellebrite;Cellebrite;
delek;company;ISR;Delek;Delek;
sabic;company;SAU;SABIC;SABIC;SABIC
saudi-binladin-group;company;SAU;Saudi Binladin Group;Saudi Binladin Group;
saudia;company;SAU;Saudia;Saudia;
etihad-airways;company;ARE;Etihad Airways|Etihad;Etihad Airways|Etihad;
adnoc;company;ARE;ADNOC;ADNOC;ADNOC
dp-world;company;ARE;DP World;DP World;
mubadala;company;ARE;Mubadala;Mubadala;
dubai-world;company;ARE;Dubai World;Dubai World;
flydubai;company;ARE;FlyDubai;FlyDubai;
damac;company;ARE;Damac;Damac;
qatar-airways;company;QAT;Qatar Airways;Qatar Airways;
qatarenergy;company;QAT;QatarEnergy|Qatar Petroleum;QatarEnergy|Qatar Petroleum;
qatargas;company;QAT;Qatargas;Qatargas;
zain-group;company;KWT;Zain Group;Zain Group;
kuwait-petroleum;company;KWT;Kuwait Petroleum;Kuwait Petroleum;
iran-air;company;IRN;Iran Air;Iran Air;
mahan-air;company;IRN;Mahan Air;Mahan Air;
national-iranian-oil-company;company;IRN;National Iranian Oil Company;National Iranian Oil Company;NIOC
khatam-al-anbia;company;IRN;Khatam al-Anbia;Khatam al-Anbia;
bank-melli;company;IRN;Bank Melli;Bank Melli;
bank-saderat;company;IRN;Bank Saderat;Bank Saderat;
iran-khodro;company;IRN;Iran Khodro;Iran Khodro;
north-oil-company;company;IRQ;North Oil Company;North Oil Company;
egyptair;company;EGY;EgyptAir;EgyptAir;
orascom;company;EGY;Orascom;Orascom;
suez-canal-authority;company;EGY;Suez Canal Authority;Suez Canal Authority;
sonatrach;company;DZA;Sonatrach;Sonatrach;
air-algerie;company;DZA;Air Algérie;Air Algérie;
ocp-group;company;MAR;OCP Group;OCP Group;
royal-air-maroc;company;MAR;Royal Air Maroc;Royal Air Maroc;
maroc-telecom;company;MAR;Maroc Telecom;Maroc Telecom;
tunisair;company;TUN;Tunisair;Tunisair;
national-oil-corporation;company;LBY;National Oil Corporation;National Oil Corporation;
nnpc;company;NGA;NNPC;NNPC;NNPC
dangote-group;company;NGA;Dangote Group|Dangote Cement;Dangote Group|Dangote Cement;
julius-berger;company;NGA;Julius Berger;Julius Berger;
sonangol;company;AGO;Sonangol;Sonangol;
endiama;company;AGO;Endiama;Endiama;
mtn;company;ZAF;MTN;MTN;MTN
eskom;company;ZAF;Eskom;Eskom;
anglo-american;company;ZAF;Anglo American;Anglo American;
de-beers;company;ZAF;De Beers;De Beers;
anglogold-ashanti;company;ZAF;AngloGold Ashanti;AngloGold Ashanti;
naspers;company;ZAF;Naspers;Naspers;
transnet;company;ZAF;Transnet;Transnet;
denel;company;ZAF;Denel;Denel;
south-african-airways;company;ZAF;South African Airways;South African Airways;
sasol;company;ZAF;Sasol;Sasol;
steinhoff;company;ZAF;Steinhoff;Steinhoff;
safaricom;company;KEN;Safaricom;Safaricom;
kenya-airways;company;KEN;Kenya Airways;Kenya Airways;
ethiopian-airlines;company;ETH;Ethiopian Airlines;Ethiopian Airlines;
ethio-telecom;company;ETH;Ethio Telecom;Ethio Telecom;
gecamines;company;COD;Gécamines|Gecamines;Gécamines|Gecamines;
compagnie-des-bauxites-de-guinee;company;GIN;Compagnie des bauxites de Guinée;Compagnie des bauxites de Guinée;
bombardier;company;CAN;Bombardier;Bombardier;
barrick-gold;company;CAN;Barrick Gold;Barrick Gold;
transcanada;company;CAN;TransCanada|TC Energy;TransCanada|TC Energy;
air-canada;company;CAN;Air Canada;Air Canada;
snc-lavalin;company;CAN;SNC-Lavalin;SNC-Lavalin;
blackberry;company;CAN;BlackBerry;BlackBerry;
hudbay;company;CAN;Hudbay;Hudbay;
teck-resources;company;CAN;Teck Resources;Teck Resources;
talisman-energy;company;CAN;Talisman Energy;Talisman Energy;
first-quantum;company;CAN;First Quantum;First Quantum;
pemex;company;MEX;Pemex;Pemex;
cemex;company;MEX;Cemex;Cemex;
america-movil;company;MEX;América Móvil;América Móvil;
telmex;company;MEX;Telmex;Telmex;
odebrecht;company;BRA;Odebrecht;Odebrecht;
embraer;company;BRA;Embraer;Embraer;
jbs;company;BRA;JBS;JBS;JBS
electrobras;company;BRA;Electrobras|Eletrobras;Electrobras|Eletrobras;
braskem;company;BRA;Braskem;Braskem;
varig;company;BRA;Varig;Varig;
citgo;company;VEN;Citgo;Citgo;
ypf;company;ARG;YPF;YPF;YPF
aerolineas-argentinas;company;ARG;Aerolíneas Argentinas;Aerolíneas Argentinas;
ecopetrol;company;COL;Ecopetrol;Ecopetrol;
avianca;company;COL;Avianca;Avianca;
codelco;company;CHL;Codelco;Codelco;
latam-airlines;company;CHL;LATAM Airlines;LATAM Airlines;
sqm;company;CHL;SQM;SQM;SQM
petroperu;company;PER;Petroperu|Petroperú;Petroperu|Petroperú;
ypfb;company;BOL;YPFB;YPFB;YPFB
petroecuador;company;ECU;Petroecuador;Petroecuador;
bhp;company;AUS;BHP Billiton;BHP Billiton;BHP
qantas;company;AUS;Qantas;Qantas;
telstra;company;AUS;Telstra;Telstra;
fortescue;company;AUS;Fortescue;Fortescue;
macquarie;company;AUS;Macquarie;Macquarie;
woodside-petroleum;company;AUS;Woodside Petroleum|Woodside Energy;Woodside Petroleum|Woodside Energy;
awb-limited;company;AUS;AWB Limited;AWB Limited;
air-new-zealand;company;NZL;Air New Zealand;Air New Zealand;
fonterra;company;NZL;Fonterra;Fonterra;
petronas;company;MYS;Petronas;Petronas;
malaysia-airlines;company;MYS;Malaysia Airlines;Malaysia Airlines;
airasia;company;MYS;AirAsia;AirAsia;
1mdb;company;MYS;1MDB;1MDB;
singapore-airlines;company;SGP;Singapore Airlines;Singapore Airlines;
temasek;company;SGP;Temasek;Temasek;
keppel-offshore;company;SGP;Keppel Offshore;Keppel Offshore;
garuda-indonesia;company;IDN;Garuda Indonesia;Garuda Indonesia;
pertamina;company;IDN;Pertamina;Pertamina;
lion-air;company;IDN;Lion Air;Lion Air;
freeport-indonesia;company;IDN;Freeport Indonesia;Freeport Indonesia;
thai-airways;company;THA;Thai Airways;Thai Airways;
ptt-exploration;company;THA;PTT Exploration;PTT Exploration;
cp-group;company;THA;CP Group;CP Group;
vinfast;company;VNM;VinFast;VinFast;
vietnam-airlines;company;VNM;Vietnam Airlines;Vietnam Airlines;
petrovietnam;company;VNM;PetroVietnam;PetroVietnam;
philippine-airlines;company;PHL;Philippine Airlines;Philippine Airlines;
san-miguel-corporation;company;PHL;San Miguel Corporation;San Miguel Corporation;
rappler;company;PHL;Rappler;Rappler;
pakistan-international-airlines;company;PAK;Pakistan International Airlines;Pakistan International Airlines;PIA
grameen-bank;company;BGD;Grameen Bank;Grameen Bank;
biman;company;BGD;Biman;Biman;
kazmunaygas;company;KAZ;KazMunayGas|KazMunaiGas;KazMunayGas|KazMunaiGas;
kazatomprom;company;KAZ;Kazatomprom;Kazatomprom;
kazakhmys;company;KAZ;Kazakhmys;Kazakhmys;
socar;company;AZE;Socar;Socar;SOCAR
turkmengaz;company;TKM;Turkmengaz;Turkmengaz;
belaruskali;company;BLR;Belaruskali|Belaruskaliy;Belaruskali|Belaruskaliy;
belavia;company;BLR;Belavia;Belavia;
beltransgaz;company;BLR;Beltransgaz;Beltransgaz;
zastava;company;SRB;Zastava;Zastava;
srbijagas;company;SRB;Srbijagas;Srbijagas;
nis-petroleum;company;SRB;NIS Petroleum;NIS Petroleum;
bulgargaz;company;BGR;Bulgargaz;Bulgargaz;
kozlodui;company;BGR;Kozlodui;Kozlodui;
petrom;company;ROU;Petrom;Petrom;
romgaz;company;ROU;Romgaz;Romgaz;
moldovagaz;company;MDA;Moldovagaz;Moldovagaz;
tbc-bank;company;GEO;TBC Bank;TBC Bank;
cubana-de-aviacion;company;CUB;Cubana de Aviación;Cubana de Aviación;
gaesa;company;CUB;Gaesa;Gaesa;GAESA
air-koryo;company;PRK;Air Koryo;Air Koryo;
syriatel;company;SYR;Syriatel;Syriatel;
syrianair;company;SYR;SyrianAir;SyrianAir;
banque-du-liban;company;LBN;Banque du Liban|Bank of Lebanon;Banque du Liban|Bank of Lebanon;
middle-east-airlines;company;LBN;Middle East Airlines;Middle East Airlines;
solidere;company;LBN;Solidere;Solidere;
electricite-du-liban;company;LBN;Electricité du Liban;Electricité du Liban;
kaupthing;company;ISL;Kaupthing;Kaupthing;
landsbanki;company;ISL;Landsbanki;Landsbanki;
icelandair;company;ISL;Icelandair;Icelandair;
`
