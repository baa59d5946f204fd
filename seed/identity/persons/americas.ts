/** Public persons of the Americas; `known-persons.ts` says what the columns are. */
export const americas = `
Cristina Kirchner|Cristina Fernandez de Kirchner|Cristina Fernández de Kirchner|Cristina Fernández:ARG:P2007-2015
Mauricio Macri:ARG:P2015-2019
Javier Milei:ARG:P2023-
Nestor Kirchner:ARG:P2003-2007
Alberto Fernandez:ARG:P2019-2023
Carlos Menem:ARG:P1989-1999
Fernando de la Rua:ARG:P
Eduardo Duhalde:ARG:P
Raul Alfonsin:ARG:P
Juan Peron|Juan Domingo Peron:ARG:P1946-1974
Jorge Videla|Jorge Rafael Videla:ARG:A
Leopoldo Galtieri:ARG:A
Domingo Cavallo:ARG:M
Evo Morales:BOL:P2006-2019
Gonzalo Sanchez de Lozada:BOL:P:Lozada
Carlos Mesa:BOL:P
Hugo Banzer:BOL:P A
Luis Arce:BOL:P
Jeanine Anez:BOL:P
Dilma Rousseff:BRA:P2011-2016
Luiz Inacio Lula da Silva|Luiz Inacio da Silva|Luiz Inácio da Silva|Luiz Inácio Lula da Silva|Lula da Silva|Inacio Lula da Silva:BRA:P2003-2011 P2023-:Lula
Jair Bolsonaro|Jair Messias Bolsonaro:BRA:P2019-2022
Michel Temer:BRA:P
Fernando Henrique Cardoso:BRA:P1995-2003
Fernando Collor|Fernando Collor de Mello:BRA:P
Itamar Franco:BRA:P
José Sarney:BRA:P
Celso Amorim:BRA:M
Sergio Moro:BRA:M O
Mia Mottley:BRB:G
Justin Trudeau:CAN:G2015-2025
Pierre Trudeau|Pierre Elliott Trudeau:CAN:G1968-1984
Stephen Harper:CAN:G2006-2015
Jean Chrétien:CAN:G1993-2003
Paul Martin:CAN:G2003-2006
Brian Mulroney:CAN:G
Mark Carney:CAN:G2025- O
Chrystia Freeland:CAN:M
Lloyd Axworthy:CAN:M
Lucien Bouchard:CAN:G R
Augusto Pinochet:CHL:P1973-1990 A
Michelle Bachelet:CHL:P O@ohchr
Salvador Allende:CHL:P
Patricio Aylwin:CHL:P
Eduardo Frei:CHL:P
Ricardo Lagos:CHL:P
Sebastian Piñera:CHL:P
Gabriel Boric:CHL:P
Alvaro Uribe|Álvaro Uribe:COL:P2002-2010
Juan Manuel Santos:COL:P2010-2018 M
Ivan Duque|Iván Duque:COL:P2018-2022
Gustavo Petro:COL:P2022-:Petro
Andres Pastrana:COL:P1998-2002
Ernesto Samper:COL:P1994-1998
Cesar Gaviria:COL:P1990-1994 O@oas
Ingrid Betancourt:COL:O R
Manuel Marulanda:COL:R
Rodrigo Londoño|Timoleón Jiménez:COL:R:Timochenko
Pablo Escobar:COL
Ivan Marquez:COL:R
Francia Marquez:COL:P
Oscar Arias:CRI:P
Laura Chinchilla:CRI:P
Rodrigo Chaves:CRI:P
Fidel Castro|Fidel Castro Ruz:CUB:P1976-2008 R
Raul Castro|Raúl Castro:CUB:P2008-2018 M
Miguel Diaz-Canel|Miguel Díaz-Canel:CUB:P2018-
Fulgencio Batista:CUB:P
Leonel Fernandez:DOM:P
Luis Abinader:DOM:P
Danilo Medina:DOM:P
Joaquin Balaguer:DOM:P
Rafael Trujillo:DOM:P
Rafael Correa:ECU:P2007-2017
Lenin Moreno:ECU:P
Guillermo Lasso:ECU:P
Daniel Noboa:ECU:P2023-
Gustavo Noboa:ECU:P2000-2003
Lucio Gutierrez:ECU:P A
Jamil Mahuad:ECU:P
Abdala Bucaram:ECU:P
Maurice Bishop:GRD:G
Otto Perez Molina:GTM:P A
Jimmy Morales:GTM:P
Alejandro Giammattei:GTM:P
Bernardo Arevalo:GTM:P
Alvaro Arzu:GTM:P
Efrain Rios Montt:GTM:A P
Rigoberta Menchu:GTM
Bharrat Jagdeo:GUY:P
Irfaan Ali:GUY:P
Manuel Zelaya:HND:P2006-2009
Xiomara Castro:HND:P2022-
Juan Orlando Hernandez:HND:P
Porfirio Lobo:HND:P
Roberto Micheletti:HND:P
Jean-Bertrand Aristide:HTI:P1991-2004 C
Jovenel Moïse|Jovenel Moise:HTI:P
René Préval:HTI:P
Michel Martelly:HTI:P
Ariel Henry:HTI:G
Jimmy Chérizier:HTI:R
Raoul Cédras:HTI:A
Guy Philippe:HTI:R
Jean-Claude Duvalier:HTI:P1971-1986
François Duvalier:HTI:P1957-1971
Gérard Latortue:HTI:G
Andrew Holness:JAM:G
Andres Manuel Lopez Obrador|Andrés Manuel López Obrador|Manuel Lopez Obrador|Lopez Obrador:MEX:P2018-2024
Enrique Peña Nieto|Enrique Pena Nieto|Peña Nieto:MEX:P2012-2018
Vicente Fox:MEX:P2000-2006
Claudia Sheinbaum:MEX:P2024-
Felipe Calderon:MEX:P2006-2012
Ernesto Zedillo:MEX:P1994-2000
Carlos Salinas|Carlos Salinas de Gortari:MEX:P1988-1994:Salinas
Subcomandante Marcos|sous-commandant Marcos:MEX:R A:Marcos
Joaquin Guzman|El Chapo:MEX
Marcelo Ebrard:MEX:M
Daniel Ortega:NIC:P1985-1990 P2007-
Humberto Ortega:NIC:A
Violeta Chamorro|Violeta Barrios de Chamorro:NIC:P
Rosario Murillo:NIC:P
Arnoldo Aleman:NIC:P
Anastasio Somoza:NIC:P
Manuel Noriega:PAN:A P
Martin Torrijos:PAN:P2004-2009
Omar Torrijos:PAN:A
Ricardo Martinelli:PAN:P
Alberto Fujimori:PER:P1990-2000
Pedro Castillo:PER:P
Keiko Fujimori:PER:R
Alejandro Toledo:PER:P
Alan Garcia:PER:P
Ollanta Humala:PER:P
Pedro Pablo Kuczynski:PER:P
Martin Vizcarra:PER:P
Dina Boluarte:PER:P
Abimael Guzman:PER:R
Vladimiro Montesinos:PER:O
Fernando Lugo:PRY:P
Alfredo Stroessner:PRY:P A
Horacio Cartes:PRY:P
Lino Oviedo:PRY:A
Nayib Bukele:SLV:P2019-
Oscar Romero:SLV:C
Mauricio Funes:SLV:P
Alfredo Cristiani:SLV:P
Salvador Sanchez Ceren:SLV:P
Desi Bouterse:SUR:P A
Keith Rowley:TTO:G
José Mujica|Pepe Mujica:URY:P
Tabare Vazquez:URY:P
Luis Lacalle Pou:URY:P
Donald Trump|Donald J. Trump|Donald John Trump:USA:P2017-2021 P2025-
Barack Obama|Barack Hussein Obama:USA:P2009-2017
John Kerry:USA:M O D:Kerry
Rex Tillerson:USA:M
Mike Pompeo:USA:M O
Hillary Clinton|Hillary Rodham Clinton:USA:M2009-2013 O
Bill Clinton|William Jefferson Clinton|William J. Clinton|William Clinton:USA:P1993-2001 D
George H. W. Bush|George Bush père|George Herbert Walker Bush|George Bush senior|George Bush Sr:USA:P1989-1993
George W. Bush|George Walker Bush|George Bush Jr|George Bush fils:USA:P2001-2009 O1995-2000
Joe Biden|Joseph R. Biden Jr|Joseph R. Biden|Joseph Biden|Joseph Biden Jr|Joseph Robinette Biden|Joseph Robinette Biden Jr:USA:P2021-2025 O
Antony Blinken|Anthony Blinken|Tony Blinken:USA:M
Lloyd Austin|Lloyd J. Austin:USA:M A
Condoleezza Rice:USA:M O
Colin Powell:USA:M A
Donald Rumsfeld:USA:M
Madeleine Albright:USA:M D
Jimmy Carter:USA:P1977-1981 D
Ronald Reagan:USA:P1981-1989
Kamala Harris:USA:P O
John Bolton:USA:O D
Jake Sullivan:USA:O
Dzhokhar Tsarnaev|Djokhar Tsarnaev|Djokhar Tsarnaïev:USA
Robert Zoellick:USA:O@wb
Mike Pence|Michael Pence:USA:P O
Dick Cheney|Richard Cheney:USA:P M1989-1993
Al Gore|Albert Gore:USA:P O
Dan Quayle:USA:P O
Chelsea Clinton:USA
Jeb Bush:USA:O1999-2007
Gerald Ford:USA:P
Richard Nixon:USA:P1969-1974
Lyndon Johnson|Lyndon B. Johnson|Lyndon Baines Johnson:USA:P1963-1969
John F. Kennedy|John Kennedy|John Fitzgerald Kennedy:USA:P1961-1963
Robert Kennedy|Robert F. Kennedy:USA:M O
Ted Kennedy|Edward Kennedy|Edward M. Kennedy:USA:O
Robert F. Kennedy Jr|Robert Kennedy Jr:USA:M R
Dwight Eisenhower|Dwight D. Eisenhower:USA:P A
Harry Truman|Harry S. Truman:USA:P
Franklin Roosevelt|Franklin D. Roosevelt|Franklin Delano Roosevelt:USA:P1933-1945
Theodore Roosevelt:USA:P1901-1909
Mike Johnson:USA:O
Kevin McCarthy:USA:O
Paul Ryan:USA:O
Nancy Pelosi:USA:O
Newt Gingrich:USA:O
John Boehner:USA:O
Chuck Schumer:USA:O
Mitch McConnell:USA:O
Bernie Sanders:USA:O
John McCain:USA:O
Lindsey Graham:USA:O
Marco Rubio:USA:O M
Ted Cruz:USA:O
Mitt Romney:USA:O
Bob Dole|Robert Dole:USA:O
Jesse Jackson:USA:C D
Jesse Helms:USA:O
Richard Lugar:USA:O
Susan Rice:USA:O D
Warren Christopher:USA:M:Christopher
James Baker:USA:M D
Henry Kissinger:USA:M
Zbigniew Brzezinski:USA:O
Cyrus Vance:USA:M D
Lawrence Eagleburger:USA:M
George Shultz:USA:M
William Cohen:USA:M
William Perry:USA:M:Perry
Les Aspin:USA:M
Robert Gates:USA:M
Leon Panetta:USA:M O
Chuck Hagel:USA:M O
Ashton Carter|Ash Carter:USA:M
James Mattis|Jim Mattis:USA:M A
Mark Esper:USA:M
Michael Flynn|Mike Flynn:USA:A O
H.R. McMaster:USA:A O
David Petraeus:USA:A O
Stanley McChrystal:USA:A
Wesley Clark:USA:A
Norman Schwarzkopf:USA:A
Tommy Franks:USA:A
Mark Milley|Mark A. Milley:USA:A
Martin Dempsey:USA:A
Richard Holbrooke:USA:D
George Mitchell:USA:D O
Dennis Ross:USA:D
Paul Bremer|L. Paul Bremer:USA:O D
Zalmay Khalilzad:USA:D
Brett McGurk:USA:D
Victoria Nuland:USA:M D
Paul Wolfowitz:USA:M O@wb
George Tenet:USA:O
John Brennan:USA:O
William Burns|William J. Burns|Bill Burns:USA:O M
Gina Haspel:USA:O
James Comey:USA:O
Robert Mueller:USA:O
Janet Yellen:USA:M O
Alan Greenspan:USA:O
Ben Bernanke:USA:O
Jerome Powell:USA:O
Timothy Geithner:USA:M
Steven Mnuchin:USA:M
Nikki Haley:USA:D O
Samantha Power:USA:D O
Jared Kushner:USA:O
Steve Bannon|Stephen Bannon:USA:O
Paul Manafort:USA
Rudy Giuliani|Rudolph Giuliani:USA:O
Edward Snowden:USA
Martin Luther King|Martin Luther King Jr:USA:C
Nicolás Maduro|Nicolas Maduro:VEN:P2013- M
Hugo Chávez|Hugo Chavez|Hugo Chávez Frías:VEN:P1999-2013
Juan Guaido|Juan Guaidó:VEN:P R
Leopoldo Lopez:VEN:R
Maria Corina Machado:VEN:R
Henrique Capriles:VEN:R O
Diosdado Cabello:VEN:O M
Delcy Rodriguez:VEN:P M
Carlos Andres Perez:VEN:P
Rafael Caldera:VEN:P
Alex Saab:VEN:D
`
