/** Regions, seas, mountains and divisions that the list of cities lacks: French names; English names; country (ISO 3166-1 alpha-3) if it lies in one. */
export const placeTable = `
Moyen-Orient;Middle East;
Proche-Orient;Near East;
Europe;Europe;
Europe de l'Est;Eastern Europe;
Europe centrale;Central Europe;
Europe occidentale;Western Europe;
Afrique;Africa;
Afrique du Nord;North Africa;
Afrique de l'Ouest;West Africa;
Afrique de l'Est;East Africa;
Afrique centrale;Central Africa;
Afrique australe;Southern Africa;
Afrique subsaharienne;sub-Saharan Africa;
Corne de l'Afrique;Horn of Africa;
Maghreb;Maghreb;
Sahel;Sahel;
Sahara;Sahara;
Asie;Asia;
Asie centrale;Central Asia;
Asie du Sud-Est;Southeast Asia|South-East Asia|South East Asia;
Asie du Sud;South Asia;
Asie de l'Est;East Asia;
Amérique latine;Latin America;
Amérique du Nord;North America;
Amérique du Sud;South America;
Amérique centrale;Central America;
Caraïbes;Caribbean;
Océanie;Oceania;
Antarctique;Antarctica;
Arctique;Arctic;
Levant;Levant;
Balkans;Balkans;
Caucase;Caucasus;
Scandinavie;Scandinavia;
pays baltes|États baltes;Baltic states|Baltics;
péninsule coréenne;Korean peninsula|Korean Peninsula;
péninsule arabique;Arabian Peninsula;
golfe Persique|Golfe persique;Persian Gulf;
Golfe;Gulf;
golfe d'Oman;Gulf of Oman;
golfe d'Aden;Gulf of Aden;
golfe de Guinée;Gulf of Guinea;
golfe du Mexique;Gulf of Mexico;
détroit d'Ormuz;Strait of Hormuz|strait of Hormuz;
Bab el-Mandeb;Bab el-Mandeb|Bab al-Mandab;
Bosphore;Bosphorus|Bosporus;
Dardanelles;Dardanelles;
canal de Suez;Suez Canal;
mer Rouge;Red Sea;
mer Noire;Black Sea;
mer d'Azov;Sea of Azov;
mer Caspienne;Caspian Sea;
mer Baltique;Baltic Sea|Baltic;
mer du Nord;North Sea;
mer Méditerranée|Méditerranée;Mediterranean|Mediterranean Sea;
mer Égée;Aegean Sea|Aegean;
mer Adriatique|Adriatique;Adriatic Sea|Adriatic;
mer de Chine méridionale;South China Sea;
mer de Chine orientale;East China Sea;
mer du Japon;Sea of Japan;
mer Morte;Dead Sea;
mer d'Oman|mer d'Arabie;Arabian Sea;
océan Indien;Indian Ocean;
océan Atlantique|Atlantique;Atlantic Ocean|Atlantic;
océan Pacifique|Pacifique;Pacific Ocean|Pacific;
océan Arctique;Arctic Ocean;
détroit de Kertch;Kerch Strait;
détroit de Taïwan;Taiwan Strait;
Euphrate;Euphrates;
Tigre;Tigris;
Nil;Nile;
Danube;Danube;
Rhin;Rhine;
Amazonie;Amazon;
Himalaya;Himalayas;
Cachemire;Kashmir;
Pendjab;Punjab;
Kurdistan;Kurdistan;
Kurdistan irakien;Iraqi Kurdistan;IRQ
Rojava;Rojava;SYR
Crimée;Crimea;
Donbass;Donbas|Donbass;UKR
Tchétchénie;Chechnya;RUS
Daghestan;Dagestan;RUS
Ingouchie;Ingushetia;RUS
Sibérie;Siberia;RUS
Tatarstan;Tatarstan;RUS
Ossétie du Sud;South Ossetia;
Abkhazie;Abkhazia;
Transnistrie;Transnistria|Transdniestria;
Haut-Karabakh|Nagorny-Karabakh;Nagorno-Karabakh|Karabakh;
Cisjordanie;West Bank;PSE
bande de Gaza;Gaza Strip;PSE
Jérusalem-Est;East Jerusalem;
plateau du Golan|Golan;Golan Heights|Golan;
Sinaï;Sinai|Sinai Peninsula;EGY
Darfour;Darfur;SDN
Kordofan;Kordofan;SDN
Azawad;Azawad;MLI
Katanga;Katanga;COD
Nord-Kivu;North Kivu;COD
Sud-Kivu;South Kivu;COD
Ituri;Ituri;COD
Cabinda;Cabinda;AGO
Casamance;Casamance;SEN
Biafra;Biafra;NGA
Tigré;Tigray;ETH
Ogaden;Ogaden;ETH
Oromia;Oromia;ETH
Somaliland;Somaliland;SOM
Puntland;Puntland;SOM
Kabylie;Kabylia;DZA
Cyrénaïque;Cyrenaica;LBY
Tripolitaine;Tripolitania;LBY
Fezzan;Fezzan;LBY
Ghouta|Ghouta orientale;Ghouta|Eastern Ghouta;SYR
Tibet;Tibet;CHN
Xinjiang;Xinjiang;CHN
Mandchourie;Manchuria;CHN
Yunnan;Yunnan;CHN
Sichuan;Sichuan;CHN
Rakhine|Arakan;Rakhine;MMR
Kachin;Kachin;MMR
Mindanao;Mindanao;PHL
Papouasie;Papua;IDN
Aceh;Aceh;IDN
Sumatra;Sumatra;IDN
Java;Java;IDN
Bali;Bali;IDN
Bornéo;Borneo;
Gujarat;Gujarat;IND
Assam;Assam;IND
Kerala;Kerala;IND
Waziristan;Waziristan|North Waziristan|South Waziristan;PAK
Baloutchistan;Balochistan|Baluchistan;PAK
Khyber Pakhtunkhwa;Khyber Pakhtunkhwa;PAK
Helmand;Helmand;AFG
Nangarhar;Nangarhar;AFG
Paktika;Paktika;AFG
Anbar|Al-Anbar;Anbar|Al Anbar;IRQ
Ninive;Nineveh;IRQ
Diyala;Diyala;IRQ
Salaheddine;Salahuddin|Salah ad-Din;IRQ
Idleb|Idlib;Idlib;SYR
Deir ez-Zor|Deir Ezzor;Deir ez-Zor|Deir al-Zor|Deir Ezzor|Dayr az Zawr|Dayr Az Zawr;SYR
Racca|Raqqa|Rakka;Raqqa|Raqqah|Ar Raqqah;SYR
Hassaké;Hasakah|Al Hasakah|Hassakeh;SYR
Afrine;Afrin;SYR
Kobané;Kobane|Kobani;SYR
Palmyre;Palmyra;SYR
Deraa;Daraa|Dera'a;SYR
Sinjar;Sinjar;IRQ
Tal Afar;Tal Afar;IRQ
Kirkouk;Kirkuk;IRQ
Mossoul;Mosul;IRQ
Falloujah|Falloudja;Fallujah|Falluja;IRQ
Qandil|monts Qandil;Qandil Mountains|Qandil mountains|Qandil;IRQ
Babylone;Babylon;IRQ
plaine de Ninive;Nineveh plains|Nineveh Plains;IRQ
Catalogne;Catalonia;ESP
Pays basque;Basque Country;ESP
Andalousie;Andalusia;ESP
Galice;Galicia;ESP
Corse;Corsica;FRA
Bretagne;Brittany;FRA
Normandie;Normandy;FRA
Alsace;Alsace;FRA
Île-de-France;Île-de-France;FRA
Calaisis;;FRA
Provence;Provence;FRA
Flandre|Flandres;Flanders;BEL
Wallonie;Wallonia;BEL
Bavière;Bavaria;DEU
Saxe;Saxony;DEU
Rhénanie;Rhineland;DEU
Sicile;Sicily;ITA
Sardaigne;Sardinia;ITA
Lombardie;Lombardy;ITA
Toscane;Tuscany;ITA
Lampedusa;Lampedusa;ITA
Vénétie;Veneto;ITA
Lesbos;Lesbos;GRC
Crète;Crete;GRC
Ulster;Ulster;GBR
Jersey Ouest;;
Voïvodine;Vojvodina;SRB
Republika Srpska;Republika Srpska;BIH
Galicie;;UKR
Silésie;Silesia;POL
Transylvanie;Transylvania;ROU
Anatolie;Anatolia;TUR
Québec;Quebec;CAN
Ontario;Ontario;CAN
Alberta;Alberta;CAN
Colombie-Britannique;British Columbia;CAN
Manitoba;Manitoba;CAN
Saskatchewan;Saskatchewan;CAN
Nouvelle-Écosse;Nova Scotia;CAN
Nouveau-Brunswick;New Brunswick;CAN
Terre-Neuve;Newfoundland;CAN
Alabama;Alabama;USA
Alaska;Alaska;USA
Arizona;Arizona;USA
Arkansas;Arkansas;USA
Californie;California;USA
Colorado;Colorado;USA
Connecticut;Connecticut;USA
Delaware;Delaware;USA
Floride;Florida;USA
Géorgie du Nord;North Georgia;USA
Hawaï|Hawaii;Hawaii;USA
Idaho;Idaho;USA
Illinois;Illinois;USA
Indiana;Indiana;USA
Iowa;Iowa;USA
Kansas;Kansas;USA
Kentucky;Kentucky;USA
Louisiane;Louisiana;USA
Maine;;USA
Maryland;Maryland;USA
Massachusetts;Massachusetts;USA
Michigan;Michigan;USA
Minnesota;Minnesota;USA
Mississippi;Mississippi;USA
Missouri;Missouri;USA
Montana;Montana;USA
Nebraska;Nebraska;USA
Nevada;Nevada;USA
New Hampshire;New Hampshire;USA
New Jersey;New Jersey;USA
Nouveau-Mexique;New Mexico;USA
Caroline du Nord;North Carolina;USA
Caroline du Sud;South Carolina;USA
Dakota du Nord;North Dakota;USA
Dakota du Sud;South Dakota;USA
Ohio;Ohio;USA
Oklahoma;Oklahoma;USA
Oregon;Oregon;USA
Pennsylvanie;Pennsylvania;USA
Rhode Island;Rhode Island;USA
Tennessee;Tennessee;USA
Texas;Texas;USA
Utah;Utah;USA
Vermont;Vermont;USA
Virginie;Virginia;USA
Virginie-Occidentale;West Virginia;USA
Wisconsin;Wisconsin;USA
Wyoming;Wyoming;USA
Pearl Harbor;Pearl Harbor;USA
Guantánamo|Guantanamo;Guantanamo|Guantanamo Bay;CUB
Chiapas;Chiapas;MEX
Sinaloa;Sinaloa;MEX
Patagonie;Patagonia;ARG
Antioquia;Antioquia;COL
Okinawa;Okinawa;JPN
Hokkaido;Hokkaido;JPN
Panmunjom;Panmunjom;KOR
Malouines;Falkland Islands|Falklands;
Spratleys|îles Spratleys;Spratly Islands|Spratlys;
Paracels;Paracel Islands;
îles Senkaku|Senkaku;Senkaku Islands;
îles Kouriles|Kouriles;Kuril Islands|Kurils;
Occident;the West;
Zone euro;eurozone;
Capitole;Capitol Hill;USA
Wall Street;Wall Street;USA
Yougoslavie;Yugoslavia;
Union soviétique|URSS;Soviet Union|USSR;
Tchécoslovaquie;Czechoslovakia;
État de Washington|Etat de Washington;Washington state|state of Washington|Washington State;USA
État de Géorgie|Etat de Géorgie;state of Georgia|Georgia state;USA
État de New York|Etat de New York;New York state|state of New York|New York State;USA
`
