/** Public persons of Africa south of the Sahara; `known-persons.ts` says what the columns are. */
export const africa = `
José Eduardo dos Santos|Eduardo dos Santos:AGO:P1979-2017
João Lourenço:AGO:P2017-
Jonas Savimbi:AGO:R
Isabel dos Santos:AGO
Pierre Nkurunziza:BDI:P2005-2020
Pierre Buyoya:BDI:P A
Melchior Ndadaye:BDI:P
Cyprien Ntaryamira:BDI:P
Domitien Ndayizeye:BDI:P
Évariste Ndayishimiye:BDI:P
Agathon Rwasa:BDI:R
Mathieu Kérékou:BEN:P
Nicéphore Soglo:BEN:P
Boni Yayi|Thomas Boni Yayi:BEN:P
Patrice Talon:BEN:P
Blaise Compaoré|Blaise Compaore:BFA:P1987-2014
Ibrahim Traoré|Ibrahim Traore:BFA:A2022- P2022-
Thomas Sankara:BFA:P A
Roch Marc Christian Kaboré|Roch Kaboré:BFA:P
Paul-Henri Sandaogo Damiba|Paul-Henri Damiba:BFA:A P
Gilbert Diendéré:BFA:A
Michel Kafando:BFA:P
Isaac Zida|Yacouba Isaac Zida:BFA:G A
Seretse Khama:BWA:P1966-1980
Ian Khama:BWA:P2008-2018
Festus Mogae:BWA:P
Faustin-Archange Touadéra|Faustin Archange Touadera|Faustin-Archange Touadera:CAF:P
François Bozizé:CAF:P R A
Ange-Félix Patassé:CAF:P
Michel Djotodia:CAF:P R
Catherine Samba-Panza:CAF:P
Jean-Bedel Bokassa:CAF:P
Alassane Ouattara|Alassane Dramane Ouattara:CIV:P2011- G
Laurent Gbagbo:CIV:P2000-2011
Félix Houphouët-Boigny:CIV:P
Henri Konan Bédié:CIV:P
Robert Gueï:CIV:A
Simone Gbagbo:CIV
Guillaume Soro:CIV:G R
Charles Blé Goudé:CIV:R
Charles Konan Banny:CIV:G
Amadou Gon Coulibaly:CIV:G
Paul Biya:CMR:P1982-
Ahmadou Ahidjo:CMR:P
John Fru Ndi:CMR:R
Maurice Kamto:CMR:R
Joseph Kabila|Joseph Kabila Kabange:COD:P2001-2019
Laurent-Désiré Kabila|Laurent Kabila|Laurent-Desire Kabila:COD:P1997-2001 R1996-1997
Felix Tshisekedi|Félix Tshisekedi|Félix-Antoine Tshisekedi:COD:P2019-
Mobutu Sese Seko:COD:P A:Mobutu
Étienne Tshisekedi:COD:R G
Patrice Lumumba:COD:G
Moïse Tshombe:COD:G
Jean-Pierre Bemba:COD:R P
Moïse Katumbi:COD:R O
Martin Fayulu:COD:R
Vital Kamerhe:COD:R O
Laurent Nkunda:COD:R A
Bosco Ntaganda:COD:R A
Thomas Lubanga:COD:R
Germain Katanga:COD:R
Sultani Makenga:COD:R A
Corneille Nangaa:COD:R
Denis Mukwege:COD
Denis Sassou Nguesso|Denis Sassou-Nguesso:COG:P:Sassou
Pascal Lissouba:COG:P
Bernard Kolélas:COG:R
Azali Assoumani:COM:P A:Azali
Ismaïl Omar Guelleh:DJI:P
Hassan Gouled Aptidon:DJI:P
Isaias Afwerki|Issayas Afeworki|Issaias Afeworki|Isaias Afewerki|Issayas Afewerki|Issaias Afwerki:ERI:P:Isaias Issayas
Meles Zenawi:ETH:G:Meles
Abiy Ahmed|Abiy Ahmed Ali:ETH:G2018-:Abiy
Mengistu Haile Mariam:ETH:P A:Mengistu
Haile Selassie:ETH:K
Hailemariam Desalegn:ETH:G:Hailemariam
Debretsion Gebremichael:ETH:R
Ali Bongo|Ali Bongo Ondimba:GAB:P2009-2023
Omar Bongo|Omar Bongo Ondimba:GAB:P1967-2009
Brice Oligui Nguema|Brice Clotaire Oligui Nguema:GAB:A P
Kwame Nkrumah:GHA:P
Jerry Rawlings:GHA:P A
John Kufuor:GHA:P
John Mahama|John Dramani Mahama:GHA:P
John Atta Mills:GHA:P
Nana Akufo-Addo:GHA:P
Alpha Condé|Alpha Conde:GIN:P2010-2021
Mamady Doumbouya:GIN:A P
Sékou Touré|Ahmed Sékou Touré:GIN:P1958-1984
Lansana Conté:GIN:P
Moussa Dadis Camara|Dadis Camara:GIN:A P:Dadis
Cellou Dalein Diallo:GIN:R G
Yahya Jammeh:GMB:P1994-2017
Adama Barrow:GMB:P
Dawda Jawara:GMB:P
João Bernardo Vieira:GNB:P
Umaro Sissoco Embalo:GNB:P
Kumba Yala|Kumba Ialá:GNB:P
Teodoro Obiang|Teodoro Obiang Nguema|Teodoro Obiang Nguema Mbasogo:GNQ:P1979-
Teodorin Obiang|Teodorin Nguema Obiang|Teodoro Nguema Obiang Mangue:GNQ:P2016-
Francisco Macias Nguema:GNQ:P
Uhuru Kenyatta:KEN:P2013-2022
William Ruto:KEN:P2022-
Raila Odinga:KEN:G R
Jomo Kenyatta:KEN:P1964-1978
Daniel arap Moi:KEN:P
Mwai Kibaki:KEN:P
Charles Taylor:LBR:P1997-2003 R
Ellen Johnson Sirleaf:LBR:P
Samuel Doe:LBR:P
George Weah:LBR:P
Prince Johnson:LBR:R
Marc Ravalomanana:MDG:P
Andry Rajoelina:MDG:P
Didier Ratsiraka:MDG:P
Hery Rajaonarimampianina:MDG:P
Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita:MLI:P2013-2020 G1994-2000
Assimi Goïta|Assimi Goita:MLI:A P
Modibo Keïta:MLI:P1960-1968 G2015-2017
Moussa Traoré:MLI:P1968-1991 A1968-1991
Dioncounda Traoré:MLI:P2012-2013
Alpha Oumar Konaré:MLI:P O@au
Amadou Toumani Touré:MLI:P2002-2012
Amadou Sanogo|Amadou Haya Sanogo:MLI:A
Bah N'Daw|Bah Ndaw|Bah N'Daou:MLI:P
Choguel Maïga|Choguel Kokalla Maïga:MLI:G
Abdoulaye Diop:MLI:M
Iyad Ag Ghali|Iyad Ag Ghaly:MLI:R
Amadou Koufa:MLI:R C
Mahmoud Dicko:MLI:C
Soumaïla Cissé:MLI:R
Joaquim Chissano:MOZ:P
Armando Guebuza:MOZ:P
Filipe Nyusi:MOZ:P
Afonso Dhlakama:MOZ:R
Samora Machel:MOZ:P
Maaouya Ould Taya|Maaouiya Ould Taya|Maaouya Ould Sid'Ahmed Taya:MRT:P
Mohamed Ould Abdel Aziz|Mohammed Ould Abdel Aziz:MRT:P A
Mohamed Ould Ghazouani|Mohamed Ould Cheikh El Ghazouani:MRT:P
Sidi Ould Cheikh Abdallahi:MRT:P
Anerood Jugnauth:MUS:G P
Pravind Jugnauth:MUS:G2017-2024
Joyce Banda:MWI:P2012-2014
Hastings Banda|Hastings Kamuzu Banda:MWI:P1966-1994
Bakili Muluzi:MWI:P
Bingu wa Mutharika:MWI:P2004-2012
Peter Mutharika:MWI:P2014-2020
Lazarus Chakwera:MWI:P
Sam Nujoma:NAM:P
Hage Geingob:NAM:P
Hifikepunye Pohamba:NAM:P
Mohamed Bazoum:NER:P
Mahamadou Issoufou:NER:P:Issoufou
Abdourahamane Tiani|Abdourahmane Tiani|Abdourahamane Tchiani:NER:A
Mamadou Tandja:NER:P
Hama Amadou:NER:G R
Ibrahim Baré Maïnassara:NER:P A
Muhammadu Buhari:NGA:P A
Goodluck Jonathan|Goodluck Ebele Jonathan:NGA:P2010-2015:Jonathan
Bola Tinubu|Bola Ahmed Tinubu:NGA:P2023-
Olusegun Obasanjo:NGA:P A D
Sani Abacha:NGA:A P
Umaru Yar'Adua|Umaru Musa Yar'Adua:NGA:P
Ibrahim Babangida:NGA:A P
Moshood Abiola:NGA:R
Atiku Abubakar:NGA:R P
Abubakar Shekau|Aboubakar Shekau:NGA:R
Ken Saro-Wiwa:NGA
Nnamdi Azikiwe:NGA:P
Paul Kagame:RWA:P2000- A
Juvénal Habyarimana:RWA:P
Pasteur Bizimungu:RWA:P
Paul Rusesabagina:RWA:R
Félicien Kabuga:RWA
Théoneste Bagosora:RWA:A
Louise Mushikiwabo:RWA:M O@francophonie
Omar al-Bashir|Omar el-Béchir|Omar el-Bechir|Omar Bashir|Omar Hassan al-Bashir|Omar al-Bachir|Omar el-Bashir|Omar Béchir:SDN:P1989-2019 A
Abdel Fattah al-Burhan|Abdel Fattah al-Burhane|Abdel Fattah Burhan|Abdel-Fattah al-Burhan|Abdel Fattah al-Bourhane:SDN:A R P:Burhan Burhane
Mohamed Hamdan Dagalo|Mohamed Hamdan Daglo|Mohamed Hamdane Daglo|Hemedti|Hemetti|Mohammed Hamdan Dagalo:SDN:A R:Hemedti Hemetti
Hassan al-Tourabi|Hassan al-Turabi|Hassan el-Tourabi|Hassan Turabi:SDN:C R
Sadiq al-Mahdi|Sadek al-Mahdi|Sadeq al-Mahdi|Sadiq el-Mahdi:SDN:G R
Abdalla Hamdok|Abdallah Hamdok:SDN:G
John Garang:SDN:R A
Khalil Ibrahim:SDN:R
Minni Minnawi|Minni Arcua Minnawi:SDN:R
Macky Sall:SEN:P2012-2024
Abdoulaye Wade:SEN:P2000-2012
Léopold Sédar Senghor|Léopold Senghor:SEN:P
Abdou Diouf:SEN:P O@francophonie
Karim Wade:SEN:M
Ousmane Sonko:SEN:G R
Bassirou Diomaye Faye:SEN:P
Foday Sankoh:SLE:R
Ahmad Tejan Kabbah|Ahmed Tejan Kabbah:SLE:P
Ernest Bai Koroma:SLE:P
Julius Maada Bio:SLE:P A
Valentine Strasser:SLE:P A
Mohamed Siad Barre|Siad Barre|Mohammed Siad Barre:SOM:P A
Mohamed Farah Aidid|Mohammed Farah Aidid|Mohamed Farrah Aidid:SOM:R A:Aidid
Hassan Sheikh Mohamud|Hassan Cheikh Mohamoud|Hassan Sheikh Mohamoud:SOM:P
Mohamed Abdullahi Mohamed|Mohamed Abdullahi Farmajo|Mohamed Abdullahi Farmaajo:SOM:P2017-2022 G:Farmajo Farmaajo
Sharif Sheikh Ahmed|Sharif Cheikh Ahmed|Sheikh Sharif Ahmed|Cheikh Sharif Ahmed|Sharif Ahmed:SOM:P2009-2012
Abdullahi Yusuf Ahmed|Abdullahi Yusuf|Abdullahi Youssouf Ahmed:SOM:P
Hassan Dahir Aweys|Hassan Dahir Aweis:SOM:R C
Salva Kiir|Salva Kiir Mayardit:SSD:P2011-
Riek Machar:SSD:P R
Manuel Pinto da Costa:STP:P
Mswati III:SWZ:K:Mswati
Idriss Deby|Idriss Déby|Idriss Déby Itno:TCD:P1990-2021 A
Mahamat Idriss Deby|Mahamat Idriss Déby|Mahamat Idriss Déby Itno|Mahamat Déby:TCD:P2021- A2021-
Hissène Habré|Hissene Habre|Hissein Habré|Hissein Habre:TCD:P
Goukouni Oueddei|Goukouni Weddeye:TCD:P
Succès Masra:TCD:G R
Gnassingbé Eyadéma:TGO:P1967-2005 A:Eyadéma Eyadema
Faure Gnassingbé|Faure Essozimna Gnassingbé:TGO:P2005-
Gilchrist Olympio:TGO:R
Julius Nyerere:TZA:P
Benjamin Mkapa:TZA:P
Jakaya Kikwete:TZA:P
John Magufuli:TZA:P
Samia Suluhu Hassan|Samia Suluhu:TZA:P2021-
Yoweri Museveni:UGA:P1986-
Idi Amin|Idi Amin Dada:UGA:P A
Milton Obote:UGA:P
Joseph Kony:UGA:R
Kizza Besigye:UGA:R
Bobi Wine|Robert Kyagulanyi:UGA:R
Nelson Mandela:ZAF:P1994-1999
Thabo Mbeki:ZAF:P1999-2008
Jacob Zuma:ZAF:P2009-2018
Cyril Ramaphosa:ZAF:P2018-
Nkosazana Dlamini-Zuma:ZAF:M O@au
Desmond Tutu:ZAF:C
Winnie Mandela|Winnie Madikizela-Mandela:ZAF
Kgalema Motlanthe:ZAF:P
Frederik de Klerk|Frederik Willem de Klerk|F.W. de Klerk:ZAF:P:Klerk
Pieter Botha|Pieter Willem Botha:ZAF:P
Pik Botha:ZAF:M
Julius Malema:ZAF:R
Mangosuthu Buthelezi:ZAF:R M
Steve Biko:ZAF
Naledi Pandor:ZAF:M
Kenneth Kaunda:ZMB:P
Frederick Chiluba:ZMB:P
Michael Sata:ZMB:P
Edgar Lungu:ZMB:P
Hakainde Hichilema:ZMB:P
Rupiah Banda:ZMB:P2008-2011
Levy Mwanawasa:ZMB:P
Robert Mugabe|Robert Gabriel Mugabe:ZWE:P1987-2017
Emmerson Mnangagwa:ZWE:P2017-
Grace Mugabe:ZWE
Morgan Tsvangirai:ZWE:G R
Ian Smith:ZWE:G
Nelson Chamisa:ZWE:R
`
