/** Public persons of the Caucasus, Asia and the Pacific; `known-persons.ts` says what the columns are. */
export const caucasusAndAsia = `
Ashraf Ghani|Ashraf Ghani Ahmadzai:AFG:P2014-2021
Hamid Karzai|Hamid Karzaï:AFG:P2001-2014
Abdullah Abdullah|Abdullah Abdallah:AFG:M O
Mullah Omar|Mollah Omar|Mullah Mohammed Omar|Mollah Mohammed Omar:AFG:C R:Omar
Ahmed Wali Karzai:AFG
Burhanuddin Rabbani|Burhanuddine Rabbani|Bourhanouddine Rabbani|Burhanudin Rabbani:AFG:P
Ahmad Shah Massoud|Ahmed Shah Massoud|Ahmad Chah Massoud|Ahmad Shah Masood:AFG:A R:Massoud
Ahmad Massoud|Ahmad Masoud:AFG:R2021-
Gulbuddin Hekmatyar|Goulbouddine Hekmatyar|Gulbuddin Hekmatiar|Goulboudine Hekmatyar|Gulbudin Hekmatyar:AFG:R G
Abdul Rashid Dostum|Abdul Rachid Dostom|Abdul Rashid Dostam|Abdoul Rachid Dostom|Rachid Dostom|Rashid Dostum:AFG:A R P
Mohammed Najibullah|Mohammad Najibullah:AFG:P:Najibullah
Akhtar Mansour|Mullah Mansour|Akhtar Mohammad Mansour|Mollah Mansour:AFG:C R
Haibatullah Akhundzada|Hibatullah Akhundzada|Haibatullah Akhoundzada:AFG:C R K
Abdul Ghani Baradar:AFG:C R
Sirajuddin Haqqani|Sirajouddine Haqqani:AFG:R2014- M2021-
Jalaluddin Haqqani|Djalalouddine Haqqani|Jalalouddine Haqqani:AFG:R1980-2018
Zabihullah Mujahid|Zabihullah Moujahid:AFG
Mohammed Zahir Shah|Zahir Shah|Zaher Shah|Zaher Chah|Mohammad Zahir Shah:AFG:K
Nikol Pashinyan|Nikol Pachinian|Nikol Pashinian:ARM:G2018-
Serzh Sargsyan|Serge Sarkissian|Serzh Sarkisian|Serj Sarkissian:ARM:P2008-2018
Robert Kocharyan|Robert Kotcharian|Robert Kocharian:ARM:P1998-2008
Levon Ter-Petrosyan|Levon Ter-Petrossian|Levon Ter-Petrosian:ARM:P1991-1998
Armen Sarkissian|Armen Sarksian:ARM:P2018-2022
Scott Morrison:AUS:G2018-2022
Anthony Albanese:AUS:G2022-
Malcolm Turnbull:AUS:G2015-2018
John Howard:AUS:G1996-2007
Julian Assange:AUS
Tony Abbott:AUS:G2013-2015
Julia Gillard:AUS:G2010-2013
Kevin Rudd:AUS:G2007-2010 M
Paul Keating:AUS:G1991-1996
Bob Hawke:AUS:G1983-1991
Alexander Downer:AUS:M
Gareth Evans:AUS:M
Marise Payne:AUS:M
Julie Bishop:AUS:M
Penny Wong:AUS:M
Ilham Aliyev|Ilham Aliev:AZE:P2003-
Heydar Aliyev|Heydar Aliev|Gueïdar Aliev|Heïdar Aliev|Haydar Aliyev|Geidar Aliyev:AZE:P1993-2003
Abulfaz Elchibey|Aboulfaz Eltchibey:AZE:P1992-1993
Sheikh Hasina|Cheikh Hasina|Sheikh Hasina Wajed|Hasina Wajed:BGD:G:Hasina
Khaleda Zia:BGD:G
Mujibur Rahman|Sheikh Mujibur Rahman|Mujibur Rahmane:BGD:P
Ziaur Rahman:BGD:P
Hussain Muhammad Ershad|Mohammed Ershad:BGD:P A
Muhammad Yunus|Mohammad Yunus|Mohammed Yunus:BGD:G
Hassanal Bolkiah:BRN:K
Xi Jinping|Xi Jin Ping:CHN:P2013-
Wang Yi:CHN:M
Li Keqiang:CHN:G2013-2023
Mao Zedong|Mao Tsé-toung|Mao Tse-tung:CHN:P
Deng Xiaoping|Teng Hsiao-ping:CHN
Jiang Zemin:CHN:P1993-2003
Hu Jintao:CHN:P2003-2013
Wen Jiabao:CHN:G2003-2013
Li Qiang:CHN:G2023-
Li Peng:CHN:G1987-1998
Zhu Rongji:CHN:G1998-2003
Yang Shangkun:CHN:P1988-1993
Zhou Enlai|Chou En-lai:CHN:G
Zhao Ziyang:CHN:G
Hu Yaobang:CHN
Qian Qichen:CHN:M
Li Zhaoxing:CHN:M
Yang Jiechi:CHN:M
Qin Gang:CHN:M
Wei Fenghe:CHN:M A
Li Shangfu:CHN:M A
Bo Xilai:CHN
Liu Xiaobo:CHN
Ai Weiwei:CHN
Zhang Gaoli:CHN
Peng Shuai:CHN
Frank Bainimarama|Voreqe Bainimarama:FJI:G A
Sitiveni Rabuka:FJI:G A
George Speight:FJI:R
Mahendra Chaudhry:FJI:G
Laisenia Qarase:FJI:G
Mikheil Saakashvili|Mikhaïl Saakachvili|Mikhail Saakashvili|Mikheïl Saakachvili:GEO:P2004-2013
Eduard Shevardnadze|Édouard Chevardnadze|Edouard Chevardnadze|Edward Shevardnadze:GEO:P1995-2003 M
Salome Zurabishvili|Salomé Zourabichvili:GEO:P2018-2024
Zviad Gamsakhurdia|Zviad Gamsakhourdia:GEO:P
Bidzina Ivanishvili|Bidzina Ivanichvili:GEO:G R
Giorgi Margvelashvili|Guiorgui Margvelachvili:GEO:P
Irakli Garibashvili|Irakli Garibachvili:GEO:G
Carrie Lam:HKG:O
Tung Chee-hwa:HKG:O:Tung
Joshua Wong:HKG:R
Jimmy Lai:HKG
John Lee:HKG:O
Joko Widodo:IDN:P2014-2024:Jokowi Widodo
Susilo Bambang Yudhoyono:IDN:P2004-2014
Prabowo Subianto:IDN:P2024- M A:Prabowo
Megawati Sukarnoputri|Megawati Soekarnoputri:IDN:P:Megawati
Abdurrahman Wahid:IDN:P
Bacharuddin Jusuf Habibie|B.J. Habibie|Jusuf Habibie:IDN:P
Suharto:IDN:P A:Suharto
Sukarno:IDN:P:Sukarno Soekarno
Ali Alatas:IDN:M
Retno Marsudi:IDN:M:Retno
Wiranto:IDN:A M:Wiranto
Abu Bakar Bashir|Abou Bakar Bachir|Abu Bakar Baasyir:IDN:C
Narendra Modi:IND:G2014- O
Manmohan Singh:IND:G2004-2014
Atal Bihari Vajpayee|Atal Behari Vajpayee:IND:G1998-2004
Subrahmanyam Jaishankar|S. Jaishankar:IND:M
Narasimha Rao|P.V. Narasimha Rao:IND:G
Indira Gandhi:IND:G1966-1984
Rajiv Gandhi:IND:G1984-1989
Sonia Gandhi:IND:R1998-2022
Rahul Gandhi:IND:R2017-
Mahatma Gandhi|Mohandas Gandhi|Mohandas Karamchand Gandhi:IND
Jawaharlal Nehru:IND:G
Vishwanath Pratap Singh|V.P. Singh:IND:G1989-1990
Rajnath Singh:IND:M
Jaswant Singh:IND:M
Amit Shah:IND:M
Sushma Swaraj:IND:M
Pranab Mukherjee:IND:P M
Droupadi Murmu:IND:P
Ram Nath Kovind:IND:P
Arvind Kejriwal:IND:R O
Lal Krishna Advani|L.K. Advani:IND:M R
Shinzo Abe:JPN:G2006-2007 G2012-2020
Junichiro Koizumi:JPN:G2001-2006
Fumio Kishida:JPN:G M
Yoshihide Suga:JPN:G
Shintaro Abe:JPN:M1982-1986
Yasuo Fukuda:JPN:G2007-2008
Takeo Fukuda:JPN:G1976-1978
Taro Aso:JPN:G M
Yukio Hatoyama:JPN:G
Naoto Kan:JPN:G
Yoshihiko Noda:JPN:G
Shigeru Ishiba:JPN:G
Ryutaro Hashimoto:JPN:G
Keizo Obuchi:JPN:G
Yoshiro Mori:JPN:G
Tomiichi Murayama:JPN:G
Morihiro Hosokawa:JPN:G
Kiichi Miyazawa:JPN:G
Taro Kono:JPN:M
Toshimitsu Motegi:JPN:M
Makiko Tanaka:JPN:M
Kakuei Tanaka:JPN:G
Akihito:JPN:K:Akihito
Naruhito:JPN:K:Naruhito
Hirohito:JPN:K:Hirohito
Shoko Asahara:JPN
Nursultan Nazarbayev|Noursoultan Nazarbaïev|Noursoultan Nazarbaev|Nursultan Nazarbaev:KAZ:P1991-2019
Kassym-Jomart Tokayev|Kassym-Jomart Tokaïev|Kassym-Jomart Tokaev:KAZ:P2019-
Askar Akayev|Askar Akaïev|Askar Akaev:KGZ:P1990-2005
Kurmanbek Bakiyev|Kourmanbek Bakiev|Kurmanbek Bakiev:KGZ:P2005-2010
Roza Otunbayeva|Rosa Otounbaïeva|Roza Otounbaïeva|Roza Otunbaeva:KGZ:P2010-2011
Almazbek Atambayev|Almazbek Atambaïev|Almazbek Atambaev:KGZ:P2011-2017
Sooronbay Jeenbekov|Sooronbaï Jeenbekov:KGZ:P2017-2020
Sadyr Japarov:KGZ:P2021-
Hun Sen:KHM:G1985-2023
Pol Pot|Saloth Sar:KHM:G R
Norodom Sihanouk:KHM:K:Sihanouk
Norodom Sihamoni:KHM:K:Sihamoni
Norodom Ranariddh:KHM:K G:Ranariddh
Hun Manet:KHM:G2023-
Sam Rainsy:KHM:R
Khieu Samphan:KHM:R
Nuon Chea:KHM
Ta Mok:KHM
Moon Jae-in|Moon Jae In|Moon Jae-In:KOR:P2017-2022
Park Geun-hye:KOR:P2013-2017
Kim Dae-jung|Kim Dae Jung:KOR:P1998-2003
Roh Moo-hyun|Roh Moo Hyun:KOR:P2003-2008
Lee Myung-bak|Lee Myung Bak:KOR:P2008-2013
Yoon Suk-yeol|Yoon Suk Yeol:KOR:P2022-2025
Roh Tae-woo:KOR:P1988-1993
Kim Young-sam:KOR:P1993-1998
Park Chung-hee:KOR:P1963-1979
Lee Jae-myung:KOR:R P2025-
Chun Doo-hwan:KOR:P A
Syngman Rhee:KOR:P
Mahinda Rajapaksa|Mahinda Rajapakse:LKA:P2005-2015 G
Gotabaya Rajapaksa|Gotabhaya Rajapaksa|Gotabaya Rajapakse:LKA:P2019-2022
Ranil Wickremesinghe|Ranil Wickramasinghe|Ranil Wickremasinghe:LKA:G P
Chandrika Kumaratunga:LKA:P
Ranasinghe Premadasa:LKA:P1989-1993
Sajith Premadasa:LKA:R
Maithripala Sirisena:LKA:P
Anura Kumara Dissanayake:LKA:P
Velupillai Prabhakaran|Vellupillai Prabhakaran:LKA:R
Sarath Fonseka:LKA:A
Mohamed Nasheed|Mohammed Nasheed:MDV:P
Abdulla Yameen|Abdullah Yameen:MDV:P
Maumoon Abdul Gayoom:MDV:P
Mohamed Muizzu|Mohamed Muizzou:MDV:P
Aung San Suu Kyi|Suu Kyi|Aung San Suu Ky:MMR:O R
Min Aung Hlaing:MMR:A
Thein Sein:MMR:P A
Than Shwe:MMR:A
Khin Nyunt:MMR:A G
Ne Win:MMR:A
Saw Maung:MMR:A
Win Myint:MMR:P
Mahathir Mohamad|Mahathir Mohamed|Mahathir bin Mohamad|Mahathir Mohammad:MYS:G:Mahathir
Najib Razak|Najib Abdul Razak|Najib Tun Razak:MYS:G:Najib
Anwar Ibrahim:MYS:G R:Anwar
Abdullah Badawi|Abdullah Ahmad Badawi:MYS:G
Muhyiddin Yassin:MYS:G:Muhyiddin
Pushpa Kamal Dahal|Prachanda:NPL:G R
Gyanendra:NPL:K:Gyanendra
Birendra:NPL:K:Birendra
Girija Prasad Koirala:NPL:G
Sushil Koirala:NPL:G2014-2015
Jacinda Ardern:NZL:G2017-2023
John Key:NZL:G2008-2016
Helen Clark:NZL:G1999-2008 O
Chris Hipkins:NZL:G
Winston Peters:NZL:M
Imran Khan:PAK:G2018-2022 R
Pervez Musharraf|Pervez Moucharraf:PAK:P2001-2008 A
Nawaz Sharif:PAK:G1990-1993 G1997-1999 G2013-2017
Shehbaz Sharif|Shahbaz Sharif:PAK:G2022-
Benazir Bhutto:PAK:G1988-1990 G1993-1996
Ayub Khan:PAK:P1958-1969 A
Yahya Khan:PAK:P1969-1971 A
Raheel Sharif:PAK:A
Zulfikar Ali Bhutto|Zulfiqar Ali Bhutto:PAK:P1971-1973 G1973-1977
Murtaza Bhutto:PAK
Bilawal Bhutto Zardari|Bilawal Bhutto:PAK:M R
Asif Ali Zardari:PAK:P2008-2013
Muhammad Zia-ul-Haq|Mohammed Zia ul-Haq|Zia ul-Haq:PAK:P A:Zia
Yusuf Raza Gilani|Yousuf Raza Gilani:PAK:G
Shahid Khaqan Abbasi:PAK:G
Qamar Javed Bajwa:PAK:A
Asim Munir:PAK:A
Ashfaq Parvez Kayani:PAK:A
Abdul Qadeer Khan|A.Q. Khan:PAK
Hafiz Saeed|Hafiz Muhammad Saeed|Hafiz Mohammed Saeed:PAK:R C
Masood Azhar|Maulana Masood Azhar:PAK:R C
Baitullah Mehsud:PAK:R2007-2009
Hakimullah Mehsud:PAK:R2009-2013
Malala Yousafzai:PAK
Muhammad Ali Jinnah|Mohammed Ali Jinnah:PAK
Rodrigo Duterte:PHL:P2016-2022
Ferdinand Marcos|Ferdinand Marcos Sr:PHL:P1965-1986:Marcos
Gloria Arroyo|Gloria Macapagal Arroyo:PHL:P2001-2010
Ferdinand Marcos Jr|Bongbong Marcos|Ferdinand Bongbong Marcos|Ferdinand Romualdez Marcos Jr:PHL:P2022-:Marcos
Imelda Marcos:PHL
Corazon Aquino|Cory Aquino:PHL:P1986-1992
Benigno Aquino|Benigno Aquino III|Noynoy Aquino:PHL:P2010-2016
Fidel Ramos:PHL:P1992-1998 A
Joseph Estrada:PHL:P1998-2001
Sara Duterte:PHL:P2022-
Leni Robredo:PHL:P
Maria Ressa:PHL
Nur Misuari:PHL:R
Jose Maria Sison:PHL:R
Michael Somare:PNG:G
Peter O'Neill:PNG:G
James Marape:PNG:G
Kim Jong-un|Kim Jong Un:PRK:P2011- R2011-
Kim Jong-il|Kim Jong Il:PRK:P1994-2011 R1994-2011
Kim Il-sung|Kim Il Sung:PRK:P1948-1994 R1948-1994
Kim Yo-jong:PRK
Kim Jong-nam:PRK
Jang Song-thaek:PRK
Ri Yong-ho:PRK:M
Choe Son-hui:PRK:M
Lee Hsien Loong:SGP:G2004-2024:Lee
Lee Kuan Yew:SGP:G1959-1990:Lee
Goh Chok Tong:SGP:G1990-2004:Goh
Lawrence Wong:SGP:G2024-
Manasseh Sogavare:SLB:G
Prayut Chan-ocha|Prayuth Chan-ocha|Prayut Chan-o-cha|Prayuth Chan-o-cha:THA:G A:Prayut Prayuth
Thaksin Shinawatra:THA:G:Thaksin
Yingluck Shinawatra:THA:G:Yingluck
Abhisit Vejjajiva:THA:G:Abhisit
Chuan Leekpai:THA:G:Chuan
Samak Sundaravej:THA:G:Samak
Srettha Thavisin:THA:G:Srettha
Pita Limjaroenrat:THA:R:Pita
Bhumibol Adulyadej:THA:K:Bhumibol
Maha Vajiralongkorn:THA:K:Vajiralongkorn
Emomali Rahmon|Emomali Rakhmon|Emomali Rakhmonov|Imomali Rakhmonov:TJK:P1992-
Gurbanguly Berdimuhamedow|Gourbangouly Berdymoukhamedov|Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedov:TKM:P2007-2022
Saparmurat Niyazov|Saparmourat Niazov|Saparmyrat Niyazov:TKM:P1991-2006
Serdar Berdimuhamedow|Serdar Berdymoukhamedov|Serdar Berdimuhamedov:TKM:P2022-
Xanana Gusmao|Xanana Gusmão:TLS:P G R:Xanana
José Ramos-Horta:TLS:P G M
Mari Alkatiri:TLS:G
Carlos Belo|Carlos Felipe Ximenes Belo:TLS:C
Tsai Ing-wen:TWN:P2016-2024
Lee Teng-hui|Li Denghui:TWN:P1988-2000
Chen Shui-bian:TWN:P2000-2008
Chiang Kai-shek|Tchang Kaï-chek:TWN:P A:Chiang
Chiang Ching-kuo|Tchang Tching-kouo:TWN:P:Chiang
Ma Ying-jeou:TWN:P2008-2016
Lai Ching-te|William Lai:TWN:P2024-
Islam Karimov:UZB:P1991-2016
Shavkat Mirziyoyev|Chavkat Mirzioïev|Chavkat Mirzioev|Shavkat Mirziyoev:UZB:P2016- G
Ho Chi Minh|Hô Chi Minh:VNM:P
Vo Nguyen Giap:VNM:A:Giap
Nguyen Phu Trong:VNM:O P:Trong
Nguyen Tan Dung:VNM:G:Dung
Nguyen Xuan Phuc:VNM:P G:Phuc
Vo Van Thuong:VNM:P:Thuong
Vo Van Kiet:VNM:G:Kiet
Phan Van Khai:VNM:G:Khai
Pham Minh Chinh:VNM:G:Chinh
To Lam:VNM:O P:Lam
Fiame Naomi Mata'afa|Naomi Mata'afa:WSM:G
`
