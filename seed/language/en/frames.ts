/**
 * * * The PLOVER events that English verbs, nouns and adjectives report: `triggers | TYPE kind | roles | restrictions`. A class (`@name = …`)
 * lists nouns of one sense that several lines use. Light verbs have lines of their own only where they give the noun another sense ("lift
 * sanctions", "cut ties", "reject a plan") or where the recipient is a filler of the verb; everything else is the frame of a noun and a
 * support verb. A relation behind a full stop is one of the filler before it: `clause.object` is the object of what one threatens to do,
 * `object.in` stands behind the object. `clause: responsible` asks for the head of the complement, be it a verb, an adjective or a noun
 * ("hold X responsible").
 */
export const frames = `
# Whoever is received, and comes, for a state.
@dignitary = president, minister, premier, chancellor, king, queen, emir, prince, leader, delegation, envoy, ambassador, diplomat, secretary, official, counterpart, foreign minister, prime minister, head, chief, commissioner, negotiator, governor, mayor, lawmaker, senator, spokesman, director, commander, general, pope, representative, mission, team, deputy, adviser, advisor, monarch, sultan, mediator, rapporteur, inspector, dignitary, guest, vice president, secretary-general, secretary general, chairman, speaker, parliamentarian, congressman, aide, emissary
# What one state takes ill of another.
@affront = decision, order, remark, comment, ruling, statement, tweet, announcement, insult, accusation, arrest, execution, refusal, demand, threat, attack, strike, sanction, expulsion, recognition
@self = itself, himself, herself, themselves, yourself, myself, oneself, ourselves
@publication = statement, report, video, figure, datum, data, album, film, movie, result, detail, photo, photograph, image, footage, document, information, book, song, single, list, number, transcript, version, product, recording, audio, map, poll, survey, study, trailer, game, budget, forecast, estimate, communique, letter, note, memo, file, findings, finding, test, record, update, app, software, smartphone, draft, guideline, text, tape, energy, gas, toxin, carbon, emission, water, pressure, name, picture, agenda, schedule
@standard = deadline, demand, need, target, condition, requirement, goal, standard, criterion, criteria, expectation, resistance, obligation, challenge, quota, fate, death, end, cost, threshold, commitment, objective, opposition, failure, success, approval, test, benchmark, guideline, definition, bill, pledge, promise, specification, eye, fire, match, press, reporter, journalist, public, voter, supporter, fan
@talk = talk, meeting, summit, negotiation, consultation, discussion, dialogue, dialog, conversation, conference, visit, trip, session, forum, audience, process, table, gathering, ceremony, round, mediation, dinner, congress, assembly, lunch, breakfast, banquet, briefing, huddle, powwow, mission, encounter, tête-à-tête, parley
@poll = election, vote, poll, referendum, ballot, runoff, run-off, run off, inauguration, parliament, session, hearing, trial, race
@pact = agreement, accord, treaty, pact, deal, memorandum, memoranda, protocol, convention, contract, ceasefire, cease-fire, cease fire, truce, armistice, compromise, partnership, settlement, understanding, consensus, charter, peace plan, arrangement, bargain, peace, concordat, framework, moratorium
@text = declaration, letter of intent, roadmap, communique, communiqué, joint statement, memorandum, memoranda, document, protocol, mou
@proposal = proposal, offer, plan, invitation, idea, suggestion, mediation, initiative, formula, roadmap, ceasefire, cease-fire, cease fire, truce, compromise, term, recommendation, resolution, motion, bid, draft, amendment, blueprint, request, settlement, deal, package, role, challenge, negotiation, talk, dialogue
@claim = accusation, allegation, claim, charge, call, report, proposal, demand, criticism, offer, idea, suggestion, plea, appeal, warning, ultimatum, request, assertion, complaint, protest, suspicion, notion, insinuation, concern, objection, threat, petition, overture, bid, argument, pressure, advice, condition, invitation, interference, legitimacy, resolution, verdict, ruling, result, plan, deal, compromise, motion, candidacy, application, mediation, negotiation, talk, ceasefire, truce, agreement, initiative, lawsuit
@entry = entry, visa, access, permission, request, asylum, bail, accreditation, admission, overflight, permit, leave, clearance, extradition, credential, overflight right, right of entry, work permit, residence permit, safe passage, consent, approval, blessing
@tie = tie, relation, relationship, cooperation, co-operation, collaboration, partnership, coordination, link, friendship, alliance, bond, rapport, contact, exchange, integration, trade, commerce, bilateral trade, economic cooperation, military cooperation, trade relation
@diplomatic = diplomatic relation, diplomatic tie, diplomatic relationship, full relation, relation at ambassadorial level, diplomatic recognition
@flow = tie, relation, aid, import, export, cooperation, co-operation, delivery, sale, assistance, link, contact, shipment, funding, fund, trade, electricity, supply, membership, purchase, payment, flight, tranche, representation, budget support, subsidy, loan, credit, grant, gas, oil, power, contribution, support, visa, participation, transaction, disbursement, service, training, programme, program, exchange, preference, privilege, quota, transfer, airlift, mediation, peacekeeping, consular service, adoption, internet, money, financing, supplies, food supply, food supplies, air link, flights, assistance package, tie, food, fuel, weapon, arms, water, wheat, grain, tourism, medicine, lending, new lending, technical assistance, balance of payment support, refuelling, arms sale, arms export, arms delivery, intelligence sharing, arms transfer
@status = status, trade preference, preference, privilege, accreditation, voting right, trading status, membership, visa waiver, tax exemption
@goods = import, export, flight, product, good, beef, wheat, oil, gas, fruit, meat, grain, timber, coal, technology, equipment, vehicle, airline, plane, ship, app, chip, milk, poultry, sugar, seafood, wine, ore, mineral, diamond, gold, software, bank, transaction, shipment, cargo
@restriction = sanction, embargo, restriction, martial law, curfew, state of emergency, emergency, blockade, ban, siege, charge, tariff, duty, decree, control, quarantine, boycott, moratorium, freeze, demand, objection, insistence, opposition, claim, barrier, visa requirement, requirement, veto, condition, measure, closure, immunity, warrant, arrest warrant, lockdown, house arrest, suspension, prohibition, limit, cap, quota, penalty, rule, injunction, investigation, lawsuit, case, policy, law, emergency rule, blacklist, censorship, terror designation, designation
@sanction = surtax, surcharge, anti-dumping duty, sanction, embargo, tariff, duty, trade ban, arms ban, arms embargo, penalty, asset freeze, travel ban, visa ban, trade restriction, countermeasure, levy, import duty, export control, price cap, boycott, blacklist, trade barrier, punitive measure, fine
@constraint = curfew, martial law, state of emergency, emergency, emergency rule, state of siege, direct rule, lockdown, quarantine, censorship, internet blackout, restriction, house arrest, night curfew
@envoy = ambassador, envoy, diplomat, consul, attache, attaché, chargé, charge, chargé d'affaires, charge d'affaires, high commissioner, representative, nuncio, consul general, embassy staff, staff, emissary
@guest = inspector, observer, monitor, aid worker, relief worker, correspondent, spy, peacekeeper, mission, adviser, advisor, ngo, official, staff, delegation, intelligence officer, journalist, humanitarian worker, humanitarian, worker, humanitarian staff
@mission = embassy, consulate, mission, legation, liaison office, representation, diplomatic mission, interest section, representative office
@troop = troop, troops, soldier, platoon, peacekeeping force, force, warship, ship, vessel, reinforcement, tank, fighter, jet, fighter jet, bomber, peacekeeper, carrier, aircraft carrier, destroyer, frigate, armour, armor, battalion, brigade, division, paratrooper, marine, guard, infantry, submarine, gunboat, police, plane, warplane, aircraft, helicopter, drone, missile, battery, artillery, army, navy, fleet, flotilla, contingent, unit, patrol, regiment, squadron, personnel, military, radar, launcher, missile system, air defence, air defense, defence system, defense system, special force, commando, mercenary, reservist, man, officer, garrison, convoy, rocket, weapon, militia, strike group, battleship, armored vehicle, armoured vehicle, adviser, servicemen, combat troop, corps, gendarme, weaponry, hardware, guardsman
@peacekeeper = peacekeeper, peacekeeping force, peacekeeping troop, doctor, nurse, medic, rescuer, rescue team, medical team, expert, trainer, instructor, observer, monitor, aid worker, relief worker, engineer, firefighter, field hospital, hospital ship, peacekeeping mission, team of expert, volunteer
# What is sent to a friend, where a warship or a jet is sent against somebody.
@shipped = weapon, arms, arm, missile, shell, tank, drone, howitzer, artillery, rocket, ammunition, munition, rifle, gun, air defence system, air defense system, defence system, defense system, system, battery, radar, explosive, mortar, launcher, bullet, weaponry, hardware, body armour, body armor, armored vehicle, vehicle, military equipment
@weapon = weapon, arms, arm, missile, shell, tank, drone, fighter, fighter jet, warplane, jet, howitzer, helicopter, artillery, rocket, ammunition, munition, rifle, gun, air defence system, air defense system, defence system, defense system, system, battery, submarine, frigate, warship, radar, explosive, mortar, launcher, bullet, weaponry, hardware, body armour, body armor, armored vehicle, vehicle, military equipment, aircraft, patrol boat
@help = $, €, £, ₦, aid, financial support, military support, economic support, humanitarian support, logistical support, logistic support, technical support, air support, budget support, medical support, material support, assistance, help, relief, equipment, loan, grant, supply, training, food, medicine, doctor, nurse, vaccine, dose, medic, generator, blanket, tent, grain, wheat, rice, rescuer, rescue team, trainer, instructor, adviser, advisor, asylum, refuge, tonne, ton, credit, fuel, refugee status, bailout, rescue package, aid package, package, care, shelter, meal, ration, water, kit, funding, fund, money, million, billion, dollar, euro, pound, yen, donation, contribution, financing, finance, intelligence, expertise, protection, safe haven, haven, sanctuary, scholarship, ventilator, mask, medical supply, supplies, hospital, clinic, service, guarantee, loan guarantee, ambulance, book, seed, fertiliser, fertilizer, material, resource, subsidy, cash, relief supply, lifeline, convoy, shipment, consignment, cargo, blood, oxygen, airlift, advice, access to fund, sleeping bag, life-saving equipment, insulin, antibiotic, field kitchen, water purification, search dog, parcel, food parcel, hygiene kit, relief package, support package, bailout package, rescue fund, emergency fund, cash assistance, emergency relief, humanitarian relief, military equipment, medical equipment, medical aid
@debt = $, €, £, debt, billion, million, loan, arrears, repayment
@money = $, €, £, ₦, rs, million, billion, dollar, euro, pound, yen, yuan, percent, money, fund, funding, aid
@prisoner = prisoner, hostage, captive, detainee, journalist, dissident, soldier, sailor, activist, fisherman, fishermen, pilot, crew, national, citizen, protester, suspect, person, people, woman, man, child, tourist, missionary, leader, politician, opponent, student, reporter, marine, militant, inmate, civilian, worker, engineer, official, member, aid worker, pastor, priest, lawmaker, businessman, seaman, seafarer, captain, girl, boy, schoolgirl, schoolboy, crewman, crewmen, opposition leader, political prisoner, blogger, lawyer, teacher, monk, nun, academic, servicemen, convict, rebel, fighter, migrant, policeman, officer, diplomat, defendant, terrorist, spy
@suspect = suspect, fugitive, criminal, terrorist, hijacker, killer, prisoner, detainee, militant, spy, man, murderer, gunman, defendant, warlord, drug lord, hacker, trafficker, militant
@refugee = refugee, people, person, survivor, family, resident, citizen, national, student, worker, passenger, victim, Rohingya, migrant, asylum-seeker, asylum seeker, evacuee, immigrant, displaced person, detainee, displaced, exile, patient, wounded, orphan, civilian, tourist, staff, employee, orphan, traveller, expatriate, countryman, compatriot
@property = artifact, artefact, antiquity, artwork, painting, treasure, remains, skull, statue, manuscript, body, asset, relic, object, sculpture, property, passport, fund, money, territory, island, land, town, airport, base, ship, drone, vessel, plane, item, cultural property, heritage
@ground = base, position, post, town, city, camp, garrison, territory, outpost, island, barracks, area, region, enclave, village, land, zone, airport, compound, checkpoint, plateau, valley, district, mandate, headquarters, settlement, embassy
@holding = border, frontier, crossing, border crossing, checkpoint, border post, airspace, strait, port, passage
@fighting = fire, offensive, bombing, hostility, military operation, operation, shelling, attack, air strike, airstrike, raid, strike, bombardment, war, fighting, campaign, insurgency, combat, violence, assault, advance, blockade, siege, rocket fire, nuclear test, missile test, enrichment
@arms = weapon, arms, arm, gun, stockpile, arsenal
@outlet = newspaper, station, radio, mosque, church, website, access, protest, demonstration, rally, party, internet, office, channel, network, media, group, movement, organisation, organization, school, university, magazine, broadcast, outlet, event, march, gathering, ngo, site, app, service, platform, publication, broadcaster, assembly, union
@assault = attack, offensive, counteroffensive, counter-offensive, counterattack, strike, airstrike, air strike, raid, assault, bombing, incursion, invasion, war, shelling, ambush, massacre, bombardment, cyberattack, cyber attack, operation, genocide, crime, atrocity, killing, aggression, intervention, campaign
@bomb = missile, rocket, shell, shot, fire, bomb, mortar, grenade, petrol bomb, bullet, round, torpedo, artillery shell, projectile, cruise missile, volley, salvo, barrage, drone, munition, stone, rock, firebomb, molotov cocktail, live round, live ammunition, gunfire, artillery, barrel bomb, cluster bomb
@shot = fire, gunfire, shot, artillery fire, rocket fire, blow, shell, strike, attack, round
@ballistic = ballistic missile, cruise missile, missile test, nuclear test, nuclear device, projectile, test launch, intercontinental, intercontinental missile, short-range missile, long-range missile, hypersonic missile, intercontinental ballistic missile, satellite, atomic bomb, nuclear bomb, hydrogen bomb, nuclear weapon, icbm, spy satellite, anti-ship missile, anti-satellite missile, missile
@war = attack, strike, retaliate, respond, hit back, strike back, bomb, invade, destroy, crush, punish, annihilate, avenge, bury, wipe, kill, hit, shell, shoot, fight, defeat, burn, eliminate, obliterate, retake, hunt, smash, flatten, raze, unleash, intervene, confront, reciprocate, impose, expel, sink, hammer, pound, slap, cripple, erase, topple, storm, seize, overrun, devastate, flood, rain, target, exterminate, choke, strangle
@menace = retaliation, revenge, reprisal, consequence, response, war, sanction, action, force, price, vengeance, strike, attack, punishment, tariff, annihilation, destruction, invasion, countermeasure, fire and fury, escalation, measure, blood, hell, embargo, missile, intervention, offensive, retribution, counterattack, counterstrike, firestorm, catastrophe, total destruction, legal action, expulsion, isolation, blow, nuclear strike, nuclear attack, counter-measure, duty, levy
@cease = stop, leave, withdraw, halt, end, return, release, cease, free, lift, pull, allow, refrain, surrender, open, comply, keep, stay, get, give, hand, drop, disarm, choose, respect, pay, quit, step, abandon, go, avoid
@bad = threat, danger, liar, terrorist, enemy, dictator, murderer, killer, thug, rogue, criminal, aggressor, adversary, thief, war criminal, tyrant, butcher, puppet, traitor, coward, fascist, nazi, evil, sponsor, pariah, menace, hypocrite, rogue state, terrorist state, racist, occupier, villain, failure, disgrace, lie, bully, colonialist, illegal, unacceptable, unlawful, illegitimate, irresponsible, hypocritical, dangerous, provocation, outrage, crime, genocide, aggression, terrorism, shameful, absurd, disgraceful, unfair, reckless, barbaric, unprovoked, cowardly, provocative, invasion, mistake, blackmail, disgusting, ridiculous, outrageous, wrong, immoral, propaganda, nonsense, war crime, coup, unconstitutional, undemocratic, unfounded, baseless, inappropriate, hostile, heinous, inhuman, inhumane, genocidal, terrorist act, betrayal, farce, sham, charade, mockery, stupid, incompetent, sponsor of terrorism, disaster, mess, liar, nutter, monster, devil, animal, dictatorship, autocracy, regime, apartheid, apartheid state, occupation, cancer, plague, enemy state, puppet state, failed state, narco-state, state sponsor, bloodbath, massacre, atrocity
@bygone = former, erstwhile, onetime, one-time, ex, future, would-be, potential, possible, prospective, supposed, alleged, old
@good = friend, ally, partner, hero, brother, leader, great, true friend, role model, beacon, success, historic, victory, patriot, reliable partner, strategic partner, welcome, important, courageous, legitimate, brave, genius, breakthrough, peacemaker, honest
@policy = policy, decision, plan, record, remark, speech, proposal, reform, handling, stance, comment, idea, bill, law, deal, approach, view, ruling, budget, argument, claim, credibility, strategy, character, judgment, article, report, statement
@matter = corruption, crime, poverty, terrorism, inflation, disease, virus, fire, blaze, wildfire, climate change, epidemic, pandemic, cancer, hunger, malaria, aids, election, case, charge, extradition, lawsuit, battle, way, war, tax, racism, discrimination, unemployment, fraud, tuberculosis, trafficking, obesity, money laundering, piracy, extremism, coronavirus, ebola, covid-19, covid 19, addiction, drug, back, tear, urge, temptation, pollution, ruling, recession, deficit, problem, season, market, seat, duel, campaign, smoking, tobacco, alcohol, bullying, harassment, malnutrition, illiteracy, violence against woman, plastic, waste, misinformation, disinformation, hate speech, antisemitism, anti-semitism, tax evasion, doping, mosquito, smoke
@record = record, low, high, snag, market, growth, shelf, milestone, road, street, headline, bottom, peak, roadblock, impasse, bottleneck, note, wall, nail, pause, button, stage, screen, theater, theatre, jackpot, ceiling, gas, bump, news, brake, point, level, percent, million, billion, ball, home run, goal
@deal = deal, talk, balance, agreement, pact, bargain, accord, chord, tone, compromise, pose, note, gold, oil, match, blow, truce, contract, alliance, nerve, rich
@filmed = film, movie, video, scene, photo, picture, photograph, episode, documentary, footage, commercial, hoop, goal, basket, glance, look, portrait, series, trailer
@webpage = website, site, page, webpage, blog, portal, museum, zoo, exhibition, doctor, dentist, link, relative, shop, restaurant, grave
@labour = strike, general strike, hunger strike, sit-in, sit in, walkout, walk-out, walk out, go-slow, go slow, stoppage, work stoppage, sickout
@rally = demonstration, protest, sit-in, sit in, march, rally, vigil, walkout, picket, protest march, mass protest, street protest, riot, uprising, revolt, marches, mutiny, boycott
@sentence = prison, jail, death, imprisonment, life, year, month, hard labour, hard labor, life imprisonment, custody, detention
@exercise = military exercise, exercise, drill, war game, wargame, manoeuvre, maneuver, live-fire exercise, military drill, naval exercise, naval drill, live-fire drill, air drill, snap drill, parade, military parade, live-fire, live fire
@joint = joint exercise, joint game, joint wargame, joint training exercise, joint war game, joint drill, joint patrol, joint operation, joint manoeuvre, joint maneuver, joint training, joint raid, joint military exercise, joint naval exercise, joint military drill, joint naval drill, joint flight, joint survey, joint venture, joint project, joint air exercise, joint mission, joint investigation, joint research
@evidence = intelligence, information, datum, data, evidence, file, resource, expertise, technology, know-how, know how, experience, finding, dna, intelligence data, radar datum, satellite imagery, imagery, fingerprint, biometric datum, warning datum, secret
@swap = prisoner, hostage, captive, detainee, ambassador, envoy, body, remains, territory, fire
@line = flight, air link, rail link, rail service, train service, train, trade, bridge, pipeline, railway, ferry, bus service, link, line, dam, hotline, gas supply, rail line, border trade, air service, crossing, air corridor, corridor, liaison office, joint office, embassy, consulate, trade office, bus link, telephone link
@bill = bill, reform, hike, rise, increase, tax, levy, law, plan, decree, amendment, surcharge, fuel tax, pension reform, policy, price increase, tax increase, subsidy cut, cut, decision, charge, lawsuit, demand, objection, claim, opposition, ban, insistence, threat, complaint, case, appeal, extradition bill, investigation
@violence = violence, nuclear programme, nuclear program, nuclear weapon, weapons programme, weapons program, terrorism, armed struggle, struggle, jihad, force, claim, insurgency, weapon, uranium enrichment, enrichment
@guilt = responsibility, mistake, wrongdoing, guilt, role, error, existence, involvement, failure, blame, fault, defeat, shortcoming, abuse, crime, blunder, complicity
@yielded = demand, pressure, protester, request, condition, insistence, threat, blackmail, wish, call, striker, hostage-taker, hostage taker, appeal, ultimatum, will, criticism, public pressure
@honour = status, candidate status, observer status, recognition, honour, honor, medal, prize, membership, award, freedom of the city, special status, accreditation
@right = autonomy, independence, right, amnesty, pardon, clemency, reprieve, citizenship, concession, self-rule, self rule, immunity, nationality, self-government, self government, bail, parole, freedom, leave, visa-free travel, exemption, waiver, residency, vote, self-determination, self determination, extension, permission, asylum, access, control, say, stay of execution, free rein, greater autonomy, tax break, tariff exemption, sanctions waiver
@dispute = dispute, row, quarrel, lawsuit, case, difference, conflict, claim, score, feud, border dispute, standoff, disagreement
@inspector = inspector, observer, monitor, convoy, investigator, aid worker, relief worker, aid, access, inspection, aid convoy, peacekeeper, humanitarian aid, rapporteur, shipment, journalist, delivery, flight, mission
@mass = attack, war, occupation, policy, rule, decision, regime, government, president, leader, visit, reform, corruption, ban, coup, result, plan, law, embassy, parliament, election, cut, austerity, racism, brutality, arrest, killing
@unlawful = agreement, accord, treaty, pact, deal, resolution, sanction, embargo, ban, obligation, commitment, promise, pledge, law, contract, convention, charter, arms embargo, rule, moratorium, protocol
@lease = control, power, city, town, village, port, airport, base, territory, capital, region, stronghold, headquarters, hill, ground, province, district, island, bridge, crossing, palace, border crossing, area, dam, oilfield, station, position, neighbourhood, neighborhood, building, compound, suburb, street, percent, half, quarter
@chance = opportunity, chance, moment, initiative, advantage, power, spotlight, day, lead, reins
@cargo = ship, tanker, vessel, boat, cargo, shipment, plane, aircraft, oil tanker, trawler, freighter, asset, weapon, property, passport, document, drug, drone, land, company, fund, container, submarine, yacht, dhow, bank, house, equipment, computer, cocaine, money, fishing boat, satellite

# Deeds of war whose own subject is who did them: "a Russian strike killed".
@blow = attack, strike, airstrike, air strike, raid, air raid, bombing, bombardment, shelling, bomb, missile, rocket, shell, drone, artillery, fire, gunfire, artillery fire, rocket fire, drone strike, missile strike, offensive, operation, assault, ambush, mortar, torpedo, barrage, salvo, shooting, grenade, explosion, blast, gun, mine, incursion, invasion, warplane, jet, siege, blockade, bomber, car bomb, truck bomb, roadside bomb, suicide bombing, car bombing, suicide attack, mortar round, mortar shell, projectile, warhead, airburst, landmine, cruise missile, ballistic missile, kamikaze drone, suicide drone, fighter jet, helicopter, gunship
@verbal = scathing attack, verbal attack, stinging attack, blistering attack, fierce attack, outspoken attack, personal attack, veiled attack, extraordinary attack, unprecedented attack, withering attack, rhetorical attack, verbal assault, tirade, diatribe, broadside, smear campaign, sharp attack, furious attack, bitter attack, strong attack, angry attack, vitriolic attack, thinly veiled attack, scathing criticism
@grace = congratulate, thank, apologise, apologize, express, condole, assure, convey, praise, wish, reassure, commend, felicitate, support, offer, pledge
@peacekeeping = peacekeeping mission, peacekeeping operation, peacekeeping force, peacekeeping, peacekeeper, peace mission, peace force, peacekeeping contingent
@hunger = hunger strike, general strike, rail strike, transport strike, wildcat strike, school strike, nationwide strike, national strike, labour strike, labor strike, day strike, hour strike, sit-down strike, sit-in
@leave = permission, approval, authorisation, authorization, consent, go-ahead, all-clear, clearance, leave

== verbs
# First the senses that something beside the verb must show; of two that ask for as much the first line is taken.
# CONSULT: meeting.
host, receive, greet, entertain, fete | CONSULT meeting | parties: subject, object | object: %person, @dignitary
host | CONSULT meeting | parties: subject, object, with, for, between, object.between, object.with, object.of | object: @talk
welcome | CONSULT meeting | parties: subject, object | object: %person, @dignitary | not: clause | not object: decision, move, statement, agreement, announcement, release, effort, step, pledge, call, proposal, plan, initiative, deal, ceasefire, resolution, remark, commitment, election, victory
mediate, broker, moderate, facilitate, chair | CONSULT meeting | actor: subject; recipient: between, among, object.between, object.with, object.in, object.of | object: @talk, @dispute, @pact
offer, propose, volunteer, undertake, launch, begin, start, lead, resume, step up | CONSULT meeting | actor: subject; recipient: between, object.between, among, in, object.in, with, object.with | object: mediation, good offices, mediation effort, peace effort, peace initiative, peace mission, shuttle diplomacy
exchange, swap, trade | CONSULT meeting | parties: subject, with, object.between | object: view, opinion, pleasantry, idea, message, letter, thought, greeting, handshake
compare | CONSULT meeting | parties: subject, with | object: note
shake | CONSULT meeting | parties: subject, with | object: hand
hold, have | CONSULT call | parties: subject, with | object: phone call, call by phone, telephone call, phone conversation, telephone conversation, video call, video conference, videoconference, telephone talk, call
rub | CONSULT meeting | parties: subject, with | object: shoulder
sit, gather, return, come | CONSULT meeting | parties: subject, with | at: table, negotiating table
spend | CONSULT meeting | parties: subject, with | with: %actor, %person, @dignitary | not object: @money, time
play | CONSULT meeting | parties: subject, to, object.to | object: host
roll out, lay out, unroll | CONSULT meeting | parties: subject, for, object.for | object: carpet, red carpet
have, hold, seek, request, get, win, secure, obtain | CONSULT meeting | parties: subject, with, object.with | object: audience, private audience, tête-à-tête, sit-down, one-on-one, word, chat, exchange, working session
touch | CONSULT meeting | parties: subject, with | object: base
cross | CONSULT meeting | parties: subject, with | object: path, sword
break, share | CONSULT meeting | parties: subject, with, object.with | object: bread, meal, lunch, dinner, table, stage, podium
come | CONSULT meeting | parties: subject, with | clause: face
receive, take, get, have | CONSULT call | parties: subject, from, object.from | object: call, phone call, telephone call
place, put through, put in, put, make, return, take | CONSULT call | parties: subject, to, with, object.to, object.with, from, object.from | object: call, phone call, telephone call
pick up | CONSULT call | parties: subject, to | object: phone, telephone
travel, fly, arrive, head, go, come, be, land, return, jet, set off, leave, depart, convene, gather, reconvene, assemble | CONSULT meeting | parties: subject, for.with, for.between, for.of | for: @talk | needs: for.with | not: object | not: indirect
invite, summon, call, convene, gather, bring | CONSULT meeting | parties: subject, object | for: talk, crisis talk, consultation, meeting, emergency talk, negotiation, summit
invite, summon, call, bring | CONSULT meeting | parties: subject, object | to: talk, meeting, summit, palace, table
bring | CONSULT meeting | actor: subject; recipient: object | clause: together
bring together, reunite, get together | CONSULT meeting | actor: subject; recipient: object
send, write, address, deliver, convey, hand, dispatch, carry, relay | CONSULT meeting | actor: subject; recipient: to, indirect, object.to | object: letter, message, telegram, cable, personal letter, handwritten letter, personal message
present, hand, submit | CONSULT meeting | actor: subject; recipient: to, object.to | object: credential, letter of credence
sound, feel | CONSULT meeting | actor: subject; recipient: object, out | needs: out
sound out, feel out | CONSULT meeting | actor: subject; recipient: object, out
# CONSULT: call. "called Putin a killer" has a complement, and names him.
call, ring, phone, telephone, call up | SUPPORT statement | actor: subject; recipient: object | object: %person, @dignitary | clause: @grace
have, hold, share, host, eat, attend | CONSULT meeting | parties: subject, with, object.with | object: lunch, dinner, breakfast, tea, coffee, working lunch, working dinner
join | CONSULT meeting | parties: subject, object, for.with | for: @talk
attend, address | CONSULT meeting | actor: subject; recipient: object.in, in | object: summit, conference, forum, congress
call, call on, ring, phone, telephone, call up | SUPPORT statement | actor: subject; recipient: object, predicate, clause.subject | clause: @grace | not on: %actor | not: for
call, call on, ring, phone, telephone, call up | CONSULT call | parties: subject, object, predicate, clause.subject | clause: discuss, explain, inform, brief, review, talk, consult, exchange | not on: %actor | not: for
call, call on, ring, phone, telephone, call up | CONSULT call | parties: subject, object, predicate | predicate: %person
call, ring, call up, phone, telephone | CONSULT call | parties: subject, object | object: %person, counterpart, president, minister, leader, prime minister, foreign minister | not clause: @bad, @good
# CONSULT: visit. Goods, armies and refugees go places as well, and pay no visits: only one who stands for somebody does.
travel, fly, go, head, jet, journey, return, set off, depart, sail, drive, come | CONSULT visit | actor: subject; recipient: to, into | subject: %person, @dignitary | not: object | not to: @standard, war, court, poll, prison, jail, trial, hospital, school, power, work, church, university, home
arrive, land, touch down, stop over, alight, stay | CONSULT visit | actor: subject; recipient: in, at, to, on.to, for.with, from.to | subject: %person, @dignitary
pay, make, begin, conclude, start, end, wind up, undertake, wrap up | CONSULT visit | actor: subject; recipient: to, object.to, object.in, object.of, indirect | object: visit, trip, tour, state visit, official visit, working visit, pilgrimage, stopover
drop in, call in, stop by | CONSULT visit | actor: subject; recipient: on, at, in | subject: %person, @dignitary
# AGREE: both sides, or one that promises.
come, get | AGREE agreement | parties: subject, with | to: term, agreement, understanding, compromise, accommodation, arrangement, deal
put, set, affix, append | AGREE agreement | parties: subject, with | object: name, signature, seal
sign, ink, initial, conclude, finalise, finalize, clinch, seal, hammer out, forge, thrash out, cut | AGREE agreement | parties: subject, with, between, object.between, indirect | object: @pact
sign, initial, issue, adopt, ink | AGREE agreement | parties: subject, with, between | object: @text
reach, strike, make, secure, arrive at | AGREE agreement | parties: subject, with, between, object.between | object: @pact
enter, enter into | AGREE agreement | parties: subject, with, object.with, into.with, between | into: @pact
ratify, adopt, approve, endorse | AGREE agreement | actor: subject; recipient: with, object.with, object.between, object.of | object: @pact
make | AGREE agreement | parties: subject, with | object: peace, common cause
settle, resolve, end, patch up, bury, iron out, smooth over, defuse | AGREE agreement | parties: subject, with, object.with, object.between, between | object: @dispute, hatchet
give, grant, get | AGREE agreement | actor: subject; recipient: to, indirect, for, object.to, object.for | object: green light, nod, assurance, guarantee, word, undertaking, promise, pledge
express, declare, announce, show, signal, confirm, indicate, voice, reiterate, affirm | AGREE agreement | actor: subject; recipient: to, object.to, object.for, object.with, with, for | object: readiness, willingness, intention, openness, preparedness
seek, want | AGREE agreement | actor: subject; recipient: with, object.with, object.between | object: peace, reconciliation, rapprochement, compromise
approve, greenlight, authorise, authorize, okay, rubber-stamp, rubber stamp, clear | AGREE agreement | actor: subject; recipient: object.of, object.by, object.from, object.to, object.for, object, clause.subject | object: bid, proposal, plan, visit, sale, membership, accession, deal, arms sale, extradition | negated: REJECT refusal
accept | AGREE agreement | actor: subject; recipient: object.from, object.by, object.of, from, object | object: @proposal | negated: REJECT refusal
# A body of many states agrees as one, with whom or on whom it decides.
consent, agree, accept | AGREE agreement | actor: subject; recipient?: clause.object!, clause.subject!, clause.object.of, clause.to!, clause.into, clause.indirect! | clause: let, allow, permit, admit, readmit, let in | not: with
agree, consent | AGREE agreement | actor: subject; recipient: with, to.with, clause.object, clause.with, clause.to, clause.for, clause.in, clause.from, clause.on, clause.against, clause.object.on, clause.object.of, clause.object.to, clause.object.in, clause.object.with, to.in, to.of, to.of.in, clause.object.of.in, on.with, on.to | subject: %body | not: with | negated: REJECT refusal
be prepared, be committed | AGREE agreement | actor: object; recipient?: clause.object, clause.to, clause.in, clause.with, clause.object.to, clause.object.in, clause.clause.subject | needs: clause | not clause: @war
promise, pledge, undertake, commit, guarantee, assure, engage, vow, swear, bind | AGREE agreement | actor: subject; recipient?: indirect, to, object, clause.object, clause.to, clause.with, clause.for, clause.in, clause.from, clause.object.to, clause.object.in, clause.object.from, clause.object.of | needs: clause | not clause: @war
promise, pledge, offer, guarantee | AGREE agreement | actor: subject; recipient: to, for, indirect, object.to, object.for, object.in, towards, toward | object: @help, @weapon, @troop, @money, cooperation, investment | not object: support, backing, solidarity, financial support
commit | AGREE agreement | actor: subject; recipient: object.to, to, object.for | object: @troop, @money, @help
make, give | AGREE agreement | actor: subject; recipient: to, object.to, indirect | object: commitment, pledge, promise, vow
offer, volunteer | AGREE agreement | actor: subject; recipient?: indirect, to, clause.object, clause.to, clause.with, clause.between, clause.in | needs: clause | not object: criticism, condolence, support, praise, apology
offer, propose | AGREE agreement | actor: subject; recipient: to, indirect, between, object.with, object.between, object.to, with | object: talk, negotiation, help, service, dialogue, meeting, ceasefire, cease-fire, truce, cooperation, partnership, peace, negotiation, mediation
put | AGREE agreement | parties: subject, to.with, with | object: pen | to: paper
shake | AGREE agreement | parties: subject, with | on: deal, agreement, pact, term
see | AGREE agreement | parties: subject, with | object: eye
award, hand, give, win, land, secure, clinch, get | AGREE agreement | actor: subject; recipient: to, indirect, object.to, from, object.from, with, object.with | object: contract, tender, supply contract, supply deal
lease, rent, charter | AGREE agreement | parties: subject, from, to, object.to, object.from
announce, unveil, hail, agree, agree on, approve | AGREE agreement | parties: subject, with, object.with, object.between, between | object: @pact | needs: object.with | not object: ceasefire, cease-fire, cease fire, truce
announce, unveil, hail | AGREE agreement | parties: subject, with, object.with, object.between, between | object: @pact | needs: object.between | not object: ceasefire, cease-fire, cease fire, truce
give, offer, provide, grant | AGREE agreement | actor: subject; recipient: to, indirect, object.to | object: word, security guarantee, firm commitment, security assurance, backstop
reassure, assure | AGREE agreement | actor: subject; recipient: object, indirect | needs: clause
pledge, promise | AGREE agreement | actor: subject; recipient: to, for, toward, towards, indirect, object.to, object.for, object.in | needs: object.to
# SUPPORT: deeds.
rally, mobilise, mobilize, drum up, campaign, march, demonstrate, lobby, vote, rise | SUPPORT support | actor: subject; recipient: in support of, in favour of, in favor of, in defence of, in defense of, object.in support of | needs: in support of
come, leap, spring, rush, jump | SUPPORT support | actor: subject; recipient: to | to: defence, defense
throw, put | SUPPORT support | actor: subject; recipient: behind | object: weight, support, backing
express, voice, declare, reaffirm, reiterate, pledge, convey, restate, offer, renew, promise, stress, emphasise, emphasize, extend, underline, underscore, affirm, proclaim | SUPPORT support | actor: subject; recipient: for, to, with, object.for, object.to, object.with, object.of, object.in, to.of, to.in, for.in | object: support, backing, solidarity, sympathy, confidence, faith, trust, commitment, full support, loyalty, allegiance
express, offer, send, extend, convey, pay, voice | SUPPORT statement | actor: subject; recipient: for, to, with, object.for, object.to, object.with, object.of, indirect | object: condolence, congratulation, gratitude, thanks, apology, tribute, homage, appreciation, admiration, respect, satisfaction, praise, greeting
grant, give, award, confer, accord, bestow, present | SUPPORT support | actor: subject; recipient: to, indirect, on, upon, object.to | object: @honour
award, confer, bestow, decorate | SUPPORT support | actor: subject; recipient: to, indirect, on, upon, object.to, with, object | object: order
establish, open, restore, resume, re-establish, reestablish, upgrade, normalise, normalize | SUPPORT support | parties: subject, with, object.with, object.between, between | object: @diplomatic
nominate, put forward | SUPPORT support | actor: subject; recipient: object | object: %person | for: prize, nobel peace prize, post, job
stand, march, fight, remain | SUPPORT support | actor: subject; recipient: with | to: shoulder
stand, walk, remain | SUPPORT support | actor: subject; recipient: with | by: side
take | SUPPORT support | actor: subject; recipient: of, object.of, with | object: side
lend, add, give | SUPPORT support | actor: subject; recipient: to, object.to, indirect | object: voice, weight, endorsement, seal of approval, blessing, backing, legitimacy, vote of confidence
cast | SUPPORT support | actor: subject; recipient: for, object.for | object: vote, ballot
swear, pledge, declare | SUPPORT support | actor: subject; recipient: to, object.to | object: allegiance, loyalty, fealty, oath
switch, transfer, extend, grant, give, accord | SUPPORT support | actor: subject; recipient: to, object.to, indirect | object: recognition, diplomatic recognition, formal recognition, allegiance
vote, decide, agree | SUPPORT support | actor: subject; recipient: clause.object | clause: authorise, authorize, back, endorse, support, recognise, recognize, admit, elect
authorise, authorize, empower, mandate | SUPPORT support | actor: subject; recipient: object, clause.subject | needs: clause | object: %actor, %person
go, come | SUPPORT support | actor: subject; recipient: for | to: bat
close | SUPPORT support | actor: subject; recipient: behind, around, with | object: rank
hold, organise, organize, stage | SUPPORT support | actor: subject; recipient: for, object.for, with, object.with, in support of, object.in support of | object: vigil, rally, march, fundraiser, concert | needs: for
show, send, bring, offer, wave, demonstrate, voice | SUPPORT support | actor: subject; recipient: for, to, with, object.for, object.to, object.with, object.of | object: support, solidarity, sympathy, unity
urge, call on, ask, encourage, tell | SUPPORT support | actor: subject; recipient: clause.object, clause.for, clause.behind | clause: support, back, endorse, recognise, recognize, vote
heap, shower, lavish, pour | SUPPORT statement | actor: subject; recipient: on, upon, object.on, with | object: praise, compliment, accolade
speak | SUPPORT statement | actor: subject; recipient: of | at: length | needs: of | not: against
speak highly of, speak warmly of, speak fondly of, speak approvingly of, speak glowingly of | SUPPORT statement | actor: subject; recipient: of
sing | SUPPORT statement | actor: subject; recipient: of, object.of | object: praise
shower, heap, lavish | SUPPORT statement | actor: subject; recipient: object | with: praise
wish | SUPPORT statement | actor: subject; recipient: indirect, object | object: luck, success, recovery, well, happy birthday, health
raise, drink | SUPPORT statement | actor: subject; recipient: to, object.to | object: toast, glass
extend, send, offer, express, convey, present | SUPPORT statement | actor: subject; recipient: to, for, object.to, object.for, indirect | object: good wish, best wish, wish, new year greeting, prayer, sorrow, heartfelt condolence, birthday greeting, sympathy, felicitation
give | SUPPORT statement | actor: subject; recipient: indirect, to, object.to | object: standing ovation, ovation, hero 's welcome, hero's welcome, warm welcome, welcome
lay | SUPPORT statement | actor: subject; recipient: to.of, of, for | object: wreath
# SUPPORT: words.
say | SUPPORT statement | actor: subject; recipient: to | clause: sorry
pay | SUPPORT statement | actor: subject; recipient: to, object.to | object: tribute, homage, respect
call, describe, label, regard, characterise, characterize, see, dub, hail | SUPPORT statement | actor: subject; recipient: object | clause: @good
describe, hail, praise, regard, see | SUPPORT statement | actor: subject; recipient: object | as: @good
respect, honour | SUPPORT support | actor: subject; recipient: object | object: sovereignty, independence, territorial integrity, integrity
# COOPERATE.
join, combine, unite | COOPERATE cooperation | parties: subject, with, object.with | object: force, hand, effort
conduct, hold, stage, launch, carry out, begin, start, run, mount, open, complete, plan, perform, undertake, organise, organize, agree on, continue | COOPERATE cooperation | parties: subject, with, between, object.with, object.between, object.by | object: @joint
strengthen, deepen, expand, boost, enhance, develop, increase, forge, restore, build, rebuild, normalise, normalize, resume, upgrade, establish, improve, mend, repair, renew, cement, consolidate, intensify, broaden, solidify, reset, warm, step up, promote, foster, revive, re-establish, cultivate, reinforce, tighten, elevate, widen, advance, thaw, nurture, set up, extend, revitalise, revitalize | COOPERATE cooperation | parties: subject, with, between, object.with, object.between, object.to, object.adj | object: @tie
exchange, share, swap, pool, trade | COOPERATE cooperation | parties: subject, with, between, object.with, object.between | object: @evidence, @swap | not object: fire
give, provide, pass, supply, transfer, hand over, deliver, furnish, send | COOPERATE cooperation | actor: subject; recipient: to, indirect, with, object.to | object: information, account information, intelligence information, evidence, datum, data, intelligence, file, bank detail, dna, personal data, sample
exchange, swap | COOPERATE cooperation | parties: subject, with, between | object: prisoner, hostage, captive, detainee, ambassador, envoy, body, remains
resume, inaugurate, reopen, restart, launch, open, restore, complete, build, start, commission, set up | COOPERATE cooperation | parties: subject, with, between, to, object.with, object.between, object.to | object: @line
hand over, turn over, deliver, transfer, surrender, give up, hand, render | COOPERATE cooperation | actor: subject; recipient: to, indirect, object.to | object: @suspect, %person
build, construct, develop, upgrade, modernise, modernize, expand, rehabilitate, overhaul, install, finish, complete, electrify, dredge | COOPERATE cooperation | actor: subject; recipient: for, in, with, object.for, object.in, object.poss, object.with | object: plant, nuclear plant, power plant, reactor, railway, port, terminal, pipeline, refinery, factory, dam, bridge, base, motorway, highway, airport, network, power station, stadium, hospital, line, corridor, naval base, gas pipeline | subject: %body, firm, company, contractor, engineer, group, giant, consortium
rehearse, practise, practice, simulate, train | COOPERATE cooperation | parties: subject, with, alongside, object.with | with: %actor
rehearse, practise, practice, conduct, run, carry out, fly, sail | COOPERATE cooperation | parties: subject, with, alongside, object.with, together with | object: tactic, manoeuvre, maneuver, patrol, operation, drill, sortie, mission, training, landing, exercise | needs: with
join | COOPERATE cooperation | parties: subject, object, in | in: exercise, drill, search, operation, patrol, project, manoeuvre, maneuver, effort, raid | object: %actor, %country
work, act, operate, go | COOPERATE cooperation | parties: subject, with, in.with | in: tandem, hand, concert, partnership, lockstep, coordination, conjunction, cooperation, league
work, walk, go | COOPERATE cooperation | parties: subject, with | clause: hand
form, create, set up, establish, launch, found, start, announce | COOPERATE cooperation | parties: subject, with, object.with, object.between, between | object: joint venture, venture, consortium, joint task force, task force, joint commission, commission, joint committee, working group, partnership, alliance, joint company, joint team, coalition, common front, axis | needs: object.with
mend, repair | COOPERATE cooperation | parties: subject, with, object.with | object: fence, bridge
bring, take | COOPERATE cooperation | parties: subject, with | object: relation, tie, relationship, partnership | needs: to
hand over, turn over, hand, deliver, surrender, send, transfer, give up | COOPERATE cooperation | actor: subject; recipient: to, indirect, over.to | over: @suspect, %person
tip off | COOPERATE cooperation | actor: subject; recipient: object, off | not object: public, police
connect, link, hook up, synchronise, synchronize, integrate | COOPERATE cooperation | parties: subject, to, with, to.of, to.poss, with.of, with.poss | object: grid, network, power grid, electricity grid, railway, pipeline, system, market
# AID. "supply X with", "supply Y to X", "give X Y".
# Nobody is named who sent them: they are their state's.
send, deploy, dispatch, station | AID aid | actor: object; recipient: to.in, to, in, into, along, between | object: @troop | as: @peacekeeping | not: subject
send, deploy, dispatch, station | AID aid | actor: object; recipient: to.in, to, in, into, along, between | object: peacekeeper, peacekeeping force, rescue team, medical team | not: subject
announce, pledge | AID aid | actor: subject; recipient: to, for, object.to, object.in.to, object.in.for, in | object: increase, rise, package | object.in: @help
send, deploy, dispatch, contribute, provide, despatch, place | AID aid | actor: subject; recipient: to.in, to, in, into, along, for, as.in, for.in | object: @troop | to: @peacekeeping
send, deploy, dispatch, contribute, provide, despatch, place | AID aid | actor: subject; recipient: in, to, into, along, as.in, between | object: @troop | as: @peacekeeping
send, deploy, dispatch, contribute, provide, despatch | AID aid | actor: subject; recipient: in, to, into, for.in | object: @troop | for: @peacekeeping, mission
send, deploy, dispatch, despatch | AID aid | actor: subject; recipient: in, to, into, clause.in | object: @troop | clause.as: @peacekeeping
announce, order, approve, authorise, authorize | AID aid | actor: subject; recipient: to, object.to, in, object.in, for | object: deployment, dispatch | on: mission, peacekeeping mission, peacekeeping operation
deploy, arrive, land, serve | AID aid | actor: subject; recipient: in, at, to | subject: peacekeeper, peacekeeping force, aid worker, rescuer, rescue team, medical team, doctor, blue helmet
serve | AID aid | actor: subject; recipient: in | subject: @troop
participate, take part, join, join in, serve, contribute | AID aid | actor: subject; recipient: in.in, to.in, in | in: @peacekeeping
hand over, hand out | AID aid | actor: subject; recipient: to, indirect | over: @help, @money, @weapon, more
receive, get, obtain, secure, win | AID aid | actor: from, object.from, by, object.by; recipient: subject | object: @help, @shipped
reach, arrive, flow, enter, get through | AID aid | actor: subject.from, subject.of.from, subject.by, subject.adj, subject.poss; recipient: object, in, to, into | subject: aid, assistance, help, relief, shipment, convoy, consignment, cargo, supplies, supply, delivery, donation, food, medicine, vaccine, weapon, missile, equipment, doctor, rescuer
support, back, announce, unveil, increase, double, boost, step up, expand, raise, continue, resume, restore, authorise, authorize, intensify, fund, finance | AID aid | actor: subject; recipient: to, for, object.to, object.for, object.in, object.in.to, in, towards, clause.object, clause.object.in, clause.in, for.in | object: aid, assistance, humanitarian aid, relief, funding, grant, loan, donation, financial aid, food aid, military aid, aid package, bailout
give, provide, supply, deliver, donate, grant, offer, extend, allocate, disburse, release, contribute, earmark, lend, loan, hand, hand over, channel, distribute, pay, award, commit, pour, approve, airdrop, smuggle, funnel, spend, render, pass | AID aid | actor: subject, object.by; recipient: to, for, indirect, towards, toward, object.to, object.for, object.in, object.in.to, clause.object, clause.object.in, in, into, for.in, object | object: @help, @weapon | not object: cold water, light, doubt, scorn
send, ship, airlift, fly, rush, dispatch, parachute, bring, ferry, truck, transfer, drop, advance, transport | AID aid | actor: subject; recipient: to, for, indirect, towards, toward, object.to, object.for, object.in, in, into, object | object: @help, @shipped | not: against
send, ship, airlift, fly, rush, dispatch, parachute, bring, ferry, truck, transfer, drop, advance, transport | AID aid | actor: subject; recipient: to, for, indirect, towards, toward, object.to, object.for, object.in, in, into, object | object.of: @help | not: against
donate, lend, contribute, loan | AID aid | actor: subject; recipient: to, indirect, for, toward, towards, object.to | needs: object
send, dispatch, deploy, fly, contribute, rush, despatch | AID aid | actor: subject; recipient: to, in, into, indirect, object.to, object.in, for | object: @peacekeeper
grant, give, offer, provide | AID aid | actor: subject; recipient: to, indirect, for | object: asylum, refuge, political asylum, refugee status, sanctuary, shelter, protection, temporary protection, safe haven
accept, take in, admit, host, shelter, house, resettle, absorb, welcome, evacuate, airlift, rescue, receive | AID aid | actor: subject; recipient: object, from, object.from, in | object: @refugee
open | AID aid | actor: subject; recipient: to, object.to, for | object: border, door, hospital, home, port
cancel, forgive, write off, wipe out, reschedule, restructure, waive, relieve | AID aid | actor: subject; recipient: object, of, object.of, for | object: @debt
come, rush, go, fly | AID aid | actor: subject; recipient: to | to: aid, rescue, assistance, help
lend | AID aid | actor: subject; recipient: to, indirect, object.to | object: hand, helping hand, support, ear
raise, collect | AID aid | actor: subject; recipient: for, object.for | object: money, fund, donation
treat, vaccinate, heal, immunise, immunize | AID aid | actor: subject; recipient: object, in, object.in | object: @refugee, patient, child, soldier, casualty, people, victim, survivor
set aside, earmark, ringfence, put up, stump up, cough up, chip in, fork out, mobilise, mobilize, unlock, disburse, make available, free up, channel, inject, pump, plough, wire, remit | AID aid | actor: subject; recipient: for, to, into, towards, toward, in, object.for, object.to, object.in | object: @money, @help
throw, toss, extend, offer | AID aid | actor: subject; recipient: to, indirect, object.to | object: lifeline
foot, pick up, cover, pay | AID aid | actor: subject; recipient: for, of, object.for, object.of | object: bill, tab, cost, salary, wage, debt | needs: for
come up, step in | AID aid | actor: subject; recipient: for, to | with: @help, @money
land, arrive, touch down, reach, dock, pull into, roll, roll into, come, pour into, flow | AID aid | actor: subject.from, subject.of.from, subject.by, subject.adj, from, by; recipient: in, at, into, object, to | subject: @help, aid flight, relief flight, cargo plane, aid ship, plane | not subject: %person
allow, enable, help, permit, let | AID aid | actor: subject.from, subject.by, subject.poss, subject.adj; recipient: object, clause.subject | subject: loan, aid package, credit, grant, package, bailout, funding, aid, donation, assistance, credit line, programme
cushion, support, shield, tide over, tide, underpin | AID aid | actor: subject; recipient: object, over | with: @money, @help, package, loan
bring, get, move, deliver, haul, truck, ship, sail, airdrop, drop | AID aid | actor: subject; recipient: to, into, in, for, object.to, object.into, object.in | object: @help
take in, accept, host, shelter | AID aid | actor: subject; recipient: in | in: @refugee
offer, extend, grant, give, provide | AID aid | actor: subject; recipient: to, indirect, for, object.to, object.for | object: asylum, citizenship, temporary visa, residency, passport, temporary residence, amnesty | not object: amnesty
treat, operate on, feed, house, clothe, vaccinate, inoculate, evacuate, look after, care for | AID aid | actor: subject; recipient: object, for, in, on, from | object: @refugee, patient, wounded, victim, resident, thousand, hundred, million, casualty
train, equip, arm, instruct, drill, coach | AID aid | actor: subject; recipient: object, object.from, object.of | object: @troop, pilot, recruit, force, police, army, fighter, rebel, coastguard, coast guard, technician, crew
deposit, place, park | AID aid | actor: subject; recipient: with, in, at, object.with, object.in | object: @money | not: for
set up, build, open, run, establish, install | AID aid | actor: subject; recipient: in, for, near, object.in, object.for | object: field hospital, camp, refugee camp, soup kitchen, clinic, shelter, mobile hospital, water plant, tent city
reach, arrive | AID aid | actor: subject.of.from, subject.from, subject.by, subject.adj, subject.poss; recipient: object, in, at | subject: convoy, truck, aid truck, aid convoy, aid ship, plane, flight, team, medic
# REQUEST.
seek, request, solicit, sue | REQUEST request | actor: subject; recipient: from, in, of, object.from, object.in, object.of, with, object.with, for.with | object: asylum, refuge, aid, help, assistance, support, bailout, loan, explanation, apology, extradition, permission, backing, shelter, mediation, intervention, clarification, approval, membership, compensation, cooperation, guarantee, assurance, protection
call | REQUEST request | actor: subject; recipient: clause.subject, on, for | clause: %clause | not object: %person, @dignitary
order, tell, instruct, command, ask, direct | SANCTION sanction | actor: subject; recipient: object, object.of, object.from, clause.subject | object: @envoy | clause: leave, go, depart, quit
order, command, direct, instruct, tell, oblige, admonish, summon | REQUEST request | actor: subject; recipient: object, clause.subject, indirect | clause: @cease
order, command, instruct, direct | REQUEST request | actor: subject; recipient: object, clause.subject | needs: clause
want, expect | REQUEST request | actor: subject; recipient: object, clause.subject | clause: @cease | needs: object
want | REQUEST request | actor: subject; recipient: object, clause.subject | object: %actor | needs: clause
apply | REQUEST request | actor: subject; recipient: for.in, for.of, for.from, clause.object | for: membership, asylum, loan, aid, bailout, help, accession, visa
seek, apply, ask, want | REQUEST request | actor: subject; recipient: clause.object! | clause: join
put, exert, increase, pile, step up, heap, apply, bring, mount, ratchet up, turn up | REQUEST request | actor: subject; recipient: on, upon, to, object.on | object: pressure, heat
make, issue, launch, send, renew, submit, put, file, present, deliver, voice | REQUEST request | actor: subject; recipient: to, for, on, object.to, object.for, object.on, object.from | object: appeal, plea, request, call, demand, petition, application, bid
turn, look | REQUEST request | actor: subject; recipient: to, to.for | for: help, aid, support, assistance, rescue
enlist, seek, solicit, court, secure, ask for, request, want, need, crave, beg for | REQUEST request | actor: subject; recipient: object.poss, object.of, object.from, from, of | object: support, backing, help, assistance, permission, approval, aid, blessing, mediation, cooperation, protection, consent, membership, intervention, endorsement, opinion, advice, guidance
write | REQUEST request | actor: subject; recipient: to | clause: ask, urge, demand, request, call, seek, plead, beg, appeal
write, send | REQUEST request | actor: subject; recipient: to, indirect, object.to | object: letter, message, note, appeal | clause: ask, urge, demand, request, call, seek, plead, appeal
tell, order | REQUEST request | actor: subject; recipient: object, indirect, clause.subject | clause: stop, stay, leave, withdraw, halt, end, release, keep, respect, refrain, comply, hand, choose, pull, pay, evacuate, free, return, prepare, cut, spend, take, do, give, let, open | not: clause.aux
lean, prevail | REQUEST request | actor: subject; recipient: on, upon | needs: clause
approach, turn, look, turn to, look to | REQUEST request | actor: subject; recipient: object, to | for: @help, supply, help, aid, support, assistance, rescue, loan, bailout, protection, money, weapon, arm, guidance, mediation
apply, step up, ramp up, pile, keep up, put, maintain, bring, exert, increase, intensify | REQUEST request | actor: subject; recipient: on, upon, object.on, to | object: pressure
take | REQUEST request | actor: subject; recipient: to | object: plea, case, appeal, message | to: %actor
# ACCUSE. "accuse X of", "blame X for", "blame it on X".
say, claim, allege, insist, believe, state, declare, conclude, find | ACCUSE accusation | actor: subject; recipient: clause.subject | clause: responsible, guilty, behind, to blame, at fault, blame, accountable, culpable, complicit, liable
launch, mount, deliver, lead, unleash, make | ACCUSE accusation | actor: subject; recipient: on, against, at, object.on, object.against, object.at, upon | object: @verbal
send, dispatch, deploy, despatch | ACCUSE accusation | actor: subject; recipient: to, into, in, object.to, clause.object.on, clause.object.in | needs: object | clause: investigate, probe, inspect, examine
call for, push for, press for, demand, request, seek | ACCUSE accusation | actor: subject; recipient: for.into, for.against, into, against, object.into, object.against, for.into.of, for.of, for.in, for.into.in, object.into.of | for: investigation, inquiry, probe, prosecution, trial
call for, push for, press for, urge, lobby for, campaign for | ACCUSE accusation | actor: subject; recipient: for.against, for.on, against, on, for.of | for: @sanction
charge, claim, allege, complain | ACCUSE accusation | actor: subject; recipient: clause.subject, of, about | clause: violate, break, breach, interfere, meddle, lie, commit, sponsor, plot, attack, harbour, harbor, arm, spy, hide, cheat, support, steal, sabotage, provoke, undermine, fail, block, abuse, torture
find, pronounce, declare | ACCUSE accusation | actor: subject; recipient: object | clause: guilty
point | ACCUSE accusation | actor: subject; recipient: at, to | object: finger
point, lay, put, place, pin | ACCUSE accusation | actor: subject; recipient: on, at, at.of, with, upon, for.on | object: blame, finger, responsibility, fault
hold, find, declare, deem | ACCUSE accusation | actor: subject; recipient: object | clause: responsible, accountable, liable, guilty, culpable
hold | ACCUSE accusation | actor: subject; recipient: object | to: account
call, call in, summon, haul in | ACCUSE accusation | actor: subject; recipient: object, object.of, object.from, object.to, from | object: @envoy | not: clause
call, label, brand, term, dub, describe, declare, deem, consider, designate, slam, denounce, portray | ACCUSE accusation | actor: subject; recipient: object, object.by, object.of | clause: @bad
describe, brand, label, denounce, condemn, slam, criticise, criticize, dismiss, portray, paint, characterise, characterize, see, depict, deride, decry, attack | ACCUSE accusation | actor: subject; recipient: object, object.by, object.of, object.from | as: @bad
attack, hit, savage, blast, target, assail, rip | ACCUSE accusation | actor: subject; recipient: object, object.of, object.by | object: @policy | not: indirect
attack, criticise, criticize, assail, blast | ACCUSE accusation | actor: subject; recipient: object | subject: critic, opposition, editorial, columnist, newspaper, lawmaker, commentator, republican, democrat, campaigner, politician
file, lodge, register, deliver, bring, open, initiate, submit, press, hurl, level, prefer, lay | ACCUSE accusation | actor: subject; recipient: against, to, at, object.against, object.to, object.about, object.of, in.against | object: protest, complaint, lawsuit, charge, accusation, suit, case, allegation, criticism, protest note, grievance, claim, legal action, formal protest, petition, indictment, legal challenge
take, drag, haul, bring | ACCUSE accusation | actor: subject; recipient: object | to: court, task, icj, account, justice
take, bring | ACCUSE accusation | actor: subject; recipient: against, object.against | object: legal action, action, case
approve, order, authorise, authorize, grant, uphold, back, clear | ACCUSE accusation | actor: subject; recipient: object.of, of, object.from, object | object: extradition | not: to
open, launch, begin, order, start, initiate, announce, conduct, lead, join, step up | ACCUSE accusation | actor: subject; recipient: into, against, of, object.into, object.against, object.of, object.into.by, over, on, object.on | object: investigation, inquiry, enquiry, probe, criminal investigation, fraud investigation, audit, retrial, trial, prosecution, legal action, proceeding, impeachment, case
express, voice, join, lead, vent, offer, level, draw up, direct | ACCUSE accusation | actor: subject; recipient: over, at, of, about, with, against, object.over, object.at, object.of, object.about, object.with, object.against | object: outrage, condemnation, indignation, anger, revulsion, disgust, displeasure, dismay, disapproval, alarm, fury, dissatisfaction, disappointment, criticism, resentment
send | ACCUSE accusation | actor: subject; recipient: to, indirect | object: protest note, note of protest, diplomatic note
expose, unmask, reveal, uncover | ACCUSE accusation | actor: subject; recipient: object, object.by, object.of, by | object: crime, plot, abuse, corruption, lie, spy ring, espionage, wrongdoing, violation
hand, present, send, submit, deliver, lodge, give, issue | ACCUSE accusation | actor: subject; recipient: to, indirect, with, object.to, object.with | object: note, protest note, demarche, démarche, note of protest, diplomatic note, protest, formal protest, strong protest, letter of protest
take | ACCUSE accusation | actor: subject; recipient: at, with, on, object.at, object.with, object.on | object: aim, issue, swipe, jab, shot, dig, exception, potshot, umbrage
pour, heap, direct, unleash, turn, vent, level, hurl, aim, fire, launch, lob, train, spew | ACCUSE accusation | actor: subject; recipient: on, at, upon, over, against, toward, towards, object.on, object.at, object.against | object: scorn, abuse, criticism, vitriol, insult, ire, fury, anger, wrath, broadside, invective, accusation, allegation, barb, venom, blame, jibe, ridicule, derision, rage, frustration, bile, contempt, tirade, salvo
draw, attract, earn, come in for, face, incur, provoke, prompt, trigger, meet, receive, spark, win | ACCUSE accusation | actor: from, object.from, by, object.by, for.from; recipient: subject | object: criticism, condemnation, rebuke, ire, fury, anger, censure, outrage, wrath, reprimand, protest, scorn, complaint, backlash, outcry, denunciation, flak, reproach
come | ACCUSE accusation | actor: for.from, from, in.from, under.from; recipient: subject | for: criticism, censure, condemnation, attack, rebuke, flak
come | ACCUSE accusation | actor: under.from, from; recipient: subject | under: criticism, scrutiny, investigation
point to, point at | ACCUSE accusation | actor: subject; recipient: to, at | as: culprit, source, supplier, sponsor, perpetrator, author, mastermind, offender, instigator, backer, aggressor
see, detect, discern | ACCUSE accusation | actor: subject; recipient: object.of, of, object.poss | object: hand | not: clause
say, allege, claim, charge, maintain, insist, assert, complain, conclude, report, document, state, reveal, declare, contend, find | ACCUSE accusation | actor: subject; recipient: clause.subject | clause: violate, breach, torture, massacre, execute, rape, deport, abduct, shelter, harbour, harbor, sponsor, finance, plot, mastermind, orchestrate, commit, break, flout, spy, meddle, interfere, cheat, lie, loot, abuse, poison, murder, persecute, smuggle, sabotage, conspire, foment, stoke, fabricate, rig, steal, launder, bribe, starve, mistreat, instigate, incite, provoke, assassinate, bankroll | clause.subject: %actor
release, publish, show, produce, unveil, present, broadcast, issue | ACCUSE accusation | actor: subject; recipient: clause.subject, clause.object, object.of, object.against, object.on, of | object: footage, video, evidence, proof, dossier, report, document, photo, photograph, image | needs: object.against
open, launch, start, begin, initiate, institute, file, bring, trigger, take | ACCUSE accusation | actor: subject; recipient: against, object.against, into, object.into | object: proceeding, infringement proceeding, infringement procedure, legal proceeding, lawsuit, legal action, criminal proceeding, disciplinary proceeding, procedure, arbitration, case, dispute, court action, suit, impeachment proceeding, anti-dumping investigation, antitrust case, charge
drag, haul, take, bring, refer, pull | ACCUSE accusation | actor: subject; recipient: object | before: court, tribunal, body, judge, council, parliament, committee, wto, icj
drag, haul, take, refer, report | ACCUSE accusation | actor: subject; recipient: object | to: court, tribunal, wto, world trade organization, international court of justice, icj, arbitration, prosecutor, ombudsman, security council
put | ACCUSE accusation | actor: subject; recipient: object | on: trial, spot
press, bring, file, prefer, lay | ACCUSE accusation | actor: subject; recipient: against, object.against, in.against | object: charge, murder charge, terrorism charge, criminal charge, corruption charge, treason charge
liken, compare, equate | ACCUSE accusation | actor: subject; recipient: object | to: hitler, nazi, gestapo, dictatorship, dictator, terrorist, apartheid, mafia, pirate, gangster, stalin, bandit, cancer, virus, colonialism, fascist, crusade
take, haul, call | ACCUSE accusation | actor: subject; recipient: object | over: coal
read | ACCUSE accusation | actor: subject; recipient: indirect, to | object: riot act
give | ACCUSE accusation | actor: subject; recipient: indirect, to, object | object: dressing-down, tongue-lashing, earful, piece, lashing, scolding
speak out against, speak out, cry foul, hit out at, lash out at | ACCUSE accusation | actor: subject; recipient: against, at, over, about
call, label, brand, term, dub | ACCUSE accusation | actor: subject; recipient: object | object: @bad | not: with
grill, quiz | ACCUSE accusation | actor: subject; recipient: object
publish, release, issue, produce, present, unveil | ACCUSE accusation | actor: subject; recipient: object.clause.object, clause.object | clause: implicate, accuse, blame, incriminate, condemn, denounce, indict
# REJECT.
fail | REJECT refusal | parties: subject, with, clause.with, clause.object.on, between, clause.object.with, clause.between | clause: agree, reach, strike, conclude, resolve, settle, overcome, bridge
fail | REJECT refusal | actor: subject; recipient: with, clause.with, clause.object.with, clause.object.on, clause.on, clause.object.in | clause: agree, reach, strike, conclude, resolve, settle
fail, refuse | REJECT refusal | actor: subject; recipient: clause.object, clause.with, clause.object.with, clause.object.of, clause.object.from, clause.to.from, clause.to.by | clause: approve, ratify, pass, recognise, recognize, endorse, adopt, comply, cooperate, honour, honor, implement
block, oppose, veto, kill, shelve, obstruct, stall, hold up, vote down, stymie, delay, filibuster, sink | REJECT refusal | actor: subject; recipient: object.of, object.by, object.from, object.on, object.against, object.to, object | object: resolution, draft, bid, accession, membership, bill, motion, deal, plan, proposal, entry, statement, candidacy, appointment, merger, sale, takeover, extradition, aid, talk, request, legislation, initiative, adoption, declaration, application, nominee, nomination, draft resolution, sanction
deny, refuse, withhold, revoke | REJECT refusal | actor: subject; recipient: to, indirect, object.to, object.for, object.by, for, object.from, object | object: @entry
deny, refute, dismiss, reject, spurn, rebuff, turn down, throw out, decline, defy, rebut, dispute, brush off, brush aside, disregard, contradict | REJECT refusal | actor: subject; recipient: object.by, by, object, object.from, from, object.of.in, object.for, object.on | object: @claim
ban, bar | REJECT refusal | actor: subject; recipient: object, from | from: entering, entry, participating, attending, competing, travelling
use, cast, exercise, wield, threaten, apply | REJECT refusal | actor: subject; recipient?: against, on, object.against, object.on, of, on.of, clause.object | object: veto, veto power
shut, slam, close | REJECT refusal | actor: subject; recipient: on, to, in, object.on, object.to, in.of | object: door
# A visit that is called off is one that was not paid; it need not be called off for the sake of its host.
cancel, suspend, call off, scrap, postpone, break off, boycott, abandon, skip, put off, pull out, quit, walk out, storm out, break up, freeze, halt, interrupt, disrupt, shun, delay, leave, adjourn, snub, avoid | REJECT refusal | actor: subject; recipient: with, to, between, of, in, by, object.with, object.to, object.of, object.by, object.in, object.between, object.on | object: @talk | not object: visit, trip, tour, journey
cancel, suspend, call off, scrap, postpone, put off, shelve, cut short | REJECT refusal | actor: subject; recipient: with, to, of, by, object.with, object.to, object.of, object.by | object: visit, trip, tour, journey | needs: over
cancel, suspend, call off, scrap, postpone, put off, shelve, cut short | REJECT refusal | actor: subject; recipient: with, to, of, by, object.with, object.to, object.of, object.by | object: visit, trip, tour, journey | amid: tension, row, dispute, spat, standoff, feud, crisis
cancel, suspend, call off, scrap, postpone, put off, shelve, cut short | REJECT refusal | actor: subject; recipient: with, to, of, by, object.with, object.to, object.of, object.by | object: visit, trip, tour, journey | following: @affront
cancel, suspend, call off, scrap, postpone, put off, shelve, cut short | REJECT refusal | actor: subject; recipient: with, to, of, by, object.with, object.to, object.of, object.by | object: visit, trip, tour, journey | after: @affront
cancel, suspend, call off, scrap, postpone, put off, shelve, cut short | REJECT refusal | actor: subject; recipient: with, to, of, by, object.with, object.to, object.of, object.by | object: visit, trip, tour, journey | in: protest, response, retaliation
boycott, snub, shun, walk out, storm out | REJECT refusal | actor: subject; recipient: with, to, of, by, object.with, object.to, object.of, object.by | object: visit, trip, tour
boycott, shun, skip, snub | REJECT refusal | actor: subject; recipient: object.of, object.in, object.by, object, in, object.on | object: @poll, @talk, olympics, games, event, inauguration
withdraw, pull out, pull, walk, walk out, walk away, storm out, drop out, bow out, back out, exit, leave | REJECT refusal | actor: subject; recipient: from.with, from.on, of.with, of.on, from.of, of.of, with, from | from: @talk
walk out, back out, pull out, storm out, drop out | REJECT refusal | actor: subject; recipient: of.with, of.on, of.of, on, of, with | of: @talk, commitment, promise, summit
violate, breach, break, flout, contravene, ignore, infringe, disregard, defy, dishonour, dishonor | REJECT refusal | actor: subject; recipient: object.with, object.by, object.of, object.on, with, by, object | object: @unlawful, call, order, warning, ultimatum, resolution, ruling
walk, back, storm, drop, pull, bow, flounce | REJECT refusal | actor: subject; recipient: out of.with, out of.on, out of.of, out of.in, out of, with | out of: @talk, commitment, promise, summit
ban, bar, prevent, block, stop, forbid, prohibit | REJECT refusal | actor: subject; recipient: object, object.of, clause.object, clause.to | clause: enter, visit, travel, access, land, attend, participate, return, inspect, investigate, join
say | REJECT refusal | actor: subject; recipient: to | object: no
leave, send | REJECT refusal | actor: subject; recipient: object | clause: empty-handed, unanswered
turn | REJECT refusal | actor: subject; recipient: on, object.on, to | object: back, blind eye, cold shoulder, deaf ear
distance, dissociate, disassociate | REJECT refusal | actor: subject; recipient: from | object: @self
want | REJECT refusal | actor: subject; recipient: of, object.of, object.in, object.with | object: part, truck, nothing
have | REJECT refusal | actor: subject; recipient: of, with, clause.with, object.of | object: none, nothing
say no, say no to | REJECT refusal | actor: subject; recipient: to, to.of, to.poss, to.from
give | REJECT refusal | actor: subject; recipient: to, indirect, object.to, to.from, to.of | object: shrift, cold shoulder, thumbs-down, brush-off, brush off, short shrift, refusal, runaround
get, receive, meet, draw, face, suffer, earn | REJECT refusal | actor: from, object.from, by, object.by, with.from, from.from; recipient: subject | object: no, rebuff, refusal, cold shoulder, snub, brush-off, rejection, thumbs-down, cool reception, veto, knockback
meet | REJECT refusal | actor: with.from, with.in, from; recipient: subject | with: refusal, rebuff, rejection, resistance, opposition, silence, scepticism, skepticism
pour, throw | REJECT refusal | actor: subject; recipient: on, object.on, on.by, on.from, on.of, on.poss | object: water, cold water
turn | REJECT refusal | actor: subject; recipient: to, to.of, to.from, to.poss, object.to | object: ear, deaf ear
thumb | REJECT refusal | actor: subject; recipient: at, object.at | object: nose
express, voice, declare, state, reiterate, announce, signal, register, raise, indicate, reaffirm, convey, maintain | REJECT refusal | actor: subject; recipient: to, against, with, of, object.to, object.to.of, object.against, object.of, about, object.clause.with, clause.with, clause.object, object.about, to.by, to.of, to.poss | object: opposition, objection, reservation, unwillingness, reluctance, rejection, refusal, disapproval, resistance, veto, dissent, disagreement
withhold, refuse, deny | REJECT refusal | actor: subject; recipient: to, from, to.of, to.by, to.poss, object.to, object.for, object.to.poss, object.to.of, for, indirect | object: consent, approval, blessing, recognition, permission, ratification, endorsement, cooperation, signature, assistance, support, backing, agreement, comment
bar, block, ban, prevent, stop, prohibit, forbid, deny, keep | REJECT refusal | actor: subject; recipient: object, object.from, object.of, indirect | clause: set, enter, visit, attend, land, join, travel, board, access, take, participate, address, reach, observe, see, inspect
refuse, decline, fail | REJECT refusal | actor: subject; recipient: clause.to, clause.object, clause.indirect, clause.for, clause.object.to, clause.object.for | clause: provide, give, send, grant, lend, sell, supply, deliver, offer | needs: clause.to
refuse, decline | REJECT refusal | actor: subject; recipient: clause.to, clause.object, clause.indirect, clause.for, clause.object.to, clause.object.for, clause.with | clause: provide, discuss | clause.object: aid, assistance, support, weapon, arms, help, information, datum, document, evidence, access, backing, cooperation, guarantee, funding, soldier, troop, talk, peace, proposal, term
keep, leave | REJECT refusal | actor: subject; recipient: object, object.of | clause: wait, out, dark
stay away, stay, keep, pull | REJECT refusal | actor: subject; recipient: from.with, from.in, from.of, from.by, from | from: @talk, ceremony, election, inauguration | needs: from
answer, return, respond to | CONSULT call | parties: subject, object.poss, object.of, object.from, from | object: call, phone call, letter, message, phone | negated: REJECT refusal
stand, remain | REJECT refusal | actor: subject; recipient: to, against, to.of, to.by | clause: opposed, defiant, firm, deaf
overturn, annul, invalidate, set aside, nullify, quash, void, reverse, strike out, vacate | REJECT refusal | actor: subject; recipient: object.of, object.by, object.from, object.against, object.poss, object | object: conviction, decree, ruling, verdict, sentence, ban, order, result, election, decision, appointment, law, dismissal, executive order, victory, acquittal
vote down, throw out, shoot down, strike down, shelve, toss out, kick out, table, spike, toss | REJECT refusal | actor: subject; recipient: object.of, object.by, object.from, object.poss, object, out, out.poss, out.by, down, down.by, down.poss | object: bill, budget, nominee, lawsuit, appeal, request, petition, decree, amendment, motion, plan, proposal, law, claim, challenge, case, suit, complaint, nomination, bid, idea, suggestion, offer, demand, call, theory, notion, deal, agreement, initiative, measure, resolution, hope, rumour, speculation, report
turn back, turn away, push back, turn around, wave off | REJECT refusal | actor: subject; recipient: object, object.of, object.from, back, away | object: ship, plane, boat, flight, aircraft, vessel, migrant, convoy, delegation, lorry, truck, refugee, envoy, official, tanker
bow, yield, give in, cave in, submit, capitulate, bend, kneel, knuckle under | CONCEDE concession | actor: subject; recipient: to, to.of, to.from, to.by, before | to: @yielded, @menace, diktat, bullying, intimidation, %actor | negated: REJECT refusal
# THREATEN.
point, aim, train, direct, shine, beam, flash | THREATEN threat | actor: subject; recipient: at, on, object.at, object.on | object: laser, military-grade laser, fire-control radar, radar, grade laser
warn, caution | THREATEN threat | actor: subject; recipient: object, clause.object, clause.on, clause.against, clause.to, clause.in, to | clause: @war
warn | THREATEN threat | actor: subject; recipient: object, of.against, of.on, of.for, against.by, to | of: @menace
vow, swear, promise, pledge, threaten, resolve | THREATEN threat | actor: subject; recipient?: clause.object, clause.against, clause.on, clause.to, clause.with, clause.for.on, clause.in, on, against, clause.object.on, clause.object.against | clause: @war
vow, swear, promise, pledge, threaten, brandish, announce | THREATEN threat | actor: subject; recipient: against, on, to, for, object.against, object.on, object.for, object.to, object.from | object: @menace | not object: sanction, tariff, embargo, strike, attack, missile
threaten | THREATEN threat | actor: subject; recipient: object, against, on, object.against, object.on, with.on, object.of | object: @menace
threaten | THREATEN threat | actor: subject; recipient: object | with: @menace
issue, deliver, give, send, sound, set, level, make, utter, serve, fire | THREATEN threat | actor: subject; recipient: to, against, for, on, at, indirect, object.to, object.against, object.for, object.on, object.at, object | object: ultimatum, warning, threat, deadline, notice, final warning, death threat, warning shot, stern warning, fresh warning | not object: travel warning, travel advisory
give, set, hand | THREATEN threat | actor: subject; recipient: indirect, to, for, object.for, object.to, object | object: deadline, hour, week, day, month, until, ultimatum | needs: clause
give, set, impose | THREATEN threat | actor: subject; recipient: indirect, to, for, object.for, object.to, object | object: deadline, ultimatum
put, place, serve | THREATEN threat | actor: subject; recipient: object | on: notice
urge, propose, demand, seek | ACCUSE accusation | actor: subject; recipient: object.against, object.on, against, on | object: @sanction
declare | THREATEN threat | actor: subject; recipient: on, against, object.on, object.against | object: war
rattle | THREATEN threat | actor: subject; recipient: at, against, over | object: sabre, saber
hold | THREATEN threat | actor: subject; recipient: object | to: ransom
raise | THREATEN threat | actor: subject; recipient: on, against, object.of.on, object.of.against, object.of.with, of.on, of.against, of.with | object: spectre, specter, prospect, possibility
vow, threaten, swear, promise, warn, pledge | THREATEN threat | actor: subject; recipient: clause.object, clause.clause.subject, clause.indirect | clause: make | clause.clause: pay, regret, suffer, bleed, answer
vow, threaten, swear, promise | THREATEN threat | actor: subject; recipient: clause.on, clause.for.on, clause.from, clause.with, clause.object.on | clause: take, exact, seek | clause.object: revenge, vengeance, retaliation, action, retribution
warn, caution, threaten, say, declare, tell | THREATEN threat | actor: subject; recipient: clause.subject, object, indirect | clause: face, pay, suffer, regret, rue | clause.aux: will, would, could, shall | clause.object: %actor, @menace, it, price, dearly, fury, wrath
say, announce, declare, tell, repeat, reiterate | THREATEN threat | actor: subject; recipient: clause.object, clause.on, clause.against | clause: strike, attack, bomb, invade, destroy, crush, punish, obliterate, annihilate, retaliate, flatten, wipe, shoot, kill, hit, slap | clause.aux: will, would, shall
give, serve, issue | THREATEN threat | actor: subject; recipient: to, indirect, on, object.to, object.on | object: notice, strike notice, strike ultimatum
hold | THREATEN threat | actor: subject; recipient: over, object.over | object: sword, gun, threat
say, declare, warn, tell, announce | THREATEN threat | actor: subject; recipient: clause.subject, clause.object | clause: target, hit, strike, attack, sink, shoot, destroy | clause.aux: will, would, shall
give, issue, set, hand, offer | THREATEN threat | actor: subject; recipient: indirect, to | object: hour, day, week, month, deadline, ultimatum
# PROTEST. Stocks rally, and shrug things off.
rally, march, gather, converge, camp, mass, throng, assemble, take, pour, flood | PROTEST protest | actor: subject; recipient?: against, outside, in front of, on, in, at | against: @mass
gather, converge, camp, mass, throng, march, turn out, assemble, rally, flock, line, pack, fill | PROTEST protest | actor: subject; recipient?: clause.object, clause.against, outside, in front of, in, clause.subject | clause: protest, demand, denounce, chant, oppose, call, shout, demonstrate, condemn
take, pour, flood, spill, swarm, return | PROTEST protest | actor: subject; recipient?: against, in, of, clause.object, clause.against, to.of, to.in, into.of, into.in, onto.of, over | to: street
pour, flood, spill, come out, swarm | PROTEST protest | actor: subject; recipient?: against, in, into.of, into.in, clause.object, onto.of, over | into: street
pour, flood, spill, come out | PROTEST protest | actor: subject; recipient?: against, in, onto.of, clause.object | onto: street
go, walk, stay | PROTEST protest | actor: subject; recipient?: against, at, over, in, outside | on: @labour
walk, walk off, stop, down, lay down | PROTEST protest | actor: subject; recipient?: against, at, in, over | object: work, job, tool
stage, hold, organise, organize, begin, launch, mount, lead, start, join, call, continue, attend, plan | PROTEST protest | actor: subject; recipient?: against, at, over, in, outside, in front of, object.against, object.at, object.over, object.outside, object.in, to, clause.against, clause.object | object: @rally, @labour
burn, torch, set, trample, tear, deface | PROTEST protest | actor: subject; recipient?: object, object.of, in, outside | object: flag, effigy, tyre, tire, portrait, quran, koran
chant, shout | PROTEST protest | actor: subject; recipient?: against, to, at, object.against | object: slogan
block, barricade, blockade, erect, occupy | PROTEST protest | actor: subject; recipient?: in, of, object.in, object.of, against, at | object: road, highway, street, motorway, barricade, roadblock, railway | subject: protester, protestor, demonstrator, farmer, trucker, driver, villager, striker, resident, activist, student, worker, crowd, opposition, taxi, supporter
strike, walk out | PROTEST protest | actor: subject; recipient?: against, over, at, for, in | subject: worker, union, teacher, doctor, nurse, pilot, driver, miner, staff, employee, crew, docker, trucker, farmer, student, actor, writer, labourer, steward, cleaner, controller, lawyer, shopkeeper
boo, heckle, jeer, barrack | PROTEST protest | actor: subject; recipient: object
besiege, mob, picket, occupy, surround, blockade, storm, ring, encircle | PROTEST protest | actor: subject; recipient: object, object.of, object.in | subject: protester, protestor, demonstrator, farmer, student, striker, activist, crowd, worker, miner, supporter, trucker, pensioner, mob
block, blockade, barricade, cut, close, paralyse, paralyze, choke, clog | PROTEST protest | actor: subject; recipient?: in, of, object.in, object.of, against, at, to, object.to, into | object: road, highway, street, motorway, border, crossing, bridge, port, railway, access, entrance, traffic, boulevard, artery | subject: protester, protestor, demonstrator, farmer, trucker, driver, villager, striker, resident, activist, student, worker, crowd, miner, fisherman, fishermen, teacher, pensioner, peasant, campaigner, taxi
down | PROTEST protest | actor: subject; recipient?: against, at, in, over, over.by, over.of, over.poss | object: tool
vent | PROTEST protest | actor: subject; recipient: at, against, object.at, object.against | object: anger, fury, rage, frustration | subject: protester, demonstrator, farmer, thousand, crowd, student, worker, ten, hundred, resident
take | PROTEST protest | actor: subject; recipient?: against, in, over, clause.object, clause.against, at | to: street, square | subject: %actor
march, parade, rally | PROTEST protest | actor: subject; recipient: on, to, against, through, outside, past | not on: monday, tuesday, wednesday, thursday, friday, saturday, sunday | subject: protester, protestor, demonstrator, farmer, student, striker, activist, crowd, worker, miner, supporter, teacher, thousand, ten, hundred, pensioner, doctor, nurse, woman
dump, pelt, hurl, throw, spray, pour, tip | PROTEST protest | actor: subject; recipient?: outside, at, in front of, on, against, over, object.outside, object.at, object.in front of | object: manure, egg, tomato, paint, milk, hay, straw, dung, slurry, flour, shoe | subject: farmer, protester, protestor, demonstrator, activist, student, worker, crowd, fisherman
# SANCTION: the general verbs, and the noun objects that cut something off.
exclude, suspend, expel, bar, oust, eject, banish, kick out, kick, throw out, disinvite, ban, freeze out, throw, boot | SANCTION sanction | actor: subject; recipient: object | object: %country, %body
exclude, suspend, expel, disinvite, bar | SANCTION sanction | actor: subject; recipient: object | from: %body, league, union, group, bloc, commonwealth, council, organisation, organization, summit, games, olympics, swift, system, competition, assembly, conference
impose, slap, adopt, announce, extend, tighten, levy, clamp, renew, approve, widen, prolong, order, unveil, reimpose, introduce, place, set, put, apply, maintain, step up, toughen, expand, ratchet up, broaden, enforce, back, raise, keep, increase, add, enact | SANCTION sanction | actor: subject; recipient: on, against, upon, to, over, object.on, object.against, object.to, object.in, in, for, object.of, object.over | object: @sanction
hit, slap, target, punish, hit with, slap with, threaten with | SANCTION sanction | actor: subject; recipient: object | with: @sanction
hit back, retaliate, respond, strike back, reply, counter, hit, answer | SANCTION sanction | actor: subject; recipient: at, against, to, to.by, object, on, with.on, by.on, with.against | with: @sanction
respond, retaliate, hit back, react, reply, counter | SANCTION sanction | actor: subject; recipient: at, against, to, to.by, clause.object, clause.from, clause.on, clause.object.on, clause.object.of | by: @sanction
give, grant | SANCTION sanction | actor: subject; recipient: indirect, object, to, object.of | indirect: @envoy, @guest, diplomat | clause: leave, pack, depart, go, quit
give, order, tell, ask, instruct | SANCTION sanction | actor: subject; recipient: object, indirect, object.of, clause.subject | object: @envoy, diplomat | clause: leave, pack, depart, go, quit, return
show | SANCTION sanction | actor: subject; recipient: indirect, object, object.of | object: door
send | SANCTION sanction | actor: subject; recipient: object, object.of | clause: pack, packing
freeze, block, withhold, halt, cut, suspend | SANCTION sanction | actor: subject; recipient: to, from, object.to, object.from, object.of, object.poss, object.in, object | object: asset, fund, account, tranche, reserve, lending, new lending, credit, payment, disbursement, budget support
bar, exclude, cut off, disconnect, lock out, shut out, remove, eject | SANCTION sanction | actor: subject; recipient: object, object.of, object.from, object.in | from: market, swift, tender, system, project, procurement, competition, network, airspace, programme, port
add, place, put, include | SANCTION sanction | actor: subject; recipient: object | to: blacklist, list, sanctions list, sanction list, entity list, grey list, terror list
place, put | SANCTION sanction | actor: subject; recipient: object | on: blacklist, list, sanctions list, sanction list, entity list, grey list, terror list, watchlist
place, put | SANCTION sanction | actor: subject; recipient: object | under: sanction, embargo
freeze, seize, block, confiscate | SANCTION sanction | actor: subject; recipient: object.of, object.in, object.by, of, object | object: asset, fund, account, bank account, reserve
expel, eject, deport, throw out, kick out | SANCTION sanction | actor: from; recipient: object, object.of, object.for, object.from | object: @envoy, @guest | not: subject | needs: from
expel, eject, deport, throw out, kick out, order, send home, declare, evict | SANCTION sanction | actor: subject; recipient: object, object.of, object.from, object.by, from | object: @envoy, @guest
declare | SANCTION sanction | actor: subject; recipient: object, object.of | clause: persona non grata, persona
order | SANCTION sanction | actor: subject; recipient: object, object.of, object.from, clause.subject | object: @envoy
recall, withdraw, pull, pull out, call back, call home, bring home | SANCTION withdrawal | actor: subject; recipient: from, to, in, of, object.from, object.to, object.in, object.of | object: @envoy
withdraw, pull out, pull | SANCTION withdrawal | actor: subject; recipient?: from, in, object.in, object.from | object: peacekeeper, observer, monitor, inspector, blue helmet, peacekeeping force, batch, contingent
withdraw, pull out, pull, exit, back out, walk away, walk out, opt out | SANCTION withdrawal | actor: subject; recipient: from.with, from.between, of.with, from.of, with, from | from: @pact, %body, commission, council, alliance, convention, forum, league, programme, program, treaty, court, body, bloc, union, organisation, organization
pull, walk, back, opt, drop, withdraw | SANCTION withdrawal | actor: subject; recipient: out of.with, out of.between, out of | out of: @pact, %body, treaty, court, union, bloc, alliance, organisation, organization
halt, suspend, stop, freeze, cut, end, cease | SANCTION sanction | actor: subject; recipient: clause.to, clause.object, clause.from, clause.with | clause: lend, fund, deliver, supply, finance, buy, import, export, sell, ship, arm, subsidise, subsidize, trade
pull out, walk out, back out, opt out, drop out | SANCTION withdrawal | actor: subject; recipient: of.with, of.between, with, of | of: @pact, %body, treaty
leave, quit, exit, abandon, ditch, desert, forsake, secede | SANCTION withdrawal | actor: subject; recipient: object.with, object.between, object | object: @pact, %body, treaty, bloc, union, coalition, alliance, organisation, organization
withdraw, strip, revoke, remove, suspend, cancel | SANCTION sanction | actor: subject; recipient: from, of, object.of, object.for, object, to, object.to | object: @status
strip, deprive | SANCTION sanction | actor: subject; recipient: object | of: @status, right, title, honour, honor
close, shut, shut down, shutter | SANCTION sanction | actor: subject; recipient: in, object.in, object.of, object.to, to, object | object: @mission
close, shut | SANCTION sanction | actor: subject; recipient: to, object.to | object: airspace
ban, bar, prohibit, block, restrict, halt, outlaw, stop | SANCTION sanction | actor: subject; recipient: from, to, of, object.from, object.to, object.of, object.by, object | object: @goods
break, sever, cut, suspend, halt, downgrade, freeze, withhold, slash, stop, shut off, end, curtail, cut off, break off, reduce, scale back, scale down, limit, terminate, discontinue, block, turn off, pause, lower, cancel, reconsider, cut back, interrupt, rupture, restrict, deny, hold back, scrap, dissolve, shut down, axe, review, delay | SANCTION sanction | actor: subject; recipient: with, to, from, for, in, between, by, object.with, object.to, object.of.to, object.from, object.for, object.in, object.between, object.of, object.by, object | object: @flow
revoke, cancel, terminate, abrogate, scrap, tear up, annul, renounce, void, repudiate, denounce, rip up, rescind, ditch, nullify, suspend, abandon, quit, torpedo, break | SANCTION sanction | actor: subject; recipient: with, between, object.with, object.between, object.of, object.by, object.to | object: @pact, licence, license, visa, concession
end, suspend, halt, break off, abandon, quit, stop | SANCTION sanction | actor: subject; recipient: between, object.between, with, object.with, in | object: mediation, mediation effort, peace effort, mediation role
announce, order, decree | SANCTION sanction | actor: subject; recipient: object.of.to, object.of.with, object.to, object.on, object.of, object.with, with, to, on, of | object: expulsion, suspension, severance, freeze, halt, severing
issue, raise, heighten | SANCTION sanction | actor: subject; recipient: for, to, against, object.for, object.to, object.against | object: travel warning, travel advisory, travel alert, warning | object: travel warning, travel advisory, travel alert
# MOBILIZE. Goods are stationed and sent as well: the object tells.
send, dispatch, move, position, rush, concentrate, order, fly, shift, reinforce, pour, despatch, deploy, place, beef up, build up, bolster, boost, assemble, rotate, ferry, preposition, pre-position, base, march, sail, step up, increase, strengthen, intensify, call up, roll, transfer, launch, keep, add | MOBILIZE deployment | actor: subject; recipient?: to, in, near, along, against, at, on, around, off, into, indirect, toward, towards, object.in, object.along, object.near, object.to, object.on, object.at, across, through, over, outside, opposite, object.opposite, to.opposite, on.opposite, along.with, on.with | object: @troop
send, dispatch, move, position, rush, station, deploy, redeploy, mobilise, mobilize, mass, fly, sail | MOBILIZE deployment | actor: object; recipient?: to, in, near, along, against, at, on, around, off, into, toward, towards, across | object: @troop | not: subject
beef up, build up, boost, step up, increase, strengthen, bolster, expand, reinforce, tighten | MOBILIZE deployment | actor: subject; recipient?: in, along, near, on, at, around, object.in, object.along, object.near, object.on | object: presence, military presence, troop presence, defence, defense, security, force, border security, buildup, build-up, air defence, air defense, deployment
amass, gather, mass | MOBILIZE deployment | actor: subject; recipient?: on, near, along, at, around, in | subject: @troop
scramble | MOBILIZE deployment | actor: subject; recipient?: against, over, to, after, clause.object, near | object: jet, fighter, plane, aircraft, warplane, fighter jet
put, place, raise, heighten | MOBILIZE deployment | actor: subject; recipient?: clause.into, clause.to, in, on.in, along, near, against, object.in | on: alert, high alert, standby, war footing, combat alert, full alert | needs: object
remain, stay, be, go, stand | MOBILIZE deployment | actor: subject; recipient?: in, in.in, on.in, along, near, against, at | on: alert, high alert, standby, combat alert | subject: @troop
raise, heighten | MOBILIZE deployment | actor: subject; recipient?: in, object.of, along, against | object: alert, alert level, alert status, readiness, combat readiness, threat level
call up, activate, mobilise, mobilize, recall, call, draft, conscript | MOBILIZE deployment | actor: subject; recipient?: for, against, in | object: reservist, reserve, national guard, conscript, guard
order, declare, announce, decree | MOBILIZE deployment | actor: subject; recipient?: in, of, object.of, against, for | object: mobilisation, mobilization, general mobilisation, general mobilization, deployment, troop surge, surge, partial mobilisation, partial mobilization, buildup, build-up
take, take up | MOBILIZE deployment | actor: subject; recipient?: along, near, in, around, on, outside | object: position | subject: @troop
test, test-fire, test fire, test-launch, test launch, launch, fire, conduct, detonate, explode, set off, send | MOBILIZE deployment | actor: subject; recipient?: over, toward, towards, into, near, off, object.over, object.into | object: @ballistic | not: on | not: against | not: at
conduct, hold, begin, start, stage, launch, open, carry out, kick off, run, undertake, announce, practise, practice | MOBILIZE deployment | actor: subject; recipient?: near, off, in, around, along, against, on, at, object.near, object.in, object.off, object.around | object: @exercise
prepare, brace, gear up | MOBILIZE deployment | actor: subject; recipient?: with, against, for.with, for.against | for: war, battle, invasion, assault, offensive
# COERCE.
# Nobody is named who did it: the state in which it was done did.
arrest, detain, jail, imprison, sentence, charge, convict, deport, execute | COERCE coercion | actor: in, by, from; recipient: object | not: subject | needs: in
sentence, jail, condemn, imprison, remand | COERCE coercion | actor: subject; recipient: object, object.of | to: @sentence
seize, impound, confiscate, intercept, board, detain, capture, commandeer, divert, hijack, stop, force down | COERCE coercion | actor: subject; recipient: object, object.of, object.from, from, object.in | object: @cargo
force, divert, ground | COERCE coercion | actor: subject; recipient: object, object.of, object.from | object: plane, ship, jet, vessel, airliner, boat, flight, tanker, aircraft
force, compel, coerce, oblige, strong-arm, strong arm, bully, browbeat | COERCE coercion | actor: subject; recipient: object, clause.subject | needs: clause
close, seal, shut, seal off, shut down, block, close off, blockade | COERCE coercion | actor: subject; recipient: with, to, object.with, object.to, object.of, of, from, object.between | object: @holding
close, shut, shut down, padlock, ban, block, bar, prohibit, suspend, shutter, silence, restrict, outlaw, disband, raid, dissolve, censor, close down, break up, disperse, crush | COERCE coercion | actor: subject; recipient: object.of, object.in, object, of, in | object: @outlet
impose, declare, proclaim, clamp, extend, enforce, decree, order, announce, reimpose, introduce, place, prolong | COERCE coercion | actor: subject; recipient?: on, in, across, over, upon, around, for, object.on, object.in, object.over, object.across, throughout | object: @constraint
use, fire, turn, deploy, lob | COERCE coercion | actor: subject; recipient: on, against, at, in, into, object.on, object.against, clause.object | object: tear gas, teargas, water cannon, rubber bullet, baton, stun grenade, pepper spray, force
place, put, hold, keep, take | COERCE coercion | actor: subject; recipient: object, object.of, in | under: arrest, house arrest, curfew, detention, martial law, blockade, lockdown, surveillance, siege
take, hold, keep, remand, place, put | COERCE coercion | actor: subject; recipient: object, object.of | into: custody
hold, keep, remand | COERCE coercion | actor: subject; recipient: object, object.of, in | in: custody, detention, jail, prison, captivity
hold, throw, put, keep | COERCE coercion | actor: subject; recipient: object, object.of | behind: bar
take | COERCE coercion | actor: subject; recipient: object, object.of, from | clause: prisoner, captive
issue, seek, execute | COERCE coercion | actor: subject; recipient: for, against, object.for, object.against | object: arrest, arrest warrant, warrant, detention order, international arrest warrant, red notice
order | COERCE coercion | actor: subject; recipient: object.of, of, object.against, object, object.for, object.in | object: closure, arrest, dissolution, suspension, seizure, shutdown, demolition, detention, eviction, deportation, confiscation, evacuation, blockade
announce, confirm, report | COERCE coercion | actor: subject; recipient: object.of, of | object: arrest, detention, seizure, capture, annexation
implement, approve, request | COERCE coercion | actor: subject; recipient: for, object.for, against, object.against | object: arrest, arrest warrant, warrant, detention
strip, deprive | COERCE coercion | actor: subject; recipient: object | of: citizenship, nationality, passport, immunity
violate, breach, enter, penetrate, intrude, infringe, encroach, trespass | COERCE coercion | actor: subject; recipient: object.of, object, of, into, on | object: airspace, border, sovereignty, territorial water, territory, water, air space
raid, ransack, storm | ASSAULT attack | actor: subject; recipient: object, object.of, object.in | subject: gunman, gunmen, militant, fighter, rebel, jihadist, insurgent, bandit, militia, commando
raid, ransack, storm, swoop | COERCE coercion | actor: subject; recipient: object, on, object.of, object.in | subject: police, policeman, prosecutor, investigator, agent, detective, officer, authority, fbi, inspector
demolish, bulldoze, raze, tear down | COERCE coercion | actor: subject; recipient: object.of, object.in, object, in | object: home, house, building, village, settlement, school, mosque, church
hold, detain, arrest, keep, question | COERCE coercion | actor: subject; recipient: object, object.of | on: suspicion, charge | not: clause
hold, detain, keep, imprison | COERCE coercion | actor: subject; recipient: object, object.of | object: @prisoner, %person, journalist, trucker, driver, academic, businessman, hiker | not object: hostage, captive, talk, power, leader, member, official, opposition leader, politician, people | not as: shield, human shield, hostage
bring, take, haul, summon | COERCE coercion | actor: subject; recipient: object, in | for: questioning, interrogation
hand, give, slap, impose on | COERCE coercion | actor: subject; recipient: indirect, to, object, on, object.on | object: sentence, prison sentence, jail term, jail sentence, prison term, fine, life sentence, death sentence, suspended sentence, exit ban, travel ban, year, hefty fine | indirect: %actor, %person, @prisoner, former, mayor, politician
hand down, hand, pass, impose, slap, issue, mete out | COERCE coercion | actor: subject; recipient: on, to, against, for, object.on, object.to, object.against, object.for, indirect | object: sentence, prison sentence, jail term, jail sentence, prison term, life sentence, death sentence, fine, exit ban, travel ban, conviction, verdict, prison, guilty verdict, gag order
put, place | COERCE coercion | actor: subject; recipient: object | on: list | on.adj: wanted, fugitive
put, place | COERCE coercion | actor: subject; recipient: object | on: wanted list, fugitive list, trial, no-fly list
place, put, hold, keep | COERCE coercion | actor: subject; recipient: object | in: isolation, solitary confinement, detention, custody, camp, quarantine
ban, bar, forbid, prohibit, stop | COERCE coercion | actor: subject; recipient: object, object.of | clause: leave, travel, work, practise, practice, run, hold, speak, gather, operate, broadcast, publish, protest, stand
strip, deprive, rob | COERCE coercion | actor: subject; recipient: object | object.of: citizenship, nationality, immunity, passport, office, power, right, accreditation
strip | COERCE coercion | actor: subject; recipient: object, object.of | of: citizenship, nationality, immunity, passport, office, power
revoke, cancel, annul, confiscate, withdraw, suspend, seize | COERCE coercion | actor: subject; recipient: object.of, object.for, of, object.poss, for, from | object: passport, citizenship, nationality, licence, license, accreditation, press card, visa, work permit, residence permit, immunity
break, hack, tap, burrow, get | COERCE coercion | actor: subject; recipient: into, into.of, into.poss, into.in | into: server, computer, network, system, account, email, phone, database, mail, website, inbox, infrastructure, file
steal, pilfer, siphon, siphon off, swipe, filch, loot, exfiltrate, pinch | COERCE coercion | actor: subject; recipient: from, object.from, object.of, of, object | object: datum, data, secret, blueprint, technology, file, information, money, cryptocurrency, email, document, design, fund, intellectual property, plan, million, record
make off | COERCE coercion | actor: subject; recipient: with.from, with.of, from, with.poss
bug, tap, wiretap, eavesdrop, listen | COERCE coercion | actor: subject; recipient: object.of, object, on, in, to, object.poss | object: phone, office, call, conversation, mobile, telephone, line, communication
search, comb | ACCUSE accusation | actor: subject; recipient: object.of, object.poss, on, object | object: office, home, headquarters, apartment, house, premise, villa, flat, newsroom, residence
escort, chase, drive, force, push, shove, warn, usher | COERCE coercion | actor: subject; recipient: object, object.of, away, off, out of.of | object: ship, vessel, boat, trawler, plane, aircraft, jet, fishing boat, destroyer, fisherman
round up, drive, bundle, drag, march, herd, frogmarch, deport, bus, truck, expel | COERCE coercion | actor: subject; recipient: object, up, object.of | to: border, camp, frontier
drag, bundle, shove, whisk, force, throw | COERCE coercion | actor: subject; recipient: object, object.of | into: van, vehicle, car, bus, cell, truck
shut down, close, close down, seal, padlock, shutter | COERCE coercion | actor: subject; recipient: object.of, down.of, object.poss, down.poss, object, of | down: @outlet, office, newspaper, station, headquarters
occupy, take over, put, place, bring | COERCE coercion | actor: subject; recipient: object | under: control, trusteeship, administration, rule | not object: fire, situation, blaze
spray, douse, blast, hose, drench | COERCE coercion | actor: subject; recipient: object, object.of | with: water cannon, cannon, water, tear gas, pepper spray
# ASSAULT.
kill, engage, wound, injure, hit, strike, destroy, target, damage, pound, rock, shake, devastate, flatten, level, demolish, raze, slay, maim | ASSAULT attack | actor: subject.by, subject.adj, subject.poss, subject.from, subject; recipient: object, object.of, object.in, object.from, in, at, near, subject.on, subject.in | subject: @blow
use, hold, take, keep | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, in | as: shield, human shield, hostage
use, deploy, employ | ASSAULT attack | actor: subject; recipient: against, on, in, object.against, object.on, object.in | object: chemical weapon, weapon, nerve gas, nerve agent, sarin, poison gas, cluster bomb, cluster munition, mustard gas, chlorine, chlorine gas, live ammunition, barrel bomb, phosphorus, napalm, heavy weapon, artillery, violence, military force, torture
shoot, gun, bring, down | ASSAULT attack | actor: subject; recipient: object, object.of, over, object.over, in | object: plane, aircraft, drone, jet, missile, helicopter, fighter jet, airliner, warplane, balloon, satellite, uav, bomber, fighter, gunship, chopper, rocket, airplane, warhead, mig, f-16, interceptor
sink, scuttle, ram, hijack | ASSAULT attack | actor: subject; recipient: object, object.of, object.from, off | object: ship, boat, vessel, tanker, submarine, warship, frigate, trawler, destroyer, cruiser, ferry, plane, airliner, freighter, flotilla, carrier, corvette, patrol boat
wage, fight, make, launch, go | ASSAULT attack | actor: subject; recipient: on, against, with, in, object.on, object.against, object.with, object.in | object: war, battle, campaign, jihad, genocide, cyber warfare, guerrilla war, air war | not on: @matter | not against: @matter
hold, maintain, defend | ASSAULT attack | actor: subject; recipient: against, object.against | object: position, defensive position, line, front, ground, defence, defense | needs: against
hold, maintain, defend | ASSAULT attack | actor: subject; recipient: object.against | object: position, defensive position, line, front, ground, defence, defense | needs: object.against
go | ASSAULT attack | actor: subject; recipient: to.with, to.against, with, against, to.in | to: war
launch, carry out, conduct, stage, mount, perform, intensify, unleash, step up, commit, perpetrate, execute, begin, commence, continue, resume, press, order, wage, spearhead, escalate, pursue, expand, open, lead, renew, undertake | ASSAULT attack | actor: subject; recipient: on, against, in, at, into, inside, near, object.on, object.against, object.in, object.at, object.into, object.of, across, over, clause.object | object: @assault | not object: @verbal, @hunger
claim, accept, assume, take | ASSAULT attack | actor: subject; recipient?: for.on, for.against, for.in, for.of, object.for.on, object.for.in, on | object: responsibility, credit | for: @blow, attack, killing, murder, assassination, abduction, kidnapping, explosion, blast, shooting, massacre | reports: claim
claim | ASSAULT attack | actor: subject; recipient?: object.on, object.against, object.in, object.at, object.of | object: @assault, killing, murder, assassination, abduction, kidnapping, explosion, blast, shooting | reports: claim
claim | ASSAULT attack | actor: subject; recipient?: for.on, for.against, for.in, for.of, object.for.on, object.for.in, on | object: responsibility | reports: claim
fire, open, drop, rain, lob, hurl, launch, throw, shoot, unleash, detonate, plant, direct, send, discharge, toss, pour, aim | ASSAULT attack | actor: subject; recipient: on, at, into, against, in, over, across, towards, toward, onto, near, object.on, object.at, object.into, object.against, object.in, upon | object: @bomb
detonate, explode, plant, set off | ASSAULT attack | actor: subject; recipient: in, at, near, outside, inside, on, under, object.in, object.on, object.at | object: bomb, explosive, device, car bomb, vest, suicide vest, mine, charge
explode, go off, detonate, blow up | ASSAULT attack | actor: subject; recipient: in, at, near, outside, inside, on | subject: bomb, car bomb, grenade, mine, device, suicide bomber, bomber, explosive, roadside bomb, truck bomb, vehicle
set | ASSAULT attack | actor: subject; recipient: object, to, object.of, object.in, in | clause: ablaze, alight
set | ASSAULT attack | actor: subject; recipient: object, to, object.of, object.to, in | object: fire
set | ASSAULT attack | actor: subject; recipient: object, object.of, in | on: fire
take, hold, seize, keep | ASSAULT attack | actor: subject; recipient: object, object.of, object.from, in | clause: hostage
take, hold, seize | ASSAULT attack | actor: subject; recipient: object.of, object.from, object, in, from | object: hostage, captive
hold, keep | ASSAULT attack | actor: subject; recipient: object, object.of, object.from, from, in | clause: captive, hostage, prisoner
hold | ASSAULT attack | actor: subject; recipient: object, object.of | object: hostage
liberate, clear | ASSAULT attack | actor: subject; recipient: object.from, from, of, of.of, against, object.of, object.in, in | object: @lease, %place
seize, capture, take, take over, grab, retake, wrest, regain, recapture, reclaim, gain, overrun | ASSAULT attack | actor: subject; recipient: object.of, object.in, object.from, of, from, object, in | object: @lease | not object: power, @chance
violate, breach, break | ASSAULT attack | actor: subject; recipient: object.with, object.in, object.of, with, in, along, object | object: ceasefire, cease-fire, truce, ceasefire agreement, cease-fire agreement, armistice
impose, lay, maintain, tighten, enforce, put | ASSAULT attack | actor: subject; recipient: on, to, against, in, of, around, object.on, object.to, object.against, object.in, object.of, object.around, upon | object: blockade, siege, naval blockade
exchange, trade | ASSAULT attack | parties: subject, with, across, between | object: @shot
come under, draw | ASSAULT attack | actor: object.from, object.by, from, by, under.from, under.by; recipient: subject | object: fire, attack, artillery fire, shelling, bombardment
come | ASSAULT attack | actor: under.from, under.by, from, by; recipient: subject | under: fire, attack, shelling, bombardment, siege
fall | ASSAULT attack | actor: to, to.of, into.of; recipient: subject, subject.of, subject.in | to: rebel, insurgent, militant, jihadist, force, army, fighter, %actor | subject: @lease, %place
leave | ASSAULT attack | actor: subject; recipient: object, in, object.in | clause: dead, wounded
march, roll, push, advance, cross, pour, thrust, plunge, storm | ASSAULT attack | actor: subject; recipient: into, on, across, toward, towards, into.of | subject: @troop, rebel, fighter, militant, insurgent
tear, slam, crash, plough, plow, rip, smash, hurtle, plunge, punch, fall, rain, land, explode, thud, fly, streak | ASSAULT attack | actor: subject.by, subject.adj, subject.poss, subject.from, subject.of, subject, from; recipient: into, on, onto, in, near, at, over, into.of, into.in, onto.of, on.of, down | subject: @blow
hack, stone, beat, club, bludgeon, torture, burn, slash, stab, choke, kick | ASSAULT attack | actor: subject; recipient: object, to.of, death | to: death
hack, stone, beat, club, shoot, gun, strike, knock, leave | ASSAULT attack | actor: subject; recipient: object, object.of, clause.subject | clause: dead
go | ASSAULT attack | actor: subject; recipient: through, in, on.through, on.in, across, against | on: rampage, offensive, attack, killing spree
return | ASSAULT attack | actor: subject; recipient: at, on, against, object.at, object.on, towards, in | object: fire
open | ASSAULT attack | actor: subject; recipient: on, at, object.on, object.at, upon, against, into | object: fire
inflict | ASSAULT attack | actor: subject; recipient: on, upon, object.on | object: casualty, loss, defeat, damage, heavy loss, heavy casualty, blow, death
lay | ASSAULT attack | actor: subject; recipient: to, object.to | object: waste, siege
press, push, launch, mount, keep up, continue, renew, pursue, intensify, step up, widen | ASSAULT attack | actor: subject; recipient: against, on, into, in, at, object.against, object.on, object.into, object.in | object: advance, offensive, push, onslaught, incursion, thrust, lightning offensive, drive, counter-attack, bombardment, raid, wave, string, series, barrage | needs: object.against
launch, fire, send, unleash, loose, hurl, let loose | ASSAULT attack | actor: subject; recipient: at, on, against, into, towards, toward, over, across, object.at, object.on, object.against, object.into | object: barrage, wave, swarm, hail, volley, salvo, dozen, hundred, score, drone, number
dislodge, drive, push, force, eject, flush, oust, expel, chase, evict, clear, drive out, push out, push back, beat back, repel | ASSAULT attack | actor: subject; recipient: object, out, back, object.from | from: @ground, hill, hilltop, stronghold, bridge, suburb, road, airfield, hideout, neighbourhood, trench, half, part | subject: @troop, rebel, militant, insurgent, fighter, army, jihadist, %actor
set | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, in, ablaze | clause: ablaze, alight, fire
set ablaze, set alight, set fire to | ASSAULT attack | actor: subject; recipient: object, ablaze, ablaze.in, in, to, to.in, to.of, object.in
set off | ASSAULT attack | actor: subject; recipient: in, at, near, outside, inside, on, off.in, off.at, off.near, off.outside | object: bomb, explosive, device, car bomb, vest, charge, blast, explosion
knock out, take out, wipe out, cut down, shoot up, burn down, bring down, knock, mow | ASSAULT attack | actor: subject, subject.by, subject.adj; recipient: object, object.of, object.in, out, out.in, out.of, in, down | not object: @matter, loan, insurance, advertisement, debt, mortgage, policy
claim, take | ASSAULT attack | actor: subject.by, subject.adj, subject.on, subject.poss; recipient: object.of, of, object.in | object: life | subject: @blow
put | ASSAULT attack | actor: subject; recipient: object | under: siege, blockade, fire
turn, train, point, aim | ASSAULT attack | actor: subject; recipient: on, at, against, object.on, object.at, object.against | object: gun, fire, weapon, artillery, cannon, rifle
pump, empty | ASSAULT attack | actor: subject; recipient: into | object: bullet, round, magazine
charge | ASSAULT attack | actor: subject; recipient: object, at, into | subject: police, riot police, policeman, cavalry, trooper, soldier, officer | object: protester, demonstrator, crowd, marcher, student, farmer, rioter, migrant
fire, shoot | ASSAULT attack | actor: subject; recipient: on, at, upon, into | not: object | on: %actor, %person, protester, demonstrator, crowd, vehicle, boat, convoy, car, worshipper, civilian, position, vessel, base
# RETREAT.
pull, move, bring, take, fly, get | RETREAT withdrawal | actor: subject; recipient?: out of, out of.in | object: @troop | needs: out of
pull, move, get, clear | RETREAT withdrawal | actor: subject; recipient?: out of, out of.in | out of: %actor, %place, @ground, country, city, town, area | not: object
withdraw, pull out, pull back, pull, draw down, recall, bring home, remove, evacuate, airlift out, repatriate, move out, call back, redeploy, send home, extract, reduce | RETREAT withdrawal | actor: subject; recipient?: from, in, object.in, object.from, out of | object: @troop
withdraw, pull out, pull back, evacuate, recall, bring home | RETREAT withdrawal | actor: object; recipient?: from, in | object: @troop | not: subject
leave, depart, exit, quit, go home, vacate, evacuate, flee | RETREAT withdrawal | actor: subject; recipient?: object, from, in | subject: @troop, peacekeeper, last soldier
leave, begin, complete, finish, start | RETREAT withdrawal | actor: subject; recipient?: from, of.from, object.from, object.of.from, in | object: withdrawal, pullout, pull-out, evacuation, drawdown, retreat
abandon, vacate, evacuate, relinquish, cede, return, hand over, surrender, give up, hand back, give back, lose, yield, transfer | RETREAT withdrawal | actor: subject; recipient?: to, object.to, object.in, object.of, in, object.from | object: @ground
give up, turn in, hand over | RETREAT withdrawal | actor: subject; recipient?: to | object: @self, @arms
lay down, surrender, hand over, hand in, give up, lay, turn in, dismantle, decommission, destroy, scrap, put down | RETREAT withdrawal | actor: subject; recipient?: to, in, object.to | object: @arms
quit, relinquish, leave, renounce, give up, cede, hand over | RETREAT withdrawal | actor: subject; recipient?: to, object.to, object.of, object.in, as.of | object: power, office, post, presidency, throne, premiership, leadership
declare, observe, announce, proclaim, call, extend, hold, respect, honour, honor, offer, implement, renew, uphold, accept | RETREAT concession | actor: subject; recipient?: with, in, against, to, object.with, object.in, object.to | object: ceasefire, cease-fire, truce, cessation of hostility, cessation, end to hostility, lull, humanitarian pause, pause, armistice
halt, cease, stop, suspend, end, call off, pause, freeze, scale back, scale down, curb, discontinue, lay down | RETREAT concession | actor: subject; recipient?: against, object.against, in, on, with, at, object.in, object.on, object.with, object.of, near | object: @fighting
release, free, let out, parole, repatriate, ransom | RETREAT concession | actor: subject; recipient?: object, object.of, object.from, to, indirect, object.in, from | object: @prisoner, %person, %actor | not object: @publication
release, free | RETREAT concession | actor: in, by; recipient: object | object: @prisoner, %person, %actor | not object: @publication | not: subject | needs: in
order, announce, approve, authorise, authorize, secure | RETREAT concession | actor: subject; recipient: object.of, object, of, object.in, object.from | object: release, freeing, repatriation, liberation | needs: object
let, set | RETREAT concession | actor: subject; recipient?: object, object.of, object.from | clause: go, free, walk, leave, loose
hand over, turn over, hand back, return, give back, transfer, deliver | RETREAT concession | actor: subject; recipient: to, object.to, indirect, object.of | object: @prisoner
return, give back, hand back, restitute, restore, give up, cede, hand over, transfer | RETREAT concession | actor: subject; recipient: to, object.to, indirect | object: @property
return, give back, hand back | RETREAT concession | actor: subject; recipient: to, object.to, indirect | needs: object | not object: favour, favor, call, fire, compliment, @troop, troops, question
allow, admit, let, permit, invite, readmit | RETREAT concession | actor: subject; recipient?: object, object.of, object.from, clause.subject, clause.object, clause.to, to, into, in, for | object: @inspector
lower, de-escalate, defuse | RETREAT concession | actor: subject; recipient?: with, in, object.with, object.in | object: tension, alert, alert level
hand, deliver, pass, turn over, hand over | RETREAT concession | actor: subject; recipient: object, object.of, over, to, object.to | object: @prisoner, remains, body, child | to: @dignitary, %body, %country, red cross, family, representative
release, free, let, send, allow, set | RETREAT concession | actor: subject; recipient: object, object.of | clause: free, home, return, leave, go | object: @prisoner, %person, %actor
set free, let free, let go, set loose, let off, let out, let walk | RETREAT concession | actor: subject; recipient: object, free, loose, off, clause.object
leave, quit, vacate, evacuate, abandon, exit, depart, flee, depart from | RETREAT withdrawal | actor: subject; recipient: object, object.of, from, object.in | subject: @troop, rebel, fighter, army, paramilitary, militant, insurgent, peacekeeper
complete, begin, start, finish, continue, order, announce, agree to, accelerate, delay, conclude, carry out, launch | RETREAT withdrawal | actor: subject; recipient: from, of.from, object.from, object.of.from, out of, in | object: withdrawal, pullout, pull-out, evacuation, drawdown, retreat, exit, departure, disengagement, handover | needs: object.from
pull out, bow out, drop out, step back, back out, back away, step aside | RETREAT withdrawal | actor: subject; recipient: of.for, of.of, from.for, of, from, out of, out of.for | of: race, contest, leadership, running, election, campaign
lower, haul down | RETREAT withdrawal | actor: subject; recipient?: in, at, over, object.in, object.over | object: flag
wave | RETREAT withdrawal | actor: subject; recipient?: to | object: flag, white flag
# CONCEDE. What is withdrawn, lifted or dropped tells it from withdrawals and sanctions.
lift, ease, relax, waive, suspend, loosen, rescind, repeal, drop, end, remove, soften, relieve, revoke, scrap, roll back, reverse, abolish, cancel, halt, overturn, reduce, lower, cut, withdraw, shelve, annul, scale back, quash, phase out, abandon, call off, curtail, slash, stop, exempt, unwind, ditch, give up, let expire, dismantle | CONCEDE concession | actor: subject; recipient?: on, against, of, for, from, in, to, object.on, object.against, object.of, object.from, object.in, object.to, object.for, object.over, object.by, object.on.of, on.of, object.of.of | object: @restriction
call off, suspend, end, abandon, halt, postpone, drop | CONCEDE concession | actor: subject; recipient?: after.with, against, in, at, with, after.with, object.against, object.at, object.over, object.of | object: @labour, @rally
call off | CONCEDE concession | actor: subject; recipient?: after.with, against, in, at, over | off: @labour, @rally
fail, refuse, decline | CONCEDE concession | actor: subject; recipient: clause.object.on, clause.object.against, clause.on | clause: renew, extend, prolong, prosecute
reopen, open | CONCEDE concession | parties: subject, with, to, in, object.with, object.in, object.between, object.to, object.of | object: @holding, @mission
reopen | CONCEDE concession | actor: subject; recipient: object.with, with, object.in, in, to, object.to | object: @holding, @mission
make, offer, grant, give, announce, extend, win | CONCEDE concession | actor: subject; recipient: to, indirect, for, object.to, object.for, towards, on.to | object: @right, concession
grant, give | CONCEDE concession | actor: subject; recipient: to, for, indirect, object.to, object.for, object | object: @leave
grant | CONCEDE concession | actor: subject; recipient: indirect, object, to | needs: clause
approve, grant | CONCEDE concession | actor: subject; recipient: object.from, object.by, object.of, from, indirect, to | object: request, plea, petition, appeal, application, wish, bail, visa
bow, yield, cave, accede, give in, cave in, submit, capitulate, succumb, defer, concede, buckle, surrender, give way, acquiesce, knuckle under, bend, kowtow | CONCEDE concession | actor: subject; recipient: to, to.of, to.from, to.by, before | to: @yielded, %actor
accept, meet, satisfy, fulfil, fulfill, heed | CONCEDE concession | actor: subject; recipient: object.from, object.of, object.by, from, of, object | object: demand, plea, appeal, call, ultimatum, grievance, wish
comply | CONCEDE concession | actor: subject; recipient: with, with.by, with.of, with.from | with: demand, request, resolution, order, ruling, ultimatum, call, requirement
acknowledge, admit, accept, concede, own up | CONCEDE concession | actor: subject; recipient?: to, for, for.of, in, object.for, object.in, object.of, to.in | object: @guilt
admit, confess, own up | CONCEDE concession | actor: subject; recipient?: clause.object, clause.in, to, clause.from | needs: clause
withdraw, scrap, shelve, suspend, drop, abandon, freeze, reverse, annul, rescind, water down, revoke, delay, postpone, backtrack | CONCEDE concession | actor: subject; recipient?: against, to, on, for, object.against, object.to, object.on, object.for, object.of | object: @bill
renounce, abandon, give up, forswear, dismantle, foreswear, disavow, end, halt | CONCEDE concession | actor: subject; recipient?: against, with, to, object.against, over | object: @violence
express | CONCEDE concession | actor: subject; recipient?: for, over, to, object.for, object.over, object.to, at | object: regret, remorse, contrition
extend, offer, hold out | CONCEDE concession | actor: subject; recipient: to, indirect, object.to | object: olive branch, hand of friendship, hand
soften, moderate, tone down | CONCEDE concession | actor: subject; recipient: on, towards, toward, against, object.on, object.towards, object.toward, object.against, object.of | object: stance, tone, position, line, rhetoric, criticism, approach

commute, reduce, cut, overturn, suspend, quash, waive | CONCEDE concession | actor: subject; recipient: object.of, object.poss, object.against, of, object.for | object: sentence, conviction, death sentence, prison sentence, jail term, prison term, life sentence, fine
admit, accept, acknowledge, concede | CONCEDE concession | actor: subject; recipient?: to, for, for.of, in, object.for, object.for.of, object.in, object.of, of | object: liability, negligence, wrongdoing, culpability, complicity
allow, permit, let, authorise, authorize, clear, approve | CONCEDE concession | actor: subject; recipient: object.from, object.to, object.of, object.adj, object.into, from, into, to | object: @goods, aid, convoy, fuel, truck, relief, humanitarian aid, entry, resumption, delivery, access
reopen, restore, resume, unblock, unfreeze, release, unlock | CONCEDE concession | actor: subject; recipient: to, for, with, object.to, object.for, object.of, object.in, object.with | object: access, fund, asset, account, trade, aid, service, traffic, visa, export, import, payment
cave, cave in, yield, bow, give in, submit, surrender, concede, bend | CONCEDE concession | actor: subject; recipient: to, to.from, to.of, to.by, before | needs: to | not to: police, authority, force, troop, army | not to: pressure
pay, award, offer, grant | CONCEDE concession | actor: subject; recipient: to, indirect, for, object.to, object.for | object: compensation, reparation, damages, restitution, backpay
grant, give | CONCEDE concession | actor: subject; recipient: to, indirect, for, object.to, object.for | object: amnesty, pardon, clemency, royal pardon, presidential pardon, reprieve, bail, parole, autonomy, vote
lift, drop, withdraw, abandon, remove, set aside, end, waive, overcome | CONCEDE concession | actor: subject; recipient: on, to, on.of, to.of, on.poss, to.poss, object.on, object.to, object.on.poss, object.to.poss, object.on.of, of | object: veto, objection, opposition, reservation, block, resistance, hold, hold-up
rescind, reverse, overturn, backtrack on, scrap, revoke, walk back, withdraw, retract, undo | CONCEDE concession | actor: subject; recipient?: object.of, object.by, object.poss, object.against, object.on, object.to, object | object: decision, order, plan, appointment, ban, designation, expulsion, decree, remark, comment, threat, allegation, accusation, invitation
# Whoever will not do what is asked of them refuses; what they have not done yet says nothing.
lift, ease, relax, waive, suspend, loosen, rescind, repeal, drop, end, remove, soften, revoke, scrap, reverse, abolish, cancel, withdraw | CONCEDE concession | actor: subject; recipient?: on, against, of, for, from, object.on, object.against, object.of, object.from, object.in, object.for, in, until, object.on.of, on.of | object: @restriction | aux: will, would, shall | negated: REJECT refusal
release, free, let go, hand over, surrender | RETREAT concession | actor: subject; recipient?: object, object.of, object.from, to, from | object: @prisoner, %person, %actor | not object: @publication | aux: will, would, shall | negated: REJECT refusal
accept, take in, admit, host, resettle, receive | AID aid | actor: subject; recipient: object, from, object.from, in | object: @refugee | aux: will, would, shall | negated: REJECT refusal
begin, start, resume, hold, attend, join, enter, conduct, open | CONSULT meeting | parties: subject, with, object.with, between, into.with, object.in, object.of | object: @talk | aux: will, would, shall | negated: REJECT refusal
meet, negotiate, talk, negotiate with, talk to, meet with, speak to, sit down, sit down with | CONSULT meeting | parties: subject, object, with, to | aux: will, would, shall | negated: REJECT refusal
go, travel, visit, come | CONSULT visit | actor: subject; recipient: object, to | subject: %person, @dignitary | aux: will, would, shall | negated: REJECT refusal
stop, halt, cease, end, suspend | RETREAT concession | actor: subject; recipient?: against, object.against, on, in, object.on, object.in | object: @fighting, @violence | aux: will, would, shall | negated: REJECT refusal
withdraw, pull out, retreat, disarm, resign, step down, back down, yield, budge, give in, relent | RETREAT withdrawal | actor: subject; recipient?: from, object, to, in | aux: will, would, shall | negated: REJECT refusal
allow, permit, let | CONCEDE concession | actor: subject; recipient: object, clause.subject, clause.object, object.from, to, for | not: indirect | aux: will, would, shall | negated: REJECT refusal
sign, ratify, conclude, renew, extend, prolong, respect, honour, honor, implement, join | AGREE agreement | parties: subject, with, object.with, object.of, object.between | object: @pact | aux: will, would, shall | negated: REJECT refusal
extradite | COOPERATE cooperation | actor: subject; recipient: to, object | aux: will, would, shall | negated: REJECT refusal
renounce, give up, abandon, hand over, lay down | CONCEDE concession | actor: subject; recipient?: to, object.of, object.in, against | object: @violence, @arms, @ground, @holding | aux: will, would, shall | negated: REJECT refusal

# Then what a verb says whatever stands beside it, save what is left out.
# CONSULT.
meet, meet with, meet up, get together, convene, confer, parley, reconvene, hobnob, huddle, lunch, dine, breakfast, sit down, mingle | CONSULT meeting | parties: subject, object, with, object.with | not object: @standard
negotiate, consult, liaise, deliberate, converse, haggle, bargain, commune, dialogue | CONSULT meeting | parties: subject, object, with, object.with, between
discuss, debate, broach, thrash out | CONSULT meeting | parties: subject, with, object.with, between
discuss with, raise with, take up with, bring up with, broach with | CONSULT meeting | parties: subject, with
speak with, talk with, chat with, interact with | CONSULT meeting | parties: subject, with
speak to, talk to, chat to | CONSULT meeting | parties: subject, to
speak by phone, speak by telephone, talk by phone, talk by telephone, speak on phone, talk on phone, speak over phone, talk over phone, speak via phone, speak by video, speak via video, talk by video, speak over telephone, talk over telephone, speak on telephone | CONSULT call | parties: subject, with, to
brief, debrief | CONSULT meeting | actor: subject; recipient: object | not object: reporter, journalist, press, medium, media, public
mediate, arbitrate, intercede, shuttle, broker | CONSULT meeting | actor: subject; recipient: between, among, in, object.between, with, object, object.in | not object: @pact
# CONSULT.
phone, telephone, ring up, phone up, videoconference | CONSULT call | parties: subject, object, with
# CONSULT.
visit, tour | CONSULT visit | actor: subject; recipient: object | not object: @webpage
# AGREE.
agree, concur | AGREE agreement | parties: subject, with, object.with, on.with, to.with, clause.with
agree, consent, assent, acquiesce | AGREE agreement | actor: subject; recipient?: with, clause.object, clause.with, clause.to, clause.from, clause.in, clause.on, clause.against, clause.object.against, to, indirect, clause.for, clause.clause.subject, clause.object.on, clause.object.of, clause.object.for, clause.object.from, clause.object.to, clause.object.in, clause.object.with, in.with, at.with, during.with, after.with | negated: REJECT refusal
sign up to, accede to | AGREE agreement | actor: subject; recipient: to.with, to
reconcile, compromise, patch up | AGREE agreement | parties: subject, with, object.with, between
make up | AGREE agreement | parties: subject, with | needs: with
# SUPPORT.
support, back, endorse, champion, espouse, uphold, second, embrace, legitimise, legitimize, validate, bless, favour, favor, sympathise, sympathize, buttress, prop up, bolster, encourage, stick by, abet, cheer on, underwrite, reassure | SUPPORT support | actor: subject; recipient: object, with, object.by, object.of, object.for, clause.subject | not object: family, habit, @self, claim, car, theory, growth, view | negated: REJECT refusal
defend | SUPPORT support | actor: subject; recipient: object, object.of | not object: title, @self, record, thesis, crown, border, championship
stand by, stick by, stand behind, stand beside, stand alongside, line up behind | SUPPORT support | actor: subject; recipient: by, behind, beside, alongside
side with, align with, sympathise with, sympathize with, empathise with, commiserate with, stand with, mourn with | SUPPORT support | actor: subject; recipient: with
rally, unite, line up, close rank | SUPPORT support | actor: subject; recipient: behind, around, round, to.of, with | not: against
speak up for, speak out for, stick up for, stand up for, vouch for, root for | SUPPORT support | actor: subject; recipient: for
vote for, vote in favour of, vote in favor of, vote in favour, vote in favor | SUPPORT support | actor: subject; recipient: for, in favour of, in favor of, of
come out, speak out, argue, speak | SUPPORT support | actor: subject; recipient: in favour of | needs: in favour of
come out, speak out, argue, speak | SUPPORT support | actor: subject; recipient: in favor of | needs: in favor of
come out, speak out, argue, speak | SUPPORT support | actor: subject; recipient: in support of | needs: in support of
come out, speak out, argue, speak | SUPPORT support | actor: subject; recipient: in defence of | needs: in defence of
come out, speak out, argue, speak | SUPPORT support | actor: subject; recipient: in defense of | needs: in defense of
recognise, recognize | SUPPORT support | actor: subject; recipient: object, object.of | not: clause | not object: work, challenge, difficulty, importance, need, danger, risk, threat, fact, reality, complexity, problem, sacrifice, limit, necessity, urgency, seriousness, gravity, scale, mistake, failure, guilt, responsibility, sign, voice, face | negated: REJECT refusal
# SUPPORT.
praise, congratulate, hail, commend, applaud, thank, salute, laud, extol, compliment, cheer, acclaim, console, felicitate, honour, honor, toast, eulogise, eulogize, admire, appreciate, celebrate, exalt, lionise, lionize, glorify, approve, vindicate, credit, decorate, comfort, condole | SUPPORT statement | actor: subject; recipient: object, of, to, with, object.by, object.of, object.in, for | not object: anniversary, victory, birthday, day, memory, @self, fallen, independence
welcome | SUPPORT statement | actor: subject; recipient: object, object.by, object.of, object.from, object.in, clause.subject | not object: %person, @dignitary, @refugee, delegate, tourist
apologise, apologize, atone | SUPPORT statement | actor: subject; recipient: to, for.to | not: by
# COOPERATE.
cooperate, co-operate, collaborate, ally, team up, partner, band together, coordinate, co-ordinate, join up, link up, join hands, pair up, pool, co-host, co-produce, co-sponsor, federate | COOPERATE cooperation | parties: subject, with, object.with, between | negated: REJECT refusal
work with, work alongside, pull together | COOPERATE cooperation | parties: subject, with, alongside
patrol together, patrol jointly, manoeuvre together, maneuver together, train together, train jointly, exercise together, drill together, fight together, fight alongside, operate together, operate jointly, work together, develop jointly, produce jointly | COOPERATE cooperation | parties: subject, with, alongside
patrol with, exercise with, drill with, train with | COOPERATE cooperation | parties: subject, with
extradite, extradite to | COOPERATE cooperation | actor: subject; recipient: to
plough, plow, pump, pour | COOPERATE cooperation | actor: subject; recipient: into | needs: into | not object: water
invest | COOPERATE cooperation | actor: subject; recipient: in, into | not object: time
sell, export, re-export, ship, pipe | COOPERATE cooperation | actor: subject; recipient: to, indirect, object.to | not object: @self, story, soul, idea
supply, deliver, provide | COOPERATE cooperation | actor: subject; recipient: to, indirect, with, object.to, for | object: gas, oil, electricity, power, coal, crude, uranium, natural gas, water
buy from, purchase from, import from, order from, acquire from, procure from, buy, import | COOPERATE cooperation | actor: subject; recipient: from, object.from
trade with, do business with | COOPERATE cooperation | parties: subject, with
co-author, co-found, co-develop | COOPERATE cooperation | parties: subject, with
# AID.
aid, advise, mentor, assist, help, subsidise, subsidize, bankroll, shelter, resupply, rescue, relieve, sponsor, bail out, train, feed, nurse, finance, fund, arm, equip, re-equip, rearm, retrain, harbour, harbor, succour, shore up, provision, outfit, save, replenish | AID aid | actor: subject; recipient: object, object.in, in | not object: @self, growth, idea, study, campaign, matter, sense, survey, research, tension, party | not object: text, resolution, motion, draft, bill, amendment, draft resolution
provide with, supply with, furnish with, equip with, arm with, outfit with, shower with, ply with | AID aid | actor: subject; recipient: object
# REQUEST.
advise, counsel | REQUEST request | actor: subject; recipient: object, clause.subject | needs: clause
ask, request, urge, exhort, press, implore, beseech, beg, plead, entreat, prod, pressure, pressurise, pressurize, lobby, petition, solicit, coax, nudge, adjure, encourage, counsel, remind, enjoin, bid, goad, cajole, spur, push, instruct, prompt | REQUEST request | actor: subject; recipient: object, with, clause.subject, object.from, object.of, object.by, for, to | not: about
# "said that Iran must withdraw": who says so demands it.
say, declare, state, insist, stress, warn, add, argue, tell, reiterate, repeat, maintain, emphasise, emphasize, underline, believe | REQUEST request | actor: subject; recipient: clause.subject, clause.object | clause.aux: must, should, ought | clause.subject: %actor | not clause.subject: it, they, we, he, she, i, you
say, declare, state, insist, stress, warn, add, argue, tell, reiterate, repeat, maintain, emphasise, emphasize, underline, believe | REQUEST request | actor: subject; recipient: clause.subject, clause.object | clause.aux: must, should, ought | clause.object: %actor | not: clause.subject
ask for, apply for, beg for | REQUEST request | actor: subject; recipient: object, to, from, for.from, for.of, for.in, for.by
invite | REQUEST request | actor: subject; recipient: object, to.with, clause.object | not object: criticism, comment, attention, comparison, ridicule
demand, request, require, insist, stipulate, requisition | REQUEST request | actor: subject; recipient: from, of, object.from, object.by, object.of, object.to, object.in, object.for, clause.subject, clause.object, clause.from, for, on, on.by, on.from, object | not object: attention, time, skill
recommend, propose, suggest, advocate | REQUEST request | actor: subject; recipient: clause.subject, to | needs: clause
call for, appeal for, push for, press for, lobby for, agitate for, plead for, campaign for, clamour for, clamor for | REQUEST request | actor: subject; recipient: on, upon, to, clause.subject, object, for.from, for.by, for.of, for.in, for.on, for, from
call on, call upon, prevail on, prevail upon | REQUEST request | actor: subject; recipient: on, upon, clause.subject | not on: monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, jan., feb., aug., sept., oct., nov., dec., day, morning, evening, night, weekend, eve, phone, telephone
appeal to, appeal | REQUEST request | actor: subject; recipient: to | not to: voter, fan, base, audience, viewer, taste, court, sense, young
apply to | REQUEST request | actor: subject; recipient: to, to.of
# ACCUSE.
accuse, condemn, question, denounce, criticise, criticize, decry, deplore, slam, lambast, lambaste, chide, rebuke, berate, castigate, censure, chastise, fault, indict, reproach, reprimand, scold, upbraid, vilify, assail, excoriate, pillory, implicate, deride, suspect, bemoan, disparage, rap, admonish, blast, savage, ridicule, mock, revile, lament, abhor, incriminate, impugn, lash, flay, skewer, pan, ream, disapprove, insult, defame, denigrate, demonise, demonize, call out, taunt, blacken, malign, slander, tongue-lash, tongue lash, name and shame, impeach, arraign, challenge, scorn, bash, belittle, discredit, smear, dress down, tell off, execrate, roast, shame | ACCUSE accusation | actor: subject; recipient: object, object.by, object.of, object.from, object.in, object.against, of, clause.subject | not object: door, brake, heat, foul play, loss, lack, death, poverty, sanction, way, off
blame, pin | ACCUSE accusation | actor: subject; recipient: on, object, object.on | not object: @self
charge, indict, arraign | ACCUSE accusation | actor: subject; recipient: object, object.of, object.in | needs: object | not object: fee, price, toll, battery, phone, rate, interest, tax, duty, rent, premium, customer, user, passenger, tourist, visitor, traveller, traveler, motorist, driver, student, company, airline | not: indirect
charge with | ACCUSE accusation | actor: subject; recipient: object, object.of, object.from
investigate, probe, search, sue, prosecute, scrutinise, scrutinize, audit, interrogate | ACCUSE accusation | actor: subject; recipient: object, against, object.by, object.in, object.of | not object: murder, crash, accident, death, cause, fire, option, way
look into, inquire into, enquire into, delve into | ACCUSE accusation | actor: subject; recipient: into, into.by, into.of
convict | ACCUSE accusation | actor: subject; recipient: object
hit out, lash out, hit back, strike out, rail, inveigh, fulminate, rage, rant, thunder, sound off, lay into, tear into, let fly, vent, snipe, carp, rip into, fume, bristle, speak out | ACCUSE accusation | actor: subject; recipient: at, against, into, over, about
complain about, complain of, grumble about, protest to | ACCUSE accusation | actor: subject; recipient: about, to, of, over.by, about.by
complain, complain to | ACCUSE accusation | actor: subject; recipient: to, about
summon | ACCUSE accusation | actor: subject; recipient: object
attack for, attack over, attack as, hit for, savage for | ACCUSE accusation | actor: subject; recipient: object
# REJECT.
reject, rebuff, refute, spurn, snub, repudiate, defy, disown, oppose, veto, resist, shun, disavow, brush off, brush aside, wave aside, wave away, shrug off, turn down, turn away, rule out, dismiss, disregard, disobey, flout, contest, dispute, quash, overrule, override, stonewall, thwart, vote down, strike down, push back, throw out, laugh off, rubbish, pooh-pooh, pooh pooh, scotch, frustrate, counter, obstruct, stymie, scorn, cold-shoulder, cold shoulder, evade, dodge, ignore, negate, derail, torpedo, scupper | REJECT refusal | actor: subject; recipient: object, object.by, object.from, object.of, object.to, object.for, object.with, from, by, clause.object, against | not object: plane, aircraft, drone, jet, missile, helicopter, gravity, plot, attack, odds, expectation, rocket, airliner, sailor
refuse, decline, hesitate, decline to, baulk, balk | REJECT refusal | actor: subject; recipient: object.by, object, object.from, object.of, object.with, object.to, object.for, clause.object, clause.with, clause.to, clause.from, clause.in, clause.subject, clause.object.from, clause.object.to, clause.object.with, clause.object.by, clause.to.from, clause.to.by, clause.clause.subject, clause.object.in, indirect, at | not clause: condemn, criticise, criticize, denounce, sanction, blame, punish, accuse, attack, bomb, strike, boycott, isolate, exclude, expel, abandon, betray, censure, chastise, join, impose, comment, say, answer, elaborate, discuss, provide, disclose, speculate, identify, specify, eat
vote against, lobby against, argue against, campaign against, speak against, rule against, speak out against, come out against, side against, advise against, decide against | REJECT refusal | actor: subject; recipient: against, against.of, against.by, against.in
walk out, storm out, walk out on | REJECT refusal | actor: subject; recipient: on, of, of.with, during.by
renege, renege on, backtrack on, go back on | REJECT refusal | actor: subject; recipient: on.with, on.to, on.by, with, on
object to, take exception to, bristle at, balk at, baulk at | REJECT refusal | actor: subject; recipient: to, at, to.by, to.of, at.by
stand up, hold firm, stand firm | REJECT refusal | actor: subject; recipient: up to, to, against
# THREATEN.
threaten, menace, intimidate, blackmail, bully | THREATEN threat | actor: subject; recipient: object, clause.object, clause.against, clause.on, clause.with, clause.from, clause.to, clause.in, clause.object.on, clause.object.against, clause.object.with, clause.object.to, clause.object.of, clause.object.in, object.of, with.on, with.against, against | not object: livelihood, stability, species
warn, caution, warn against, caution against | THREATEN threat | actor: subject; recipient: object, against.by, of.against | not object: reporter, investor, consumer, resident, public, tourist, traveller, citizen, driver, people
warn off | THREATEN threat | actor: subject; recipient: object, off, from
# PROTEST.
protest, demonstrate, picket, riot, rise up, revolt, mutiny, rebel | PROTEST protest | actor: subject; recipient?: against, at, over, object, outside, in front of, against.by, over.by, object.by, object.of, in, near, clause.object
rally, march, parade | PROTEST protest | actor: subject; recipient?: against, outside, in front of, on, clause.object, in, to, at | not: behind | not: around | not: round
# SANCTION.
sanction, blacklist, embargo, ostracise, ostracize, penalise, penalize, isolate, delist, boycott | SANCTION sanction | actor: subject; recipient: object, object.of, object.from, object.in
break with, split with, part with | SANCTION sanction | actor: subject; recipient: with
fine | SANCTION sanction | actor: subject; recipient: object
# MOBILIZE.
deploy, mobilise, mobilize, redeploy, amass, mass, station, muster, marshal, garrison, remobilise, remobilize, militarise, militarize, rearm | MOBILIZE deployment | actor: subject; recipient?: to, in, near, along, against, at, on, around, off, into, for.against, object.in, object.along, object.near, object.to, toward, towards, outside, across, opposite, on.opposite, on.with, along.with
# COERCE.
arrest, detain, overthraw, stifle, subvert, forcibly remove, kick out, raid, jail, imprison, impound, confiscate, repress, besiege, disperse, evict, deport, banish, exile, outlaw, censor, gag, muzzle, silence, apprehend, nationalise, nationalize, expropriate, intercept, annex, subjugate, oppress, persecute, intern, incarcerate, round up, lock up, raze, subdue, quell, suppress, dislodge, commandeer, colonise, colonize, oust, overthrow, depose, topple, unseat, handcuff, encircle, manhandle, harass, tear-gas, tear gas, teargas, remand, strong-arm, strong arm, displace, uproot, purge, demolish, bulldoze, crush, remove, repel | COERCE coercion | actor: subject; recipient: object, object.of, object.from, object.in, in | not object: goal, ball, appetite, fear, doubt, pass, record, growth, emission, memory, tumour, post, ban, subsidy, obstacle, barrier, sanction
arrest | COERCE coercion | actor: subject; recipient: object, object.of, in | not object: decline, fall, development, spread, slide
sentence | COERCE coercion | actor: subject; recipient: object, object.of
expel, deport, banish, exile, repatriate, evict | COERCE coercion | actor: subject; recipient: object, object.from, from, to
ban, bar, outlaw, prohibit, forbid, dissolve, proscribe, block, restrict | COERCE coercion | actor: subject; recipient: object, object.of, object.from, object.in, in | not object: use, import, export, smoking, sale, practice, product, resolution
occupy, invest, garrison | COERCE coercion | actor: subject; recipient: object, object.of, object.in | not object: post, seat, position, office, room, place, job, house, half, @self
crack down, clamp down | COERCE coercion | actor: subject; recipient: on, on.in, on.by, against | not on: @matter
hack, spy, eavesdrop, wiretap, bug, snoop, tap, phish, jam | COERCE coercion | actor: subject; recipient: object, into, on, object.of, into.of
interfere, meddle, interfere in, meddle in | COERCE coercion | actor: subject; recipient: in, in.of
annex, absorb, incorporate, colonise, colonize, swallow | COERCE coercion | actor: subject; recipient: object, object.of
# ASSAULT.
attack, bombard, abuse, endanger, eradicate, gun, blind, shell, assassinate, invade, bomb, firebomb, ambush, massacre, behead, kidnap, abduct, torture, raid, storm, wound, injure, pound, slaughter, lynch, butcher, stab, strafe, sabotage, torpedo, torch, pelt, maul, slay, ransack, overrun, recapture, retake, blockade, mortar, dynamite, murder, gun down, mow down, blow up, shoot down, bring down, besiege, assault, conquer, decapitate, exterminate, liquidate, poison, gas, rape, mutilate, mistreat, maim, lay siege, fire upon, open fire, counterattack, nuke, obliterate, pummel, rout, decimate, annihilate, pillage, plunder, loot, cripple, eliminate, crucify, hang, electrocute, execute, liberate, vandalise, vandalize, savage, club, beat up, knife, snipe, ram, batter, hammer, level, pulverise, pulverize, flatten, raze, waterboard, cyberattack, ddos | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, object.from, on, at, in, near | not object: privilege, trust, immunity, status, right, @matter, @policy, plan, order, strategy, contract, task, problem, will, season, film, @talk, economy, product, growth, record, deal, agreement, @self, market, plank, option, warrant, story, title, point, subsidy, deficit, threat, odds
send, fly, dispatch, direct, steer | ASSAULT attack | actor: subject; recipient: against, object.against | object: drone, missile, rocket, bomber, warplane, jet, fighter jet, drone boat | needs: against
beat | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, in | object: protester, demonstrator, journalist, activist, detainee, prisoner, soldier, man, woman, migrant, refugee, civilian, reporter, student, inmate, policeman, officer, boy, girl, child, citizen, worker, diplomat, monk, villager
kill | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, object.from, in, near | not object: bill, deal, proposal, time, plan, motion, amendment, idea, resolution, @self
destroy, burn, burn down, set alight | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, object.from, in | not object: evidence, career, reputation, credibility, environment, life, hope, fuel, calorie, coal, bridge, stockpile, poppy, job, confidence, documents, document, @self, oil, fossil fuel, gas, flag, effigy, tyre, tire
strike, hit, pound, hammer | ASSAULT attack | actor: subject; recipient: object, object.in, object.of, in, at, inside | not object: @record, @deal, @policy, worker, union, teacher, @sanction
target | ASSAULT attack | actor: subject; recipient: object, object.in, object.of, in | not object: inflation, growth, rate, audience, voter, market, customer, @policy, profit, consumer, industry, training, message, assistance, aid, support, effort, spending, investment, help, relief, outreach, campaign
shoot, shoot dead, open fire | ASSAULT attack | actor: subject; recipient: object, at, on, object.in, object.of, in | not object: @filmed
fight, battle, combat, confront, fight against, battle against, fight with, do battle with | ASSAULT attack | parties: subject, object, with, against, between | not object: @matter
clash, skirmish, duel, trade blow, spar, grapple, scuffle | ASSAULT attack | parties: subject, with, between, against
fire on, fire at, fire upon, fire into, fire across, shoot at, shoot on, open up on | ASSAULT attack | actor: subject; recipient: on, at, upon, into, across
fire on, fire at, fire upon, shoot at, shoot on | ASSAULT attack | actor: subject; recipient: object, object.of | object: %actor, ship, vessel, boat, convoy, patrol, aircraft, plane, helicopter, car, vehicle, crowd, position, post | not: on, at, upon
capture, seize | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, object.from, from, in | not object: @chance, @cargo, attention, imagination, essence, mood, headline, image, vote, share, seat, moment, title, carbon, data, footage, photo
retaliate, hit back, strike back, counterattack | ASSAULT attack | actor: subject; recipient: against, at, by.object, in, on, with.on, clause.object
carry off | ASSAULT attack | actor: subject; recipient: object, from
# RETREAT.
withdraw, pull out, pull back, retreat, fall back, draw down, decamp, retire, clear out, move out, disengage, back off | RETREAT withdrawal | actor: subject; recipient?: from, of, out of, to | not: object | not out of: recession, crisis, poverty, debt, coma, lockdown, bankruptcy, race, contest, home, house, hospital
pull out of, move out of, clear out of | RETREAT withdrawal | actor: subject; recipient: of, of.in, of.of, object, object.in, object.of | subject: @troop
surrender, capitulate, disarm, demobilise, demobilize, give up arms, decommission, yield | RETREAT withdrawal | actor: subject; recipient?: to, in, from | not object: @suspect, lead, seat, passport
resign, step down, stand down, stand aside, step aside, abdicate, bow out | RETREAT withdrawal | actor: subject; recipient?: from, as.of, from.of, in, over
free, liberate | RETREAT concession | actor: subject; recipient?: object, object.of, object.from | not object: @ground, %place, slave, capital, fund, space, @self, @publication, time, resource, city, town, neighborhood, neighbourhood, district, province, suburb, area, mosul, village, region, territory, country | needs: object
release | RETREAT concession | actor: subject; recipient: object, object.of, object.from, to, object.to | not object: @publication, @help, @weapon, @money
# CONCEDE.
clear | CONCEDE concession | actor: subject; recipient: object, object.of | of: charge, wrongdoing, accusation, allegation, suspicion, murder, crime, guilt
pardon, amnesty, acquit, reinstate, commute, rehabilitate, exonerate, absolve, reprieve, unban, legalise, legalize, decriminalise, decriminalize, forgive, delist, unfreeze, readmit, unblock, spare | CONCEDE concession | actor: subject; recipient: object, object.of, object.for, of, for | not object: way, air, throat, path, debt, hurdle, area, mine, street, @ground, airspace
naturalise, naturalize, enfranchise, emancipate | CONCEDE concession | actor: subject; recipient: object
back down, climb down, backtrack, relent, back off, backpedal, retract, budge, row back, blink, give ground, back-pedal, u-turn | CONCEDE concession | actor: subject; recipient?: from.against, over.by, in.over, on.against, on.on, over.with, to, in.with, from.of, on, object.against
allow, permit | CONCEDE concession | actor: subject; recipient: object, clause.subject, clause.object, clause.to, to, for, indirect, object.to, object.by, object.from | not object: @self, goal, @inspector, us, comparison
compensate, recompense, indemnify, reimburse | CONCEDE concession | actor: subject; recipient: object, to, object.of

== nouns
# CONSULT.
talk, meeting, summit, negotiation, consultation, discussion, dialogue, dialog, conversation, peace conference, donor conference, security conference, tête-à-tête, tête à tête, get-together, get together, rendezvous, roundtable, round-table, round table, encounter, powwow, parley, handshake, face-to-face, face to face, pow-wow, pow wow, peace talk, trilateral, bilateral, exchange of view, rapprochement talk, working lunch, working dinner, working breakfast, peace process, minisummit, mini-summit, audience, reconciliation | CONSULT meeting | parties: support, poss, adj, with, between, among, of, by, involving
phone call, telephone call, phone conversation, telephone conversation, video call, video conference, videoconference, telephone talk, telephone discussion, video link, conference call, phone talk | CONSULT call | parties: support, poss, adj, with, between, to, from, of
call | CONSULT call | parties: support, poss, with, between | needs: with
visit, trip, tour, state visit, stopover, official visit, working visit, pilgrimage, voyage, stop-over, stop over, sojourn, journey | CONSULT visit | actor: support, poss, by, from, of, adj; recipient: to, in, of | needs: to
visit, tour, stopover | CONSULT visit | actor: by, support, poss, adj; recipient: to, in, of
mediation, mediation effort, peace effort, good offices, arbitration, shuttle diplomacy, peace initiative, peace mission | CONSULT meeting | actor: support, poss, adj, by, of; recipient: between, among, in, with
# AGREE.
agreement, accord, pact, treaty, deal, memorandum, memoranda, protocol, convention, compromise, settlement, understanding, charter, concordat, arrangement, entente, bargain, mou, contract, peace, consensus, armistice, joint declaration, joint statement, joint communique, joint communiqué, roadmap, peace plan | AGREE agreement | parties: support, poss, adj, with, between, among, of, by
pledge, promise, assurance, guarantee, undertaking, vow, word | AGREE agreement | actor: support, poss, adj, from, by, of; recipient: to, clause.object, clause.to, clause.with
acceptance, approval, consent, go-ahead, go ahead, green light, assent, ratification | AGREE agreement | actor: support, poss, by, from, adj; recipient: of.by, of.from, for, to, of, of.with
# SUPPORT.
support, backing, assistance, help, blessing | SUPPORT support | actor: of, from, poss, adj; recipient: accompanied | needs: accompanied
support, backing, solidarity, endorsement, vote of confidence, confidence, trust, moral support, recognition, blessing, allegiance, loyalty, sympathy | SUPPORT support | actor: support, poss, from, by, adj; recipient: for, to, with, in, towards, toward, of
commitment | SUPPORT support | actor: support, poss, from, by, adj, of; recipient: to, to.of, clause.object, clause.with, clause.to
defence, defense | SUPPORT support | actor: support, poss, by; recipient: of | needs: of
praise, congratulation, condolence, gratitude, thanks, apology, tribute, homage, appreciation, admiration, compliment, accolade, respect, ovation, acclaim, applause, commendation | SUPPORT statement | actor: support, poss, from, by, adj, of; recipient: for, to, of, over
recognition, endorsement | SUPPORT support | actor: support, by, poss, adj, from; recipient: of, of.as | needs: of
# COOPERATE.
cooperation, co-operation, collaboration, partnership, coordination, co-ordination, alliance, rapprochement, normalisation, normalization, joint venture, joint exercise, joint drill, joint patrol, joint operation, joint manoeuvre, joint maneuver, joint training, joint raid, joint military exercise, joint naval exercise, joint military drill, joint war game, joint project, joint work, prisoner swap, prisoner exchange, swap, détente, detente, thaw, intelligence sharing, information exchange | COOPERATE cooperation | parties: support, poss, adj, with, between, among, of, by
exchange | COOPERATE cooperation | parties: support, adj, with, between, poss | of: @swap, @evidence
extradition | COOPERATE cooperation | actor: support, by, from; recipient: to, of, of.to | needs: to
investment | COOPERATE cooperation | actor: support, poss, adj, by, from, of; recipient: in, into | needs: in
arms sale, sale, export | COOPERATE cooperation | actor: support, by, poss, adj, from; recipient: to, of.to | needs: to
import, purchase | COOPERATE cooperation | actor: support, by, poss, adj; recipient: from, of.from | needs: from
# AID.
financial support, military support, economic support, humanitarian support, logistical support, technical support, material support, aid, assistance, help, relief, humanitarian aid, military aid, food aid, donation, bailout, rescue package, aid package, subsidy, financial aid, economic aid, emergency aid, humanitarian assistance, military assistance, financing, funding, support package, contribution, relief effort, rescue, care, handout, lifeline | AID aid | actor: support, poss, from, by, adj, of; recipient: to, for, in, towards, toward
loan, grant, credit, credit line, line of credit, loan guarantee, scholarship, debt relief, debt forgiveness | AID aid | actor: support, from, by, poss, adj; recipient: to, for, in
delivery, shipment, supply, consignment, airlift, airdrop, transfer, provision, dispatch, cargo, convoy, donation | AID aid | actor: support, from, by, poss, adj; recipient: to, for, in, of.to, of.for | of: @help, @weapon
arms delivery, weapon delivery, arms shipment, weapon shipment, aid shipment, aid convoy, military supply, relief supply, rescue mission, airlift, food shipment, humanitarian convoy, arms supply, aid delivery, weapons delivery | AID aid | actor: support, from, by, poss, adj, of; recipient: to, for, in
asylum, political asylum, refuge, sanctuary, safe haven, refugee status, temporary protection | AID aid | actor: support, in, from, by, poss; recipient: to, for
training | AID aid | actor: support, by, poss, adj, from; recipient: of, to, for
# REQUEST.
request, demand, appeal, plea, petition, entreaty, call, urging, exhortation, order, pressure, solicitation, insistence, invitation, bid, summons, directive, injunction, lobbying | REQUEST request | actor: support, poss, from, by, adj, of; recipient: to, on, for.from, for.to, for.by, clause.subject, clause.object, upon, with
application, membership application, asylum application, membership bid, asylum request, extradition request, aid request | REQUEST request | actor: support, poss, by, from, of, adj; recipient: to, in, for, from, with
# ACCUSE.
accusation, allegation, criticism, denunciation, complaint, rebuke, reprimand, censure, condemnation, charge, lawsuit, suit, indictment, blame, tirade, diatribe, broadside, protest note, legal action, court case, verbal attack, scathing attack, stinging attack, blistering attack, fierce attack, outspoken attack, personal attack, veiled attack, extraordinary attack, unprecedented attack, withering attack, rhetorical attack, scathing criticism, harsh criticism, war of word, reproach, invective, outrage, indignation, anger, fury, outcry, backlash, criminal complaint, insult, slur, recrimination, class action, legal challenge, case, impeachment, smear campaign, swipe, jibe, dig, salvo, barb, verbal assault, finger-pointing, finger pointing, tongue-lashing, tongue lashing, disapproval, opprobrium, vitriol, wrath, ire, admonition | ACCUSE accusation | actor: support, poss, from, by, adj, of; recipient: against, of, on, at, to, toward, towards, over, about, with, in
investigation, inquiry, enquiry, probe, criminal investigation, audit, inquest, trial, prosecution, proceeding, hearing | ACCUSE accusation | actor: support, poss, by, adj, from; recipient: into, against, of, on, into.by, into.of, over | not into: crash, death, murder, accident, fire
summoning | ACCUSE accusation | actor: support, by, poss; recipient: of | of: @envoy
conviction | ACCUSE accusation | actor: by, support, adj, poss; recipient: of, against
# REJECT.
rejection, refusal, veto, dismissal, repudiation, rebuff, snub, objection, resistance, disavowal, denial, defiance, disapproval, non-recognition | REJECT refusal | actor: support, poss, by, from, adj, of; recipient: of, to, of.by, of.from, to.by, against, on, clause.object, clause.with, clause.to
opposition | REJECT refusal | actor: support, poss, by, from, adj; recipient: to, to.of, to.by, to.from | needs: to
boycott, walkout, walk-out, walk out | REJECT refusal | actor: support, by, poss, adj, of; recipient: of, from, of.in, of.with, over
cancellation, postponement, suspension | REJECT refusal | actor: support, by, poss; recipient: with, of.with, of.to, of.in | of: @talk
violation, breach | REJECT refusal | actor: support, by, poss, adj; recipient: of.with, of.by, with, of | of: @unlawful
# THREATEN.
threat, ultimatum, warning, menace, intimidation, blackmail, sabre-rattling, sabre rattling, saber-rattling, saber rattling, death threat, bomb threat, military threat, provocation, warning shot, bluster, deadline | THREATEN threat | actor: support, poss, from, by, adj, of; recipient: to, against, on, for, at, clause.object, clause.on, clause.against, of.on, of.against | not to: @matter, security, peace, stability, life, health, economy, democracy, growth, environment, civilian, world
declaration of war | THREATEN threat | actor: support, poss, by, from, adj; recipient: on, against
call for sanction | THREATEN threat | actor: support, poss, by, from; recipient: against, on
# PROTEST.
protest, demonstration, rally, riot, sit-in, sit in, march, uprising, revolt, hunger strike, general strike, walkout, picket, vigil, unrest, mutiny, insurrection, street protest, mass protest, protest march, anti-government protest, work stoppage, rebellion, civil disobedience, disturbance, wildcat strike, transport strike, rail strike | PROTEST protest | actor: support, by, poss, of, adj; recipient?: against, at, over, outside, in front of, in, against.by, over.by
# SANCTION.
sanction, embargo, tariff, trade ban, arms embargo, asset freeze, travel ban, economic sanction, boycott, punitive tariff, import ban, export ban, oil embargo, trade embargo, countermeasure, visa ban, import duty, duty, penalty, trade war, price cap, retaliatory measure, punitive measure, restriction | SANCTION sanction | actor: support, by, poss, from, adj, of; recipient: on, against, upon, to, over, in
severance, suspension, freeze, halt, cut, cut-off, cut off, cutoff, cutback, reduction, break, rupture, breaking, severing, downgrading, end, ban | SANCTION sanction | actor: support, by, poss, of; recipient: with, to, of.with, of.to, of.from, on.to, in.to, in.with, on.from, between | of: @flow
suspension, freeze, cut, ban, halt, reduction, restriction, curb | SANCTION sanction | actor: support, by, poss; recipient: on.from, on.to, on.with, in.to, to, on, from | on: @flow, @goods
expulsion, ejection, removal | SANCTION sanction | actor: support, by, poss; recipient: of, from | of: @envoy, @guest
recall | SANCTION withdrawal | actor: support, by, poss; recipient: from, of, of.to, of.from | of: @envoy
closure, closing | SANCTION sanction | actor: support, by, poss; recipient: in, of, of.in | of: @mission
withdrawal, exit, departure, pullout, pull-out, pull out | SANCTION withdrawal | actor: support, poss, by, adj, of; recipient: from.with, with, from | from: @pact, %body
exclusion, suspension, expulsion, ouster | SANCTION sanction | actor: support, by, poss; recipient: of | of: %country
# MOBILIZE.
deployment, dispatch, sending | AID aid | actor: support, by, poss, adj; recipient: to, in, of.to | on: peacekeeping mission, peacekeeping operation, mission
deployment, redeployment, mobilisation, mobilization, dispatch, buildup, build-up, build up, military build-up, military buildup, troop build-up, troop buildup, troop movement, reinforcement, concentration, call-up, call up, massing, show of force, rearmament, militarisation, militarization, arms race, troop deployment, troop surge, surge, military presence, general mobilisation, general mobilization, naval deployment | MOBILIZE deployment | actor: support, by, poss, adj, of; recipient?: in, to, near, along, against, on, at, around, off, across, of.to, of.in, toward, towards
military exercise, exercise, drill, war game, wargame, manoeuvre, maneuver, naval exercise, live-fire exercise, military drill, naval drill, live-fire drill, air drill, military manoeuvre, military maneuver, naval manoeuvre, naval maneuver, snap drill | MOBILIZE deployment | actor: support, poss, by, adj, of; recipient?: near, off, in, around, against, along, at, on
missile test, nuclear test, test launch, missile launch, ballistic missile test, rocket launch, test-firing, test firing, satellite launch, atomic test, hydrogen bomb test, weapons test, weapon test, missile firing | MOBILIZE deployment | actor: support, by, poss, adj, of; recipient?: over, into, toward, towards, near, off
# COERCE: the deed is done to whoever stands behind "of".
arrest, detention, imprisonment, jailing, incarceration, deportation, expulsion, seizure, confiscation, impounding, interception, nationalisation, nationalization, expropriation, annexation, occupation, crackdown, repression, suppression, persecution, dissolution, internment, eviction, banning, overthrow, ouster, coup, coup d'état, coup d'etat, round-up, round up, roundup, clampdown, banishment, subjugation, oppression, purge, sentencing, capture, police raid, house arrest, demolition, forced displacement, displacement, detainment, extraordinary rendition, rendition, harassment, colonisation, colonization | COERCE coercion | actor: support, by, poss, adj; recipient: of, on, against, from, in, in.of
curfew, martial law, state of emergency, state of siege, emergency rule, lockdown, censorship, ban, quarantine, ban on travel, direct rule, house arrest | COERCE coercion | actor: support, by, poss, adj, from; recipient: on, in, of, over, across, against, around, from, for
arrest warrant, warrant, prison sentence, jail sentence, death sentence, jail term, prison term, life sentence, detention order | COERCE coercion | actor: support, by, from, poss, adj; recipient: for, against, on, of, to
border closure, closure | COERCE coercion | actor: support, by, poss, adj; recipient: with, of.with, of, to | of: @holding, @outlet
interference, meddling, intrusion, espionage, spying, hacking, wiretapping, surveillance, airspace violation, incursion into airspace | COERCE coercion | actor: support, by, poss, adj, of; recipient: in, of, on, into, against, in.of
coercion | COERCE coercion | actor: support, by, poss, adj, of; recipient: against, of, on
# ASSAULT: "Israel's bombing of Gaza", "the attack on Kyiv by", "a Russian strike".
attack, strike, airstrike, air strike, raid, offensive, counteroffensive, counter-offensive, counterattack, counter-attack, assault, bombing, bombardment, shelling, incursion, invasion, aggression, ambush, massacre, genocide, onslaught, cyberattack, cyber attack, cyber-attack, cyber warfare, drone strike, missile strike, rocket attack, missile attack, drone attack, terror attack, terrorist attack, suicide attack, suicide bombing, car bombing, air raid, artillery fire, rocket fire, military operation, military offensive, military campaign, ground offensive, air campaign, ground operation, sniper attack, arson attack, gun attack, special operation, special military operation, intervention, military intervention, military action, blitz, barrage, salvo, volley, siege, blockade, naval blockade, war crime, atrocity, retaliation, reprisal, reprisal attack, retaliatory strike, preemptive strike, pre-emptive strike, air attack, poison attack, nerve agent attack, chemical attack, gas attack, hostage-taking, hostage taking, act of aggression, mortar fire, gunfire, pogrom, cross-border raid, pounding, firing, act of war, cyber operation, ground assault, aerial attack, mortar attack, bomb attack, knife attack, acid attack, scorched-earth campaign, missile barrage, warfare | ASSAULT attack | actor: support, by, poss, adj, from, of; recipient: on, against, in, at, into, inside, upon, of, near, across
bombing, bombardment, shelling, invasion, destruction, siege, blockade, storming, pounding, burning, sacking, capture, seizure, takeover, recapture, conquest, sabotage, hijacking, sinking, downing, shooting-down, shooting down, liberation, looting, torching, shooting | ASSAULT attack | actor: support, by, poss, adj; recipient: of, of.in, on, in | needs: of | not of: power, drug, asset, land
killing, murder, assassination, kidnapping, abduction, execution, beheading, torture, slaughter, slaying, lynching, poisoning, rape, shooting, beating, stabbing, ethnic cleansing, mass killing, hostage taking, extermination, maiming, shooting death, targeted killing, ill-treatment, ill treatment, mistreatment, abuse, hanging, stoning, decapitation, ransacking | ASSAULT attack | actor: support, by, poss, adj; recipient: of, of.in, against, on, in
clash, fighting, battle, skirmish, firefight, gunfight, gun battle, shootout, shoot-out, shoot out, hostility, exchange of fire, combat, border clash, conflict, war, confrontation, crossfire, artillery duel, dogfight, feud, street battle, armed conflict | ASSAULT attack | parties: support, between, with, among, adj, against | not with: @matter
war, jihad, holy war, campaign, crusade, armed struggle, guerrilla war, proxy war, air war | ASSAULT attack | actor: support, poss, adj, of, by; recipient: on, against, in | needs: against | not against: @matter
war, jihad, holy war | ASSAULT attack | actor: support, poss, adj, by; recipient: on, in | needs: on | not on: @matter, poverty, drug, terror, woman, waste
ceasefire violation, truce violation, cease-fire violation | ASSAULT attack | actor: support, by, poss, adj, from; recipient: in, along, against, with
# RETREAT.
ceasefire, cease-fire, cease fire, truce, cessation of hostility, armistice, lull | RETREAT agreement | parties: support, poss, adj, with, between, among, by, of
withdrawal, pullout, pull-out, pull out, pullback, pull-back, pull back, drawdown, retreat, evacuation, departure, exit, disengagement, troop withdrawal, military withdrawal, redeployment | RETREAT withdrawal | actor: support, poss, by, adj, of; recipient?: from, of.from, in, out of
surrender, capitulation, disarmament, demobilisation, demobilization, decommissioning | RETREAT withdrawal | actor: support, poss, by, of, adj; recipient?: to, in
release, freeing, repatriation, liberation, handover, hand-over, hand over | RETREAT concession | actor: support, by, poss; recipient: of, of.from, of.to, to | of: @prisoner, %person, %actor
return, restitution, handover, hand-over, hand over, repatriation | RETREAT concession | actor: support, by, poss; recipient: to, of.to | of: @property, @ground
resignation, abdication | RETREAT withdrawal | actor: support, poss, of, by; recipient?: from, as.of, in
# CONCEDE.
lifting, easing, relaxation, removal, suspension, repeal, waiver, loosening, abolition, rollback, ending, dropping, revocation, relaxing, softening | CONCEDE concession | actor: support, by, poss; recipient?: on, against, of.on, of.against, of.of, of.in, for | of: @restriction
concession, amnesty, pardon, clemency, reprieve, acquittal, commutation, olive branch, climbdown, climb-down, climb down, backdown, u-turn, u turn, about-face, about face, goodwill gesture, compensation, reparation | CONCEDE concession | actor: support, by, poss, from, adj, of; recipient: to, for, of, towards, toward, with
reopening, opening | CONCEDE concession | actor: support, by, poss; recipient?: with, of.with, to, in, of.in | of: @holding, @mission
sanction relief, sanctions relief, tariff cut, tariff reduction | CONCEDE concession | actor: support, by, poss, from, adj; recipient: for, to, on

== adjectives
responsible | ASSAULT attack | actor: subject; recipient: for.of, for.on, for.in, for.against | for: @assault, beheading, murder, death, massacre, torture, execution, kidnapping, abduction, bombing
# A readiness is a promise, unless it is a readiness to strike.
ready, willing, prepared, open | AGREE agreement | actor: subject; recipient?: clause.object, clause.with, clause.to, clause.for, clause.in, clause.from, clause.object.to, clause.object.from, clause.object.in, clause.object.with, to.with | not clause: @war | negated: REJECT refusal
ready, prepared, determined, resolved | THREATEN threat | actor: subject; recipient?: clause.object, clause.against, clause.on, clause.to, clause.in, clause.object.on, clause.object.against | clause: @war
supportive, in favour, in favor, sympathetic, loyal, favourable, favorable, grateful, thankful, appreciative, indebted, proud, respectful, protective, committed, welcoming | SUPPORT support | actor: subject; recipient: of, to, towards, toward, for, with, to.of, clause.with, clause.object | negated: REJECT refusal
critical, suspicious, contemptuous, dismissive, scathing, disdainful, resentful, scornful, accusatory, wary, distrustful, disapproving | ACCUSE accusation | actor: subject; recipient: of, about, towards, toward, of.by, about.by | not: to | not: clause
angry, furious, outraged, incensed, indignant, irate, livid, aghast, appalled, angered, infuriated, upset, enraged, dismayed, disgusted | ACCUSE accusation | actor: subject; recipient: at, with, over.by, at.by, by, about, over
opposed, averse, resistant, hostile, antagonistic, unreceptive, unwilling, reluctant, defiant | REJECT refusal | actor: subject; recipient: to, towards, toward, to.by, to.of, of, clause.object, clause.with, clause.to
allied, aligned, partnered, friendly | COOPERATE cooperation | parties: subject, with, to

== support
hold, conduct, launch, carry out, stage, mount, make, give, have, undertake, perform, begin, start, commence, open, resume, continue, pursue, lead, convene, kick off, finish, conclude, complete, end, wrap up, wind up, organise, organize, issue, express, voice, offer, lend, provide, extend, send, deliver, submit, file, lodge, register, bring, level, hurl, declare, proclaim, announce, unveil, impose, slap, levy, adopt, enact, apply, place, put, step up, intensify, escalate, expand, tighten, ramp up, renew, reaffirm, reiterate, pledge, pay, show, demonstrate, convey, raise, utter, mete out, commit, perpetrate, execute, wage, unleash, inflict, exercise, exert, take, initiate, set up, call, call for an end, spearhead, do, effect, order, authorise, authorize, sponsor, enter, enter into, engage in, embark on, arrive on, come on, press ahead with, go ahead with, proceed with, press on with, persist in, be in, be on, keep up, maintain, tender, announce the start of, repeat, multiply, broaden, cast, grant, award, donate, mobilise, mobilize, dispatch, contribute, claim, claim responsibility for, revive, relaunch, restart, press, push, promote, propose, fire, direct, aim | subject: actor
attend, join, participate in, take part in, host, chair, join in, sit in on, return to, come to, agree on, agree to, agree, sign, ink, initial, conclude, reach, strike, seal, clinch, finalise, finalize, hammer out, forge, negotiate, broker, secure, ratify, approve, endorse, implement, enter into, share, establish, deepen, strengthen, boost, arrive at, work out | subject: party
suffer, face, come under, receive, get, undergo, endure, sustain, experience, draw, attract, meet with, encounter, incur, provoke, win, earn, obtain, seek, be hit by, be subject to, be the target of, be under, weather, survive, fall victim to, be subjected to, await, withstand | subject: recipient
remain, become, stay | subject: actor
plan, schedule, prepare, arrange, plot, envisage, set, promise, be due for, gear up for, prepare for, look forward to, be ready for, agree to hold, be set for, decide on | subject: actor | status: planned
cancel, call off, scrap, abandon, shelve, drop, skip, ditch, pull out of, scuttle, nix | subject: none | status: cancelled
postpone, suspend, put off, delay, adjourn, defer, push back, put on hold, reschedule, freeze, halt | subject: none | status: postponed
take place, occur, happen, begin, start, open, resume, continue, get under way, get underway, kick off, go ahead, proceed, end, conclude, finish, close, wrap up, break out, erupt, ensue, follow, come, go on, last, intensify, escalate, spread, flare, rage, unfold, come into force, come into effect, take effect, enter into force, take hold, hold, collapse, break down, stall, drag on, kill, injure, wound, hit, target, destroy, cause, leave, focus, centre, center, cover, aim, be under way, be underway | noun: subject
`
