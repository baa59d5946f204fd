/** Public persons of international bodies, and of no country; `known-persons.ts` says what the columns are. */
export const world = `
Abu Bakr al-Baghdadi|Abou Bakr al-Baghdadi|Abu Bakr Baghdadi::R
Oussama ben Laden|Osama bin Laden|Usama bin Laden|Ossama ben Laden|Osama bin Ladin|Usama bin Ladin::R
Ayman al-Zawahiri|Ayman al-Zaouahiri|Ayman Zawahiri::R
Staffan de Mistura::D
Ban Ki-moon::O@un2007-2016:Ban
António Guterres|Antonio Guterres::O@un2017- O@unhcr
Kofi Annan::O@un1997-2006 D
Federica Mogherini::O@eu M
Jens Stoltenberg::O@nato2014-2024 G
Yukiya Amano::O@iaea
Lakhdar Brahimi::D M
Jean-Claude Juncker::O@ec2014-2019 G
Catherine Ashton::O@eu
Ratko Mladic|Ratko Mladić::A
Radovan Karadzic|Radovan Karadžić::P R
Abdullah Öcalan|Abdullah Ocalan::R
Che Guevara|Ernesto Guevara|Ernesto Che Guevara::R
Boutros Boutros-Ghali::O@un1992-1996:Boutros-Ghali
Ursula von der Leyen::O@ec2019- M
Charles Michel::O@euco2019-2024
Josep Borrell::O@eu M
Javier Solana::O@eu O@nato
Anders Fogh Rasmussen::O@nato2009-2014 G
Rafael Grossi|Rafael Mariano Grossi::O@iaea
Mohamed ElBaradei|Mohamed el-Baradei|Mohammed ElBaradei::O@iaea R
Moussa Faki Mahamat|Moussa Faki::O@au
Josip Broz Tito::P A:Tito
Rauf Denktash|Raouf Denktash|Rauf Denktas::R P
Herman Van Rompuy::O@euco G
Jaap de Hoop Scheffer::O@nato M
George Robertson::O@nato M
Willy Claes::O@nato M
Manfred Wörner|Manfred Woerner::O@nato M
Javier Perez de Cuellar::O@un:Cuellar
Dag Hammarskjold::O@un
Hans Blix::O D
Richard Butler::O D
Rolf Ekeus::O D
Sergio Vieira de Mello::D O
Martin Griffiths::D O
Geir Pedersen::D
Ghassan Salamé::D
Jan Egeland::D O
Jan Eliasson::D O
Jamal Benomar::D
Nickolay Mladenov|Nikolaï Mladenov::D
Terje Roed-Larsen::D
Tedros Adhanom Ghebreyesus|Tedros Adhanom|Tedros Ghebreyesus::O@who:Tedros
Margaret Chan::O@who
Ngozi Okonjo-Iweala::O@wto M
Pascal Lamy::O@wto D
Roberto Azevedo::O@wto
Mike Ryan|Michael Ryan::O
Filippo Grandi::O@unhcr
Sadako Ogata::O@unhcr
Philippe Lazzarini::O@unrwa
David Beasley::O@wfp
Audrey Azoulay::O@unesco M
Irina Bokova::O@unesco
Kristalina Georgieva::O@imf
James Wolfensohn::O@wb
Jim Yong Kim::O@wb
David Malpass::O@wb
Jean Ping::O@au M
Salim Ahmed Salim::O@oau
Nabil el-Arabi|Nabil al-Arabi|Nabil Elaraby::O@arab-league M
Ahmed Aboul Gheit::O@arab-league M
Luis Almagro::O@oas M
José Miguel Insulza::O@oas
Carla Del Ponte::O
Louise Arbour::O
Richard Goldstone::O
Luis Moreno-Ocampo::O@icc
Fatou Bensouda::O@icc
Karim Khan::O@icc
Zeid Ra'ad al-Hussein|Zeid Raad al-Hussein::O@ohchr
Navi Pillay|Navanethem Pillay::O@ohchr
Volker Türk::O@ohchr
Fabrizio Hochschild::O
Tenzin Gyatso|Dalai Lama::C
Mokhtar Belmokhtar::R
Abdelmalek Droukdel::R
Abu Musab al-Zarqawi|Abou Moussab al-Zarkaoui|Abou Moussab al-Zarqaoui|Abu Mussab al-Zarqawi|Abou Moussab al-Zarqawi::R
Khalid Sheikh Mohammed|Khaled Cheikh Mohammed|Khalid Cheikh Mohammed
Anwar al-Awlaki|Anouar al-Aulaqi|Anwar al-Aulaqi::C
Carlos the Jackal|Ilich Ramirez Sanchez
Mohammed Atta|Mohamed Atta
Zacarias Moussaoui
U Thant::O@un
`
