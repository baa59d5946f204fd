/** Public persons of the Middle East and North Africa; `known-persons.ts` says what the columns are. */
export const middleEast = `
Mohammed bin Zayed al-Nahyan|Mohammed bin Zayed|Mohammed ben Zayed|Mohamed bin Zayed|Mohammed ben Zayed al-Nahyane|Mohamed bin Zayed Al Nahyan|Mohamed ben Zayed:ARE:P K
Zayed bin Sultan al-Nahyan|Zayed ben Sultan|Zayed bin Sultan:ARE:P K
Khalifa bin Zayed al-Nahyan|Khalifa bin Zayed|Khalifa ben Zayed:ARE:P K
Mohammed bin Rashid al-Maktoum|Mohammed bin Rashid|Mohammed ben Rachid|Mohammed ben Rached al-Maktoum:ARE:P G K
Hamad bin Isa al-Khalifa|Hamad ben Issa al-Khalifa:BHR:K:Hamad
Abdelaziz Bouteflika:DZA:P1999-2019
Abdelmadjid Tebboune:DZA:P2019- G
Liamine Zeroual:DZA:P A
Chadli Bendjedid:DZA:P:Chadli
Houari Boumediene:DZA:P
Ahmed Ben Bella:DZA:P
Mohamed Boudiaf:DZA:P
Ali Benflis:DZA:G R
Ahmed Ouyahia:DZA:G
Abdelmalek Sellal:DZA:G
Ahmed Gaïd Salah:DZA:A
Abassi Madani|Abbassi Madani:DZA:R C
Ali Belhadj|Ali Benhadj:DZA:R C
Hocine Aït Ahmed:DZA:R
Ramtane Lamamra:DZA:M D
Abdel Fattah al-Sisi|Abdel Fattah el-Sisi|Abdel Fattah al-Sissi|Abdel Fatah al-Sissi|Abdel-Fattah el-Sissi|Abdelfattah al-Sissi:EGY:P2014- A
Hosni Mubarak|Hosni Moubarak:EGY:P1981-2011:Mubarak Moubarak
Mohamed Morsi|Mohammed Morsi|Mohamed Mursi|Mohammed Mursi:EGY:P2012-2013
Gamal Abdel Nasser:EGY:P:Nasser
Anouar el-Sadate|Anwar Sadat|Anwar el-Sadat|Anouar Sadate|Anwar al-Sadat:EGY:P
Amr Moussa:EGY:O@arab-league M
Gamal Mubarak|Gamal Moubarak:EGY
Mohamed Hussein Tantawi|Hussein Tantawi|Mohammed Hussein Tantawi:EGY:A M
Omar Suleiman|Omar Souleimane:EGY:P O
Sameh Shoukry|Sameh Choukri|Sameh Shukri:EGY:M
Ahmed Shafik|Ahmed Chafik|Ahmed Shafiq:EGY:G
Mohamed Badie|Mohammed Badie:EGY:R
Brahim Ghali:ESH:R
Mohamed Abdelaziz|Mohammed Abdelaziz:ESH:R
Hassan Rouhani|Hassan Rohani|Hasan Rouhani:IRN:P2013-2021
Mohammad Javad Zarif|Mohammad-Javad Zarif|Javad Zarif|Mohammed Javad Zarif:IRN:M
Qassem Soleimani|Ghassem Soleimani|Ghassem Soleymani|Qasem Soleimani|Qassem Suleimani|Kassem Soleimani|Qassem Soleymani|Qasem Soleymani:IRN:A
Ali Khamenei|Ali Khaménéi:IRN:C1989- K
Ruhollah Khomeini|Rouhollah Khomeini|Ruhollah Khomeyni|Rouhollah Khomeyni:IRN:C K
Mahmoud Ahmadinejad|Mahmoud Ahmadinedjad|Mahmud Ahmadinejad:IRN:P2005-2013 O
Akbar Hashemi Rafsanjani|Akbar Hachémi Rafsandjani|Ali Akbar Hachémi Rafsandjani|Ali Akbar Hashemi Rafsanjani|Hachemi Rafsandjani|Hashemi Rafsanjani:IRN:P1989-1997 C
Ali Shamkhani:IRN
Ebrahim Raisi|Ebrahim Raïssi|Ebrahim Raissi|Ibrahim Raïssi|Ibrahim Raisi:IRN:P2021-2024 C
Mohammad Khatami|Mohamed Khatami|Mohammed Khatami:IRN:P1997-2005
Hossein Amir-Abdollahian|Hossein Amirabdollahian:IRN:M
Mohammad Reza Pahlavi|Mohammed Reza Pahlavi:IRN:K
Ahmad Khatami|Ahmed Khatami:IRN:C
Masoud Pezeshkian|Massoud Pezeshkian:IRN:P2024-
Kamal Kharazi|Kamal Kharrazi:IRN:M
Ali Akbar Velayati:IRN:M
Manouchehr Mottaki|Manoucher Mottaki:IRN:M
Ali Akbar Salehi:IRN:M O
Ali Larijani:IRN:O
Sadeq Larijani|Sadegh Larijani|Sadeq Amoli Larijani:IRN:O C
Saeed Jalili|Saïd Jalili:IRN:O D
Abbas Araghchi|Abbas Araqchi|Abbas Araghtchi:IRN:M D
Mohammad Bagher Ghalibaf|Mohammad Baqer Qalibaf|Mohammad Bagher Qalibaf:IRN:O
Mir Hossein Moussavi|Mir-Hossein Mousavi:IRN:R G
Mehdi Karoubi|Mehdi Karroubi:IRN:R C
Hossein Ali Montazeri:IRN:C
Esmail Qaani|Esmail Ghaani:IRN:A
Shirin Ebadi|Chirine Ebadi:IRN
Mahsa Amini:IRN
Maryam Rajavi|Maryam Radjavi:IRN:R
Massoud Rajavi|Massoud Radjavi:IRN:R
Haider al-Abadi|Haïdar al-Abadi|Haïder al-Abadi|Haidar al-Abadi|Haydar al-Abadi:IRQ:G2014-2018
Nouri al-Maliki|Nuri al-Maliki|Nouri Maliki:IRQ:G2006-2014
Adel Abdul Mahdi|Adel Abdel Mahdi|Adil Abdul-Mahdi:IRQ:G
Barham Salih|Barham Saleh:IRQ:P
Fouad Massoum|Fuad Masum:IRQ:P
Saddam Hussein:IRQ:P1979-2003:Saddam Hussein
Moqtada al-Sadr|Moqtada Sadr|Muqtada al-Sadr|Muqtada Sadr:IRQ:C R
Ali al-Sistani|Ali Sistani:IRQ:C
Massoud Barzani|Masoud Barzani:IRQ:P2005-2017 R
Mustafa al-Kadhimi|Moustafa al-Kazimi|Moustafa al-Kadhimi|Mustafa al-Kazimi:IRQ:G
Oudaï Hussein|Uday Hussein:IRQ
Qoussaï Hussein|Qusay Hussein:IRQ
Tariq Aziz|Tarek Aziz:IRQ:M G:Aziz
Ali Hassan al-Majid|Ali Hassan al-Majeed:IRQ:A
Ayad Allawi|Iyad Allaoui|Iyad Allawi|Ayad Allaoui|Iyad Alawi:IRQ:G R
Ahmed Chalabi|Ahmad Chalabi:IRQ:R
Ibrahim al-Jaafari|Ibrahim Jaafari:IRQ:G M
Jalal Talabani:IRQ:P R
Mohammed Shia al-Sudani|Mohammed Chia al-Soudani|Mohamed Shia al-Sudani:IRQ:G
Hoshyar Zebari:IRQ:M
Nechirvan Barzani|Netchirvan Barzani:IRQ:P2019- G2012-2019
Masrour Barzani:IRQ:G2019-
Hadi al-Amiri|Hadi al-Ameri:IRQ:R
Abu Mahdi al-Muhandis|Abou Mehdi al-Mouhandis|Abou Mahdi al-Mouhandis:IRQ:A R
Mohammed Bakr al-Hakim|Mohammad Baqir al-Hakim|Mohammed Baqer al-Hakim:IRQ:C
Abdul Aziz al-Hakim|Abdel Aziz al-Hakim:IRQ:C R
Benjamin Netanyahu|Benyamin Netanyahou|Benjamin Nétanyahou|Benyamin Nétanyahou|Binyamin Netanyahu|Benyamin Netanyahu:ISR:G1996-1999 G2009-2021 G2022-
Avigdor Lieberman|Avigdor Liberman:ISR:M
Ariel Sharon:ISR:G2001-2006 M A:Sharon
Yitzhak Rabin|Itzhak Rabin:ISR:G1992-1995 M
Shimon Peres:ISR:P2007-2014 G M
Ehud Olmert|Éhoud Olmert:ISR:G2006-2009
Ehud Barak|Éhoud Barak:ISR:G1999-2001 M A
Naftali Bennett:ISR:G2021-2022 M
Yair Lapid|Yaïr Lapid:ISR:G2022-2022 M R
Benny Gantz:ISR:M A
Yitzhak Shamir|Itzhak Shamir:ISR:G
Menachem Begin|Menahem Begin:ISR:G
Golda Meir:ISR:G
David Ben-Gurion|David Ben Gourion:ISR:G
Moshe Dayan:ISR:M A
Tzipi Livni:ISR:M
Yoav Gallant|Yoav Galant:ISR:M
Moshe Yaalon|Moshe Ya'alon:ISR:M A
Shaul Mofaz|Shaoul Mofaz:ISR:M A
Amir Peretz:ISR:M
Itamar Ben-Gvir:ISR:M
Bezalel Smotrich:ISR:M
Isaac Herzog|Yitzhak Herzog:ISR:P
Reuven Rivlin|Réouven Rivlin:ISR:P
Moshe Katsav|Moshé Katzav:ISR:P
Ezer Weizman:ISR:P
David Levy:ISR:M
Herzi Halevi:ISR:A
Gabi Ashkenazi:ISR:M A
Baruch Goldstein:ISR
Yigal Amir:ISR
Hussein of Jordan|Hussein de Jordanie:JOR:K1952-1999:Hussein
Abdullah II|Abdallah II|Abdullah II of Jordan|Abdallah II de Jordanie:JOR:K1999-:Abdullah Abdallah
Ayman Safadi:JOR:M
Jaber al-Ahmed al-Sabah|Jaber al-Ahmad al-Sabah:KWT:K1977-2006:Jaber
Sabah al-Ahmed al-Sabah|Sabah al-Ahmad al-Sabah:KWT:K2006-2020:Sabah
Nawaf al-Ahmad al-Sabah|Nawaf al-Ahmed al-Sabah:KWT:K2020-2023:Nawaf
Hassan Nasrallah:LBN:R C O
Saad Hariri|Saad al-Hariri:LBN:G2009-2011 G2016-2020
Michel Aoun:LBN:P A
Rafik Hariri|Rafic Hariri|Rafiq Hariri|Rafik al-Hariri:LBN:G1992-1998 G2000-2004
Najib Mikati:LBN:G
Émile Lahoud:LBN:P A
Michel Sleimane|Michel Suleiman|Michel Sleiman:LBN:P A
Élias Hraoui|Elias Hrawi:LBN:P
Amine Gemayel:LBN:P1982-1988
Bachir Gemayel|Bashir Gemayel:LBN:P1982-1982
Samy Gemayel:LBN:R
Fouad Siniora|Fuad Siniora:LBN:G
Tammam Salam:LBN:G
Hassan Diab:LBN:G
Sélim Hoss|Selim al-Hoss|Salim al-Hoss:LBN:G
Nabih Berri:LBN:O R
Walid Joumblatt|Walid Jumblatt:LBN:R
Samir Geagea:LBN:R
Gebran Bassil:LBN:M R
Naim Qassem|Naim Kassem:LBN:R C O
Abbas Moussaoui|Abbas al-Mussawi:LBN:C O
Imad Mughniyeh|Imad Moughniyeh|Imad Mughniyah:LBN:A R
Riad Salamé|Riad Salameh:LBN:O
Muammar Gaddafi|Mouammar Kadhafi|Moammar Gadhafi|Muammar Qaddafi|Mouammar Khadafi|Muammar el-Qaddafi|Muammar al-Gaddafi|Muammar Gadhafi|Moammar Khadafy|Mouammar el-Kadhafi|Moamer Kadhafi|Muammar Kadhafi:LBY:P A
Khalifa Haftar|Khalifa Hifter:LBY:A R
Fayez al-Sarraj|Fayez Sarraj|Fayez Serraj|Faïez Sarraj|Faiez Serraj:LBY:G
Seif al-Islam Kadhafi|Saif al-Islam Gaddafi|Seif al-Islam Gadhafi|Saif al-Islam Qaddafi|Seif el-Islam Kadhafi:LBY:R
Abdelhamid Dbeibah|Abdul Hamid Dbeibah|Abdelhamid Dbeibeh|Abdul Hamid Dbeibeh:LBY:G
Aguila Saleh|Aqila Saleh|Aguila Salah:LBY:O
Fathi Bachagha|Fathi Bashagha:LBY:G M
Mahmoud Jibril:LBY:G
Moustapha Abdeljalil|Mustafa Abdel Jalil|Mustafa Abdul Jalil|Moustafa Abdeljalil:LBY:R P
Ali Zeidan:LBY:G
Moussa Koussa|Musa Kusa:LBY:M
Mohammed VI|Mohamed VI:MAR:K1999-:Mohammed Mohamed
Hassan II:MAR:K1961-1999:Hassan
Nasser Bourita:MAR:M
Driss Basri:MAR:M
Abdelilah Benkirane|Abdelilah Benkiran:MAR:G
Mehdi Ben Barka:MAR:R
Qaboos bin Said|Qabous ben Saïd|Kabous ben Saïd:OMN:K:Qaboos Qabous
Haitham bin Tariq|Haïtham ben Tareq|Haitham ben Tariq:OMN:K:Haitham
Mahmoud Abbas|Mahmud Abbas|Abu Mazen|Abou Mazen:PSE:P2005- G2003-2003 R:Abbas
Yasser Arafat|Yasir Arafat:PSE:P R
Ismail Haniyeh|Ismaïl Haniyeh|Ismaël Haniyeh|Ismail Haniyah:PSE:G R
Yahya Sinwar|Yahya Sinouar|Yehya Sinwar|Yahia Sinouar:PSE:R
Khaled Meshaal|Khaled Mechaal|Khaled Mashal|Khaled Meshal|Khaled Mashaal:PSE:R
Yasser Abed Rabbo:PSE
Ahmed Qurei|Ahmed Qoreï|Ahmed Qurie|Abou Ala|Abu Ala:PSE:G
Salam Fayyad|Salam Fayad:PSE:G
Mohammad Shtayyeh|Mohammed Chtayyeh|Mohammad Chtayyeh:PSE:G
Rami Hamdallah:PSE:G
Saeb Erekat|Saëb Erakat:PSE:D O
Hanan Ashrawi|Hanane Achraoui:PSE
Riyad al-Maliki|Riyad Malki:PSE:M
Marwan Barghouti|Marwan Barghouthi:PSE:R
Mohammed Dahlan|Mohammad Dahlan|Mohamed Dahlan:PSE:R
Faisal Husseini|Fayçal Husseini:PSE
Georges Habache|George Habash:PSE:R
Ahmed Yassine|Ahmed Yassin|Ahmad Yassin:PSE:C R
Abdel Aziz al-Rantissi|Abdel Aziz Rantissi|Abdel Aziz al-Rantisi|Abdelaziz Rantissi:PSE:R
Mohammed Deif|Mohammad Deif:PSE:A R
Marwan Issa:PSE:A
Tamim bin Hamad al-Thani|Tamim ben Hamad al-Thani|Tamim bin Hamad Al Thani|Tamim ben Hamad Al-Thani:QAT:K2013-:Tamim
Hamad bin Khalifa al-Thani|Hamad ben Khalifa al-Thani:QAT:K1995-2013:Hamad
Hamad bin Jassim|Hamad ben Jassem|Hamad bin Jassim al-Thani|Hamad bin Jassem:QAT:G M
Mohammed bin Abdulrahman al-Thani|Mohammed ben Abdelrahmane al-Thani:QAT:G M
Salman bin Abdulaziz|Salmane ben Abdelaziz|Salman ben Abdelaziz|Salman bin Abdulaziz Al Saud:SAU:K2015-:Salman Salmane
Mohammed bin Salman|Mohammed ben Salmane|Mohammed ben Salman|Mohammad bin Salman|Mohamed ben Salmane|Mohammed bin Salman Al Saud:SAU:K G
Adel al-Jubeir|Adel al-Joubeir:SAU:M D
Fahd ben Abdelaziz|Fahd bin Abdulaziz:SAU:K1982-2005:Fahd
Abdullah bin Abdulaziz|Abdallah ben Abdelaziz:SAU:K1998-2015:Abdullah Abdallah
Mohammed bin Nayef|Mohammed ben Nayef:SAU:K M
Faisal bin Farhan|Fayçal ben Farhan:SAU:M
Saud al-Faisal|Saoud al-Fayçal|Saud al-Fayçal:SAU:M K
Bandar bin Sultan|Bandar ben Sultan:SAU:D K
Jamal Khashoggi:SAU
Bashar al-Assad|Bachar el-Assad|Bachar al-Assad|Bashar Assad|Bachar Assad|Bashar el-Assad|Bashar Al-Asad:SYR:P2000-2024
Hafez al-Assad|Hafez el-Assad|Hafez Assad:SYR:P1971-2000
Walid al-Moualem|Walid Mouallem|Walid al-Muallem|Walid Muallem:SYR:M
Ahmad al-Sharaa|Ahmed al-Chareh|Ahmad al-Chareh|Abou Mohammad al-Joulani|Abu Mohammad al-Jolani|Abu Mohammed al-Jolani|Ahmed al-Sharaa|Abou Mohammed al-Joulani|Abu Mohammed al-Julani:SYR:R2017- P2024-:Jolani Joulani
Rifaat al-Assad|Rifaat el-Assad|Rifat al-Assad:SYR:P
Maher al-Assad|Maher el-Assad:SYR:A
Asma al-Assad|Asma el-Assad:SYR
Farouk al-Shara|Farouk al-Chareh|Farouk al-Sharaa|Farouk Chareh:SYR:M P
Faisal Mekdad|Fayçal Moqdad|Faisal Mokdad:SYR:M
Abdel Halim Khaddam|Abdul Halim Khaddam:SYR:P
Riyad Hijab|Riad Hijab:SYR:G R
Mazloum Abdi|Mazlum Abdi:SYR:A
Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali:TUN:P1987-2011
Kais Saied|Kaïs Saïed|Kaïs Saied:TUN:P2019-
Béji Caïd Essebsi|Beji Caid Essebsi:TUN:P2014-2019 G
Habib Bourguiba:TUN:P
Moncef Marzouki:TUN:P
Rached Ghannouchi|Rachid Ghannouchi:TUN:R O
Mohamed Ghannouchi|Mohammed Ghannouchi:TUN:G
Youssef Chahed:TUN:G
Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Tayyip Erdogan:TUR:P2014- G2003-2014
Mevlut Cavusoglu|Mevlüt Çavuşoğlu:TUR:M
Binali Yildirim|Binali Yıldırım:TUR:G
Ahmet Davutoglu|Ahmet Davutoğlu:TUR:G M
Hakan Fidan:TUR:M O
Hulusi Akar:TUR:M A
Abdullah Gul:TUR:P2007-2014 G M
Bulent Ecevit:TUR:G
Suleyman Demirel:TUR:P G
Turgut Ozal:TUR:P G
Tansu Ciller:TUR:G
Necmettin Erbakan:TUR:G
Mesut Yilmaz:TUR:G
Ahmet Necdet Sezer:TUR:P
Kemal Kilicdaroglu:TUR:R
Ekrem Imamoglu:TUR:O R
Selahattin Demirtas:TUR:R
Fethullah Gulen:TUR:C
Mustafa Kemal Ataturk:TUR:P
Ali Abdullah Saleh|Ali Abdallah Saleh|Ali Abdulla Saleh:YEM:P1978-2012:Saleh
Abd Rabbo Mansour Hadi|Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi|Abdrabbo Mansour Hadi|Abed Rabbo Mansour Hadi|Abd Rabbuh Mansur Hadi:YEM:P2012-2022:Hadi
Abdul Malik al-Houthi|Abdel Malek al-Houthi|Abdulmalik al-Houthi:YEM:R
Rashad al-Alimi|Rachad al-Alimi:YEM:P R
Aidarous al-Zubaidi|Aïdarous al-Zoubaïdi:YEM:R
Tawakkol Karman|Tawakkul Karman:YEM
`
