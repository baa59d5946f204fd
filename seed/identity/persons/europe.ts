/** Public persons of Europe and Russia; `known-persons.ts` says what the columns are. */
export const europe = `
Edi Rama:ALB:G2013-
Sali Berisha:ALB:P1992-1997 G
Fatos Nano:ALB:G
Enver Hoxha|Enver Hodja:ALB
Sebastian Kurz:AUT:G M
Wolfgang Schüssel|Wolfgang Schuessel:AUT:G
Jörg Haider|Joerg Haider:AUT:R
Kurt Waldheim:AUT:P O@un
Alexander Van der Bellen:AUT:P
Guy Verhofstadt:BEL:G
Elio Di Rupo:BEL:G
Alexander De Croo:BEL:G
Boiko Borisov|Boïko Borissov|Boyko Borisov:BGR:G
Rumen Radev|Roumen Radev:BGR:P
Todor Zhivkov|Todor Jivkov:BGR:P
Alija Izetbegovic|Alija Izetbegović:BIH:P1990-2000
Biljana Plavsic:BIH:P
Milorad Dodik:BIH:P R
Bakir Izetbegovic:BIH:P2010-2018
Haris Silajdzic:BIH:G M
Naser Oric:BIH:A
Alexander Lukashenko|Alexandre Loukachenko|Alexandr Lukashenko|Aliaksandr Lukashenka|Alyaksandr Lukashenka:BLR:P1994-
Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaïa|Svetlana Tikhanovskaya|Sviatlana Tikhanovskaïa:BLR:R
Stanislav Shushkevich|Stanislav Chouchkevitch:BLR
Roman Protasevich|Roman Protassevitch:BLR
Nicos Anastasiades|Nikos Anastasiadis:CYP:P
Tassos Papadopoulos:CYP:P
Glafcos Clerides|Glafkos Clerides:CYP:P
Vaclav Havel|Václav Havel:CZE:P1989-2003
Vaclav Klaus:CZE:P2003-2013 G:Klaus
Milos Zeman:CZE:P2013-2023 G
Andrej Babis:CZE:G
Petr Pavel:CZE:P2023-
Petr Fiala:CZE:G
Angela Merkel:DEU:G2005-2021
Frank-Walter Steinmeier:DEU:P M
Sigmar Gabriel:DEU:M
Gerhard Schröder|Gerhard Schroeder|Gerhard Schroder:DEU:G1998-2005
Helmut Kohl:DEU:G1982-1998
Olaf Scholz:DEU:G2021-2025
Annalena Baerbock:DEU:M
Heiko Maas:DEU:M
Guido Westerwelle:DEU:M
Joschka Fischer:DEU:M
Hans-Dietrich Genscher:DEU:M
Klaus Kinkel:DEU:M
Wolfgang Schäuble|Wolfgang Schaeuble:DEU:M
Boris Pistorius:DEU:M
Thomas de Maizière:DEU:M
Erich Honecker:DEU
Willy Brandt:DEU:G
Helmut Schmidt:DEU:G
Konrad Adenauer:DEU:G
Mette Frederiksen:DNK:G
Helle Thorning-Schmidt:DNK:G
Lars Lokke Rasmussen:DNK:G M
Pedro Sanchez|Pedro Sánchez:ESP:G2018-
José Maria Aznar|José María Aznar|Jose Maria Aznar:ESP:G1996-2004
José Luis Rodriguez Zapatero|José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero:ESP:G2004-2011
Mariano Rajoy:ESP:G2011-2018
Felipe Gonzalez:ESP:G1982-1996
Carles Puigdemont:ESP:P R
Juan Carlos I:ESP:K
Felipe VI:ESP:K:Felipe
Francisco Franco:ESP:A:Franco
Rodrigo Rato:ESP:O@imf M
Toomas Hendrik Ilves:EST:P
Kaja Kallas:EST:G
Martti Ahtisaari:FIN:P D
Sauli Niinistö:FIN:P
Tarja Halonen:FIN:P
Sanna Marin:FIN:G
Emmanuel Macron:FRA:P2017- M
François Hollande:FRA:P2012-2017
Laurent Fabius:FRA:M G
Jean-Yves Le Drian:FRA:M
Jean-Marc Ayrault:FRA:G M
Nicolas Sarkozy:FRA:P2007-2012 M
Jacques Chirac:FRA:P1995-2007 G1986-1988
François Mitterrand:FRA:P1981-1995
Catherine Colonna:FRA:M
Valéry Giscard d'Estaing:FRA:P:Giscard
Georges Pompidou:FRA:P
Charles de Gaulle:FRA:P A:Gaulle
Lionel Jospin:FRA:G1997-2002
Alain Juppé:FRA:G M
Édouard Balladur:FRA:G
Édouard Philippe:FRA:G
Dominique de Villepin:FRA:G M:Villepin
François Fillon:FRA:G
Manuel Valls:FRA:G M
Jean-Pierre Raffarin:FRA:G
Bernard Cazeneuve:FRA:G M
Jean Castex:FRA:G
Élisabeth Borne:FRA:G
Gabriel Attal:FRA:G
Michel Barnier:FRA:G M D
Michel Rocard:FRA:G
Stéphane Séjourné:FRA:M
Hubert Védrine:FRA:M
Hervé de Charette:FRA:M:Charette
Roland Dumas:FRA:M
Bernard Kouchner:FRA:M D
Michèle Alliot-Marie:FRA:M
Philippe Douste-Blazy:FRA:M
Florence Parly:FRA:M
Sébastien Lecornu:FRA:M G
Bruno Le Maire:FRA:M
Gérald Darmanin:FRA:M
Ségolène Royal:FRA:M R
Martine Aubry:FRA:M R
Jean-Marie Le Pen:FRA:R1972-2011
Marine Le Pen:FRA:R2011-
Jean-Luc Mélenchon:FRA:R
Éric Zemmour:FRA:R
Dominique Strauss-Kahn:FRA:M O@imf
Christine Lagarde:FRA:M O@imf O@ecb
Jacques Delors:FRA:O@ec M
Philippe Pétain:FRA:A
Michel Camdessus:FRA:O@imf
Theresa May:GBR:G2016-2019 M:May
David Cameron:GBR:G2010-2016 M:Cameron
Boris Johnson:GBR:G2019-2022 M O
Tony Blair:GBR:G1997-2007 D
Philip Hammond:GBR:M
Rishi Sunak:GBR:G2022-2024
Liz Truss:GBR:G2022-2022 M
Gordon Brown:GBR:G2007-2010
Margaret Thatcher:GBR:G1979-1990
Keir Starmer:GBR:G2024- R
John Major:GBR:G1990-1997
Winston Churchill:GBR:G
Jeremy Corbyn:GBR:R
Nigel Farage:GBR:R
Nick Clegg:GBR:O
Ed Miliband:GBR:R
David Miliband:GBR:M
Robin Cook:GBR:M
Jack Straw:GBR:M
William Hague:GBR:M
Douglas Hurd:GBR:M
Malcolm Rifkind:GBR:M
Jeremy Hunt:GBR:M
Dominic Raab:GBR:M
James Cleverly:GBR:M
Ben Wallace:GBR:M
Geoff Hoon:GBR:M
Gerry Adams:GBR:R
Martin McGuinness:GBR:R O
Ian Paisley:GBR:R
David Trimble:GBR:R
Nicola Sturgeon:GBR:O R
Alex Salmond:GBR:O R
Elizabeth II|Élisabeth II:GBR:K
Charles III:GBR:K
Chris Patten:GBR:O
Alexis Tsipras:GRC:G2015-2019
Kyriakos Mitsotakis:GRC:G2019-
Konstantinos Mitsotakis|Constantinos Mitsotakis|Constantin Mitsotakis:GRC:G1990-1993
George Papandreou|Georges Papandréou|Giorgos Papandreou|Yorgos Papandréou:GRC:G2009-2011 M
Andreas Papandreou:GRC:G1981-1989 G1993-1996
Costas Simitis|Kostas Simitis:GRC:G
Costas Karamanlis|Kostas Karamanlis:GRC:G2004-2009
Konstantinos Karamanlis|Constantin Caramanlis:GRC:P1980-1995 G1974-1980
Antonis Samaras:GRC:G2012-2015 M
Yanis Varoufakis:GRC:M
Franjo Tudjman|Franjo Tuđman:HRV:P1990-1999
Stjepan Mesic|Stipe Mesic:HRV:P2000-2010
Ivo Sanader:HRV:G
Ante Gotovina:HRV:A
Kolinda Grabar-Kitarovic:HRV:P
Zoran Milanovic:HRV:P G
Andrej Plenkovic:HRV:G
Viktor Orban|Viktor Orbán:HUN:G
Ferenc Gyurcsany:HUN:G
Gyula Horn:HUN:G
Bertie Ahern:IRL:G
Enda Kenny:IRL:G
Leo Varadkar:IRL:G
Micheál Martin:IRL:G M
Mary Robinson:IRL:P O
Silvio Berlusconi:ITA:G
Mario Draghi:ITA:G2021-2022 O@ecb
Giorgia Meloni:ITA:G2022-
Matteo Renzi:ITA:G
Matteo Salvini:ITA:M R
Romano Prodi:ITA:G O@ec
Giuseppe Conte:ITA:G
Mario Monti:ITA:G
Enrico Letta:ITA:G
Massimo D'Alema:ITA:G M
Giulio Andreotti:ITA:G
Sergio Mattarella:ITA:P
Giorgio Napolitano:ITA:P
Luigi Di Maio:ITA:M
Franco Frattini:ITA:M
Dalia Grybauskaite:LTU:P
Gitanas Nauseda:LTU:P
Vytautas Landsbergis:LTU:P
Vaira Vike-Freiberga:LVA:P
Maia Sandu:MDA:P2020-
Vladimir Voronin|Vladimir Voronine:MDA:P
Igor Dodon:MDA:P
Vlad Filat:MDA:G
Zoran Zaev:MKD:G
Kiro Gligorov:MKD:P
Boris Trajkovski:MKD:P
Nikola Gruevski:MKD:G
Ali Ahmeti:MKD:R
Milo Djukanovic|Milo Đukanović:MNE:P G
Mark Rutte:NLD:G2010-2024 O@nato2024-
Geert Wilders:NLD:R
Wim Kok:NLD:G
Jan Peter Balkenende:NLD:G
Gro Harlem Brundtland:NOR:G O@who
Erna Solberg:NOR:G
Andrzej Duda:POL:P2015-
Donald Tusk:POL:G2007-2014 G2023- O@euco2014-2019
Mateusz Morawiecki:POL:G2017-2023
Jaroslaw Kaczynski|Jarosław Kaczyński:POL:G2006-2007 R
Lech Kaczynski|Lech Kaczyński:POL:P2005-2010
Lech Walesa:POL:P1990-1995 R
Aleksander Kwasniewski:POL:P1995-2005
Bronislaw Komorowski:POL:P2010-2015
Radoslaw Sikorski|Radek Sikorski:POL:M
Leszek Miller:POL:G
Beata Szydlo:POL:G
Wojciech Jaruzelski:POL:A P
Tadeusz Mazowiecki:POL:G
Antonio Costa:PRT:G
Anibal Cavaco Silva:PRT:P G
Mario Soares:PRT:P G
Marcelo Rebelo de Sousa:PRT:P
José Socrates:PRT:G
José Manuel Barroso|José Manuel Durão Barroso:PRT:G O@ec
Ion Iliescu:ROU:P
Traian Basescu:ROU:P
Klaus Iohannis:ROU:P
Victor Ponta:ROU:G
Nicolae Ceausescu:ROU:P
Vladimir Putin|Vladimir Poutine:RUS:P2000-2008 P2012- G1999-2000 G2008-2012
Sergey Lavrov|Sergueï Lavrov|Sergei Lavrov:RUS:M
Sergei Shoigu|Sergueï Choïgou|Sergey Shoigu:RUS:M
Dmitry Medvedev|Dmitri Medvedev:RUS:P2008-2012 G2012-2020
Dmitry Peskov|Dmitri Peskov:RUS
Valery Gerasimov|Valéri Guérassimov|Valeri Guerassimov:RUS:A
Vitaly Churkin|Vitali Tchourkine:RUS
Mikhail Gorbachev|Mikhaïl Gorbatchev:RUS:P1988-1991
Boris Yeltsin|Boris Eltsine|Boris Ieltsine:RUS:P1991-1999
Alexei Navalny|Alexeï Navalny|Aleksei Navalny|Alexey Navalny|Aleksey Navalny|Alexis Navalny:RUS:R
Yevgeny Prigozhin|Evgueni Prigojine|Evgeny Prigozhin:RUS:R
Yevgeny Primakov|Evgueni Primakov:RUS:G1998-1999 M
Sergei Ivanov|Sergueï Ivanov|Sergey Ivanov:RUS:M
Igor Ivanov:RUS:M
Ramzan Kadyrov:RUS:P2007-2011 R2007-
Viktor Chernomyrdin|Viktor Tchernomyrdine|Victor Tchernomyrdine:RUS:G1992-1998
Sergei Stepashin|Sergueï Stepachine:RUS:G1999-1999
Sergei Kiriyenko|Sergueï Kirienko|Sergei Kirienko:RUS:G1998-1998
Mikhail Kasyanov|Mikhaïl Kassianov:RUS:G2000-2004
Mikhail Mishustin|Mikhaïl Michoustine:RUS:G2020-
Andrei Kozyrev:RUS:M
Pavel Grachev|Pavel Gratchev:RUS:M A
Anatoly Serdyukov|Anatoli Serdioukov:RUS:M
Alexander Lebed|Alexandre Lebed:RUS:A
Vladimir Zhirinovsky|Vladimir Jirinovski:RUS:R
Gennady Zyuganov|Guennadi Ziouganov:RUS:R
Boris Nemtsov:RUS:R
Boris Berezovsky|Boris Berezovski:RUS
Mikhail Khodorkovsky|Mikhaïl Khodorkovski:RUS
Garry Kasparov|Gary Kasparov:RUS:R
Alexander Litvinenko|Alexandre Litvinenko:RUS
Sergei Skripal|Sergueï Skripal:RUS
Anna Politkovskaya|Anna Politkovskaïa:RUS
Andrei Sakharov:RUS
Alexander Solzhenitsyn|Alexandre Soljenitsyne|Aleksandr Solzhenitsyn:RUS
Andrei Gromyko:RUS:M
Leonid Brezhnev|Leonid Brejnev:RUS
Nikita Khrushchev|Nikita Khrouchtchev:RUS
Joseph Stalin|Joseph Staline|Josef Stalin:RUS
Patriarch Kirill|Kirill of Moscow:RUS:C:Kirill Cyrille
Sergei Naryshkin|Sergueï Narychkine:RUS:O
Nikolai Patrushev|Nikolaï Patrouchev:RUS:O
Alexander Bortnikov|Alexandre Bortnikov:RUS:O
Maria Zakharova:RUS:O
Dzhokhar Dudayev|Djokhar Doudaïev|Djokhar Doudaev|Dzhokhar Dudaev|Jokhar Dudayev:RUS:R P A
Aslan Maskhadov:RUS:R P
Shamil Basayev|Chamil Bassaïev|Chamil Bassaev|Shamil Basaev:RUS:R A
Akhmad Kadyrov|Akhmat Kadyrov:RUS:P2003-2004 R
Doku Umarov|Dokou Oumarov|Dokka Umarov:RUS:R
Igor Girkin|Igor Guirkine|Igor Strelkov:RUS:A R
Slobodan Milosevic|Slobodan Milošević:SRB:P1989-2000
Vojislav Kostunica|Vojislav Koštunica:SRB:P2000-2003 G
Aleksandar Vucic|Aleksandar Vučić:SRB:P2017- G
Boris Tadic|Boris Tadić:SRB:P2004-2012
Milan Milutinovic:SRB:P
Zoran Djindjic|Zoran Đinđić:SRB:G2001-2003
Tomislav Nikolic:SRB:P2012-2017
Ana Brnabic:SRB:G
Ivica Dacic:SRB:G M
Vojislav Seselj:SRB:R
Vuk Draskovic:SRB:R M
Zeljko Raznatovic:SRB:R
Robert Fico:SVK:G
Vladimir Meciar:SVK:G
Zuzana Caputova:SVK:P
Peter Pellegrini:SVK:G P
Milan Kucan:SVN:P
Janez Jansa:SVN:G
Borut Pahor:SVN:P G
Olof Palme:SWE:G
Carl Bildt:SWE:G M D
Göran Persson:SWE:G
Fredrik Reinfeldt:SWE:G
Stefan Löfven:SWE:G
Magdalena Andersson:SWE:G
Ulf Kristersson:SWE:G
Anna Lindh:SWE:M
Petro Poroshenko|Petro Porochenko:UKR:P2014-2019
Volodymyr Zelensky|Volodymyr Zelenskiy|Volodymyr Zelenskyy|Vladimir Zelensky|Volodimir Zelensky:UKR:P2019-
Viktor Yanukovych|Viktor Ianoukovitch|Viktor Ianoukovytch|Viktor Yanukovich:UKR:P2010-2014 G
Leonid Kuchma|Leonid Koutchma:UKR:P1994-2005 G
Viktor Yushchenko|Viktor Iouchtchenko|Viktor Youchtchenko|Viktor Yuschenko:UKR:P2005-2010 G
Yulia Tymoshenko|Ioulia Timochenko|Yulia Timoshenko|Ioulia Tymochenko:UKR:G
Dmytro Kuleba|Dmytro Kouleba:UKR:M
Denis Pushilin|Denis Pouchiline:UKR:R
Alexander Zakharchenko|Alexandre Zakhartchenko:UKR:R
Leonid Kravchuk|Leonid Kravtchouk:UKR:P1991-1994
Arseniy Yatsenyuk|Arseni Iatseniouk|Arseni Yatsenyuk:UKR:G
Denys Shmyhal|Denys Chmyhal:UKR:G
Valeriy Zaluzhny|Valeri Zaloujny|Valerii Zaluzhnyi|Valery Zaluzhny:UKR:A
Oleksandr Syrskyi|Oleksandr Syrsky:UKR:A
Oleksii Reznikov|Oleksiy Reznikov|Oleksi Reznikov:UKR:M
Vitali Klitschko|Vitaly Klitschko:UKR:O R
Stepan Bandera:UKR:R
John Paul II|Jean-Paul II|Karol Wojtyla:VAT:C:John-Paul Jean-Paul
Ruslan Khasbulatov|Rouslan Khasboulatov:RUS
Joseph Ratzinger|Benedict XVI|Benoît XVI:VAT:C:Benedict Benoît
Jorge Mario Bergoglio|Jorge Bergoglio:VAT:C:Francis François
Pietro Parolin:VAT:C O
Hashim Thaci|Hashim Thaçi:XKX:P2016-2020 G R
Ibrahim Rugova:XKX:P
Ramush Haradinaj:XKX:G A
Agim Ceku:XKX:G A
Albin Kurti:XKX:G
Vjosa Osmani:XKX:P
`
