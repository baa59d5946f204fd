/**
 * * Idioms and light-verb constructions of news prose, by PLOVER type, in the notation of `frames.ts`, after whose lines they are parsed:
 * "turn the screw on", "throw its weight behind", "send X packing". A line belongs here where the noun or the particle makes the sense, and
 * not the verb.
 */
export const idioms = `
== verbs
# CONSULT.
sit, come, stand, meet | CONSULT meeting | parties: subject, with, object.with, object.clause.with, clause.with | object: face
hold, give, address | CONSULT meeting | parties: subject, with, object.with | object: press conference, news conference, joint press conference, joint news conference | needs: with
grant, give, accord | CONSULT meeting | parties: subject, indirect, object, to | object: audience, private audience
exchange | CONSULT meeting | parties: subject, with, object.between | object: visit, letter, phone call, toast, gift, delegation
pay, make | CONSULT visit | actor: subject; recipient: on, object.on, to, object.to | object: courtesy call, courtesy visit, flying visit, surprise visit, house call
receive, accept | CONSULT meeting | parties: subject, of, object.of, from, object.from, object.poss | object: credential, letter of credence
usher, show, welcome | CONSULT meeting | parties: subject, object | object: %person, @dignitary | into: office, palace, residence, chancellery, kremlin
be closeted, be locked, be huddled | CONSULT meeting | parties: object, subject, with | needs: with
open, reopen, establish, keep open, maintain, restore, set up | CONSULT meeting | parties: subject, with, to, object.with, object.to, between, object.between | object: channel, back channel, backchannel, channel of communication, line of communication, dialogue, hotline
make | CONSULT meeting | parties: subject, with, object.with | object: contact, eye contact, small talk
take part, participate, join | CONSULT meeting | parties: subject, with, alongside, in.with, in.between | in: @talk | needs: with
talk, chat, converse, speak, confer, teleconference | CONSULT call | parties: subject, with, to | by: phone, telephone, video, videolink, video link, teleconference
talk, chat, converse, confer, caucus, teleconference, rendezvous | CONSULT meeting | parties: subject, with, to | not: about
receive, welcome, greet | CONSULT visit | actor: object; recipient: in, at | object: %person, @dignitary
stop, stop off, stop over, transit, holiday, sojourn, spend time | CONSULT visit | actor: subject; recipient: in, at, through | subject: %person, @dignitary
testify, appear, speak | CONSULT meeting | actor: subject; recipient: before, to, at | before: %body, panel, committee, subcommittee, parliament, congress, senate, commission, lawmaker, senator, inquiry
interview, debrief | CONSULT meeting | actor: subject; recipient: object
email, text, message, wire, cable | CONSULT call | actor: subject; recipient: object | object: %person, @dignitary
# AGREE.
settle | AGREE agreement | parties: subject, with | needs: with | not object: score, account, argument
land, net, bag, close, wrap up, nail down, work out, patch together, cobble together, sew up, draw up, seal off | AGREE agreement | parties: subject, with, object.with, between, object.between | object: @pact
renew, extend, prolong, revive, update, expand, amend, upgrade | AGREE agreement | parties: subject, with, object.with, between, object.between | object: agreement, accord, treaty, pact, deal, memorandum, protocol, partnership, lease, contract, arrangement
enter, come, join | AGREE agreement | parties: subject, with, object.with, into.with | into: alliance, partnership, union, coalition, arrangement
go along, fall in, fall into line | AGREE agreement | actor: subject; recipient: with, with.of, with.poss, with.by | with: @proposal, decision, wish, view, %actor
sign off | AGREE agreement | actor: subject; recipient: on.with, on.for, on.to, on.of, on.poss, on
give, get, win | AGREE agreement | actor: subject; recipient: to, indirect, for, object.to, object.for | object: go-ahead, go ahead, thumbs-up, thumbs up, seal of approval, formal approval | not: from
bow, agree | AGREE agreement | actor: subject; recipient: to.of, to.by, to.poss, to.from | to: term, condition, request, proposal, plan, timetable, roadmap
meet | AGREE agreement | parties: subject, object | object: halfway, half-way
strike, drive | AGREE agreement | parties: subject, with, object.with, between, object.between | object: bargain, balance
bury | AGREE agreement | parties: subject, with | object: hatchet, difference
# SUPPORT.
stand, fight, march | SUPPORT support | actor: subject; recipient: with, purpose.with, object.with, clause.with | object: shoulder, arm in arm
throw, put, place | SUPPORT support | actor: subject; recipient: behind, behind.poss, behind.of, behind.by | object: weight, full weight, support, might, money
rally, rush, come, spring, leap | SUPPORT support | actor: subject; recipient: to.of, to.poss | to: side, aid, defence, defense, cause
take up, champion, plead, argue, espouse, embrace | SUPPORT support | actor: subject; recipient: object.of, object.poss | object: cause, case
give, extend, lend, offer, hand | SUPPORT support | actor: subject; recipient: to, indirect, for, object.to, object.for | object: boost, shot in the arm, moral support, full backing, endorsement, ringing endorsement, unconditional support, political cover, cover, helping hand, encouragement
speak, talk | SUPPORT statement | actor: subject; recipient: of | in: praise, support | not: against
pin | SUPPORT support | actor: subject; recipient: on, object.on | object: hope
have, express, voice, place, put | SUPPORT support | actor: subject; recipient: in, object.in | object: confidence, full confidence, faith, trust, complete confidence
assure | SUPPORT support | actor: subject; recipient: object | of: support, backing, solidarity, friendship, help, assistance, commitment, full support, loyalty
see, find | SUPPORT support | actor: subject; recipient: in, object.in | object: ally, friend, partner
side, sympathise, sympathize, empathise, empathize, commiserate | SUPPORT support | actor: subject; recipient: with | needs: with
win, draw, earn, receive, garner, attract, get, collect | SUPPORT statement | actor: from, object.from, by, object.by; recipient: subject | object: praise, plaudit, applause, acclaim, compliment, kudos, congratulation, accolade, commendation, tribute, ovation, endorsement, backing, support, blessing, vote of confidence, condolence
get, win, secure, obtain, gain, enjoy, have, receive, command | SUPPORT support | actor: of, object.of, from, object.from, object.poss; recipient: subject | object: backing, full backing, blessing, endorsement, moral support, political support, support of
hail, salute, praise, commend, applaud, welcome | SUPPORT statement | actor: subject; recipient: object.of, object.by, object.poss, object.between, object | object: agreement, decision, victory, election, courage, effort, role, move, step, commitment, release, resolution, leadership, initiative, ceasefire, truce, deal, announcement, appointment, resilience, sacrifice, stance, contribution, success, achievement, progress, handling
reiterate, reaffirm, renew, restate, stress, underline, underscore, express, affirm, confirm, emphasise, emphasize, repeat | SUPPORT support | actor: subject; recipient: clause.object, object.clause.object, object.to, to, clause.to, object.to.of | object: commitment, determination, support, backing
call, phone, telephone, write | SUPPORT statement | actor: subject; recipient: object, to | purpose: @grace
send, convey, extend, offer, express, present | SUPPORT statement | actor: subject; recipient: to, object.to, indirect, for, object.for | object: message of support, message of congratulation, message of condolence, message of solidarity, heartfelt condolence, deepest sympathy, warm wish, greeting, regard, felicitation
lay, place | SUPPORT statement | actor: subject; recipient: at.of, at.for, in honour of, in memory of | object: wreath, flower
fly | SUPPORT support | actor: subject; recipient: for, in solidarity with | object: flag
vote | SUPPORT support | actor: subject; recipient: for.by, for.from, for.poss, for, with | for: bill, resolution, motion, amendment, proposal, measure, budget, law, plan, treaty
come out, speak out, weigh in | SUPPORT support | actor: subject; recipient: behind, in favour of, in favor of, on the side of
choose, pick, select, name, elect, confirm, adopt, anoint | SUPPORT support | actor: subject; recipient: object | object: %person | as: candidate, nominee, leader, chief, chairman, chairwoman, head, president, speaker, successor, running mate, prime minister
rally, unite, line up, coalesce | SUPPORT support | actor: subject; recipient: behind, around | needs: behind
re-elect, reelect, reappoint, anoint, crown, swear in, vouch for, befriend, adore, exonerate | SUPPORT support | actor: subject; recipient: object, for, in
march, rally, gather, turn out, demonstrate, assemble, take | SUPPORT support | actor: subject; recipient: purpose.object, clause.object, purpose.for | purpose: back, support, defend, cheer, welcome, greet, hail, thank
send, write, offer, extend, give, convey | SUPPORT statement | actor: subject; recipient: to, indirect, object.to, object | object.of: congratulation, condolence, sympathy, thanks, gratitude, appreciation, support, solidarity
have | SUPPORT statement | actor: subject; recipient: in, object.in | object: full confidence, confidence, faith, trust | not: clause
mourn | SUPPORT statement | actor: subject; recipient: with
# COOPERATE.
join | COOPERATE cooperation | parties: subject, with, alongside, object.with | object: force, hand, effort, fight, hunt, search | needs: with
make | COOPERATE cooperation | parties: subject, with, object.with | object: common cause, common front
work, operate, act, move, march | COOPERATE cooperation | parties: subject, with | in: lockstep, tandem, unison, concert, harness, step, hand, close coordination, close cooperation
go into, enter into, go in | COOPERATE cooperation | parties: subject, with | into: partnership, business, venture
sail, fly, patrol, train, drill, exercise, march, serve, deploy, manoeuvre | COOPERATE cooperation | parties: subject, with, alongside, together with, with.of | in: convoy, formation, exercise, drill, company
share, pool, swap, exchange | COOPERATE cooperation | parties: subject, with, between, object.with, object.between | object: intelligence, information, evidence, technology, expertise, resource, burden, cost, datum, know-how, experience, best practice
restore, resume, revive, normalise, normalize, upgrade, mend, repair, rebuild, strengthen, deepen, re-establish, reestablish, reset, improve | COOPERATE cooperation | parties: subject, with, to, object.with, object.to, between, object.between | object: relation, tie, diplomatic relation, diplomatic tie, full diplomatic relation, link, contact, trade
build, develop, design, produce, manufacture, launch, test, explore | COOPERATE cooperation | parties: subject, with, together with, jointly with, in partnership with, in cooperation with | needs: with | with: %actor
hand, deliver, turn | COOPERATE cooperation | actor: subject; recipient: to.of, to.in, to | object: @suspect | to: authority, court, justice, custody, police, tribunal
produce, manufacture, develop, build, make, design, explore, map, monitor, fund, launch, train, patrol, police, investigate, exploit, operate | COOPERATE cooperation | parties: subject, with | manner: jointly, together
exchange, swap, share, compare | COOPERATE cooperation | parties: subject, with, between | object: list, name, note, sample, technology, best practice, warning, expert, student
share, pass, provide, give | COOPERATE cooperation | actor: subject; recipient: with, to, object.with, object.to | object: intelligence, evidence, information, datum, data
trade, do business | COOPERATE cooperation | parties: subject, with | needs: with | not object: blow, fire, insult, accusation, barb, place, jab
hand, give, send, deliver, extradite | COOPERATE cooperation | actor: subject; recipient: to, indirect, object.to, object | object: boss, mafia boss, kingpin, drug lord, fugitive, suspect, warlord, dissident, hacker, war criminal
stage, conduct, hold, carry out, begin, run, finish, complete | COOPERATE cooperation | parties: subject, with, object.with | object: combined exercise, combined drill, bilateral exercise, combined training
# AID.
put, place | AID aid | actor: subject; recipient: at.of, at.poss | at: disposal, service
come, rush, go, fly, ride, hasten | AID aid | actor: subject; recipient: to.of, to.poss | to: aid, rescue, assistance, help
bail, tide, prop, shore, help, dig | AID aid | actor: subject; recipient: object, out, over, up | needs: object | out: %actor, economy, bank, government
throw | AID aid | actor: subject; recipient: indirect, to, object | object: lifeline
foot, pick up, settle, cover | AID aid | actor: subject; recipient: for, of, object.for, object.of | object: bill, tab
wire, transfer, remit, funnel, channel, pump, inject, pour, plough, direct, advance, release, disburse, unlock, free up, unfreeze, make available | AID aid | actor: subject; recipient: to, into, for, object.to, object.for | object: @money, krone, kroner, krona, crown, zloty, forint, franc, rouble, ruble, rupee, rand, lira, riyal, dirham, dinar, peso, real, won, tranche, instalment, installment, grant, loan, aid
fly, truck, ferry, ship, airlift, airdrop, smuggle, send, bring, deliver, haul, lorry | AID aid | actor: subject; recipient: to, into, for, object.to, object.into, object.for, in | object: crate, box, sack, bag, pallet, container, tonne, ton, load, round, shell, ammunition, generator, tent, medicine, vaccine, food, rice, wheat, flour, grain, water, fuel, blanket, supplies, supply, aid, humanitarian aid, equipment, field hospital, bus, ambulance, vehicle, mask, dose
donate, gift, present, hand over, give, deliver | AID aid | actor: subject; recipient: to, for, indirect, object.to, object.for, in | object: bus, ambulance, vehicle, truck, boat, patrol boat, vessel, computer, ventilator, generator, tractor, book, house, school, hospital, clinic, equipment, uniform, radio, round, shell
announce, unveil, approve, sign off on, authorise, authorize, allocate, earmark, pledge, set aside | AID aid | actor: subject; recipient: to, for, object.to, object.for, in, object.in | object: aid, aid package, package, military aid, military package, humanitarian aid, assistance package, rescue package, support package, emergency aid, emergency funding, grant, loan, bailout | needs: object.to
announce, unveil, approve, sign off on, authorise, authorize, allocate, earmark, set aside | AID aid | actor: subject; recipient: to, for, object.to, object.for | object: aid, aid package, package, military aid, military package, humanitarian aid, assistance package, rescue package, support package, emergency aid, emergency funding, grant, bailout | needs: object.for
arm, rearm, equip, train, supply, resupply, provision | AID aid | actor: subject; recipient: object | with: @weapon, @help, kit, drone, rifle, body armour
touch down, land, arrive, dock, pull in, reach | AID aid | actor: subject.by, subject.from, subject.of.from; recipient: in, at, with.for, for, object | with: @help, tonne, ton, crate, aid, supply, supplies
give, donate, provide, send, deliver, allocate, contribute, release, pay, spend, earmark, supply, announce, pledge | AID aid | actor: subject; recipient: purpose.object, purpose.for, purpose.for.in, purpose.object.of, purpose.in, purpose.object.in | object: @help, @money, shipment | purpose: assist, help, support, aid, feed, rebuild, protect, rescue, pay, treat, meet, fight, combat, tackle, respond
fly, travel, go, head, rush, arrive, deploy, be | AID aid | actor: subject; recipient: to, in, into | subject: firefighter, rescuer, rescue team, rescue worker, medic, doctor, nurse, paramedic, aid worker, relief worker, engineer, search team
fly, bring, take, lead, move, carry, ferry, guide, evacuate, escort | AID aid | actor: subject; recipient: object, object.of | to: safety, hospital | not subject: ambulance
pull, dig, pluck, drag, lift | AID aid | actor: subject; recipient: object, object.of | from: rubble, debris, ruin, wreckage, water, sea, building, flood, mud, collapsed building
pay, cover, foot, settle | AID aid | actor: subject; recipient: object.of, object.for, of, for, object.poss | object: salary, wage, bill, debt, rent, fee, arrears, pension
take in, shelter, house, resettle, accommodate, accept, admit | AID aid | actor: subject; recipient: object, object.of, object.from, from | object: minor, child, orphan, family, evacuee, worker, dissident, student, soldier, woman, patient
deliver, bring, send, hand out, distribute, supply, provide, give | AID aid | actor: subject; recipient: to, indirect, for, object.to, object.for, in | object: tarpaulin, blanket, tent, bottled water, ration, stretcher, generator, pump, boat, fuel, coal, helicopter, patrol boat, brigade, drug
receive, get, obtain, take delivery of | AID aid | actor: from, object.from; recipient: subject | from: %country, %body, %actor | object: fighter jet, jet, tank, missile, drone, battery, system, helicopter, aircraft, gun, shell, vaccine, dose, money, loan, grant
send, dispatch, fly, deploy | AID aid | actor: subject; recipient: to, in, into, object.to | object.of: doctor, nurse, medic, rescuer, firefighter, engineer, vaccine, medicine, food, water, blanket, expert, volunteer
give, donate, contribute | AID aid | actor: subject; recipient: to, indirect, for, object.to, object.for | object: patrol boat, boat, bus, ambulance, ventilator, truck, computer, book, radar, satellite, library
treat, look after, care for, tend, operate on | AID aid | actor: subject; recipient: object, for, to | object: cholera patient, patient, refugee, victim, survivor, wounded, child, villager
throw | AID aid | actor: subject; recipient: to, indirect, object.to, object | object: lifeline
rebuild, reconstruct, repair, restore | AID aid | actor: subject; recipient: in, for, object.in, object.for, object.of | object: school, hospital, road, bridge, home, house, mosque, church | not subject: resident, villager, worker
# REQUEST.
plead, beg, pray | REQUEST request | actor: subject; recipient: with | needs: with
put | REQUEST request | actor: subject; recipient: to, object.to | object: request, question, demand, question of, case
turn up, ratchet up, step up, pile on, keep up, apply, exert, increase | REQUEST request | actor: subject; recipient: on, object.on | object: heat, pressure
issue, make, send out, launch, renew, repeat, reiterate, deliver, address | REQUEST request | actor: subject; recipient: to, on, for, object.to, object.on, object.for, object.from | object: appeal, plea, call, urgent appeal, fresh appeal, direct appeal, demand, request, petition, open letter
reiterate, repeat, renew, press, submit, present, hand, set out, voice, lodge | REQUEST request | actor: subject; recipient: to, for.from, object.to, object.clause.subject, object.from, object.on, object.for, object.clause.object | object: demand, request, call, claim, condition
press, pressure, push, lean on, prod, badger, nag, prevail upon | REQUEST request | actor: subject; recipient: object, on, upon | needs: clause
press, push | REQUEST request | actor: subject; recipient: object, object.of | for: answer, explanation, concession, action, reform, change, talk, clarification, @help | not object: button, case, claim, charge
ask, petition, apply, appeal | REQUEST request | actor: subject; recipient: object, to, for.from, for.of | for: @help, aid, help, assistance, loan, bailout, asylum, extradition, protection, mediation, intervention, troop, support, permission, explanation, clarification, apology
seek, demand, request, want, require, await, expect | REQUEST request | actor: subject; recipient: from, of, object.from, object.of | object: explanation, apology, assurance, guarantee, answer, clarification, extradition, concession, help, aid, permission, commitment, response, compensation, reparation | needs: from
order, direct, instruct, command | REQUEST request | actor: subject; recipient: object, indirect, clause.subject | object: %actor, %person, @dignitary, government, ministry, troop, force, military, company | needs: clause
set, lay down, spell out, impose | REQUEST request | actor: subject; recipient: for, on, object.for, object.on | object: condition, precondition, term, red line
send | REQUEST request | actor: subject; recipient: to, indirect, object.to | object: bill, invoice, wish list, list of demand, shopping list
turn | REQUEST request | actor: subject; recipient: to | for: support, weapon, gas, radar, supply, fuel, troop, cash, vaccine, money, help, aid, mediation, protection, system, defence, arms | not object: %actor
petition, lobby, beg, implore, beseech, subpoena | REQUEST request | actor: subject; recipient: object
file, submit, lodge, make, issue, send | REQUEST request | actor: subject; recipient: to, with, object.to, object.with, object.for.of, object.of | object: request, extradition request, appeal, application, petition
tell, warn, order | REQUEST request | actor: subject; recipient: object, indirect | clause: touch, interfere, meddle, attack, cross, enter, intervene, fire, kill, use, escalate | not: clause.aux
apply | REQUEST request | actor: subject; recipient: to | needs: to | needs: for
# ACCUSE.
point | ACCUSE accusation | actor: subject; recipient: at, to, object.at | object: finger, accusing finger, finger of blame
lay, place, put, pin, heap, shift | ACCUSE accusation | actor: subject; recipient: on, at.of, at.poss, with, upon, object.on | object: blame, responsibility, guilt, fault, onus
see, discern, detect, suspect | ACCUSE accusation | actor: subject; recipient: object.of, object.poss, of | object: hand, fingerprint, hallmark
take | ACCUSE accusation | actor: subject; recipient: object | to: task, court, woodshed
call | ACCUSE accusation | actor: subject; recipient: object | to: account, order
read | ACCUSE accusation | actor: subject; recipient: indirect, object, to | object: riot act
summon, call in, haul in, hauled in, convoke, carpet | ACCUSE accusation | actor: subject; recipient: object, object.of, object.from, object.to, object.adj, object.poss | object: @envoy | not for: talk, consultation, meeting
have | ACCUSE accusation | actor: subject; recipient: for, with, object.with | object: harsh word, stern word, strong word
launch, open, order, begin, start, announce, initiate, set up, demand | ACCUSE accusation | actor: subject; recipient: into, against, of, object.into, object.against, object.of, into.by, into.of, into.poss, object.into.by, object.into.of | object: investigation, inquiry, enquiry, probe, criminal probe, criminal investigation, preliminary investigation, antitrust investigation, war crimes investigation, audit, review
place, put | ACCUSE accusation | actor: subject; recipient: object | under: investigation, formal investigation, scrutiny
bring, press, file, prefer, lay, level, lodge | ACCUSE accusation | actor: subject; recipient: against, object.against, at, object.at, of, before.against | object: charge, case, suit, lawsuit, complaint, indictment, action, proceeding, criminal charge, criminal complaint, corruption charge
announce, unseal, issue, hand down, hand up, return, sign, unveil, confirm | ACCUSE accusation | actor: subject; recipient: of, against, object.of, object.against | object: indictment, charge, criminal charge, impeachment
hold | ACCUSE accusation | actor: subject; recipient: object | as: responsible, accountable
denounce, decry, condemn, slam, blast, deride, deplore, criticise, criticize | ACCUSE accusation | actor: subject; recipient: object.of, object.by, object.poss, object.against, object | object: action, policy, decision, conduct, behaviour, behavior, move, step, treatment, stance, crackdown, invasion, aggression, annexation, attack, strike, offensive, raid, ban, sanction, law, bill, arrest, detention, killing, execution, visit, test, launch, occupation, interference, meddling, campaign, ruling, verdict, rhetoric, threat, provocation, failure, inaction, silence, hypocrisy, brutality, repression, abuse
voice, express, sound, register, convey, raise, vent, give vent to | ACCUSE accusation | actor: subject; recipient: over, at, about, with, to, against, object.over, object.at, object.about, object.with, over.of, over.by, over.poss, at.by, about.by, about.of | object: anger, fury, outrage, indignation, dismay, disgust, revulsion, alarm, displeasure, frustration, condemnation, disappointment, unease, criticism
pass, adopt, approve, support, back | ACCUSE accusation | actor: subject; recipient: clause.object, object.clause.object, object.against, object.on, in.of | object: motion of censure, censure motion, vote of no confidence, no-confidence motion, motion of no confidence, resolution condemning
cry foul over, cry foul at, rail against, inveigh against, fulminate against, take aim at, take a swipe at, take issue with, take umbrage at, find fault with, pick hole in, pour scorn on, heap scorn on, cast aspersion on, cast doubt on, throw mud at, sling mud at, turn fire on, train fire on, open fire on in words, give short shrift to | ACCUSE accusation | actor: subject; recipient: at, against, over, with, on, in, to
approve, order, authorise, authorize, grant, clear, back, uphold | ACCUSE accusation | actor: subject; recipient: object.of, of, object.clause.subject, clause.subject | object: extradition
dispute, contest, challenge, reject, dismiss, rebut, question | REJECT refusal | actor: subject; recipient: object.of.poss, object.of.adj, object.of, of, object.poss, object.adj | object: result, finding, conclusion, methodology, verdict, ruling, figure, account, version
say, claim, allege, report, charge, find, conclude, state, tell | ACCUSE accusation | actor: subject; recipient: clause.subject! | clause: use, fire, deploy, drop | clause.object: chlorine, sarin, gas, nerve agent, poison gas, chemical weapon, cluster bomb, cluster munition, human shield, child soldier, torture, phosphorus, white phosphorus, barrel bomb, napalm, poison
say, claim, allege, report, charge, find, conclude, state | ACCUSE accusation | actor: subject; recipient: clause.subject! | clause: hack, plot, torture, rig, smuggle, jam, arm, shelter
allege, complain, charge | ACCUSE accusation | actor: subject; recipient: clause.subject! | needs: clause
take, drag, haul | ACCUSE accusation | actor: subject; recipient: object | to: trade organization, world trade organization, wto, tribunal, arbitration, icj, court
investigate, probe, search | ACCUSE accusation | actor: subject; recipient: object, object.of, object.by | on: suspicion
raid, search | ACCUSE accusation | actor: subject; recipient: object.of, object.poss, object | as: part | object: office, headquarters, home
find | ACCUSE accusation | actor: subject; recipient: object, object.of | clause: guilty, liable, responsible, complicit
sentence | ACCUSE accusation | actor: subject; recipient: object | subject: court, tribunal, judge | for: murder, rape, genocide, fraud, corruption, crime, war crime, spying, espionage, terrorism, treason, bribery
grumble, scapegoat, finger, rail | ACCUSE accusation | actor: subject; recipient: object, about, at, against
# REJECT.
unite, rally, band together, line up, close rank, stand firm, stand united | REJECT refusal | actor: subject; recipient: against, against.of, against.by, against.poss | needs: against
say | REJECT refusal | actor: subject; recipient: to, to.from, to.of, to.by, to.poss | clause: no
give | REJECT refusal | actor: subject; recipient: indirect, to, object.to | object: thumbs-down, thumbs down, cold shoulder, brush-off, short shrift, flat no
pour, throw, douse | REJECT refusal | actor: subject; recipient: on.poss, on.by, on.from, on.of, object.on.poss, on, object.on | object: water, cold water
turn | REJECT refusal | actor: subject; recipient: on, object.on, to, object.to | object: back, nose up
slam, shut, close, bang | REJECT refusal | actor: subject; recipient: on, to, in.of, in.poss, object.on, object.to | object: door
put, place | REJECT refusal | actor: subject; recipient: on.by, on.with, on.of, on, object.on, in.of, in.poss | object: brake, freeze, spanner, obstacle
walk out of, walk away from, storm out of, pull out of, back out of, bow out of, opt out of, drop out of, stay away from, turn away from, shy away from | REJECT refusal | actor: subject; recipient: of.with, from.with, of.on, of.by, from.by, of.of, from.of, out of.with, out of.on, with | not subject: @troop
break, fail to keep, go back on, renege on, walk back, back away from, backtrack on, water down, betray | REJECT refusal | actor: subject; recipient: object.to, object.with, on.to, on.with, from.to, to, with, from.with | object: promise, pledge, word, commitment, vow, assurance, agreement, obligation, undertaking
wash | REJECT refusal | actor: subject; recipient: of, object.of | object: hand
rule out, dismiss, reject, exclude | REJECT refusal | actor: subject; recipient: with, to, for, object.with, object.to, object.for, object.on, object.of, object.by, object.in, object.poss | object: talk, negotiation, dialogue, compromise, concession, return, possibility, deal, role, meeting, ceasefire, truce, independence, autonomy, withdrawal, extradition, membership, involvement, demand
block, hold up, stall, scuttle, derail, scupper, sink, stymie, thwart, freeze, obstruct, sabotage, torpedo | REJECT refusal | actor: subject; recipient: object.of, object.by, object.from, object.to, object.poss, object.with, object.for, to, object | object: bid, entry, accession, membership, sale, takeover, merger, acquisition, purchase, resolution, statement, plan, initiative, deal, talk, aid, appointment, nomination, extradition, request, project, effort, attempt, agreement, pact
refuse, decline | REJECT refusal | actor: subject; recipient: clause.object, clause.to, clause.with, clause.object.of, clause.object.by, clause.object.from, clause.object.poss, clause.object.to, clause.object.for | clause: recognise, recognize, accept, hear, meet, see, receive, admit, compensate, negotiate, speak, talk, sit, shake, hand, extradite, release, free, grant, let, allow, give, lift, end, stop, withdraw, sign, join, attend, endorse, support, back, apologise, apologize, pay, return, renew, cooperate, comply
stay, keep, remain | REJECT refusal | actor: subject; recipient: from.with, from.in, from.by, from.of | away from: @talk, ceremony, summit
drag | REJECT refusal | actor: subject; recipient: on.with, on.to, over.with, on, over | object: foot, heel
snub, cold-shoulder, give the slip | REJECT refusal | actor: subject; recipient: object, object.of, object.by, object.from | object: invitation, offer, request, call, overture, proposal, visit, ceremony, dinner, envoy
stick, hold, cling, adhere | REJECT refusal | actor: subject; recipient: against, in.to, to.against | to: gun, refusal
pull, turn, throw, vote, strike | REJECT refusal | actor: subject; recipient: down.by, down.from, object.by, object.from, down | down: proposal, bill, motion, request, offer, bid, appeal, petition
refuse, decline | REJECT refusal | actor: subject; recipient: clause.object, clause.to, clause.over.to | clause: hand, extradite, hand over, turn over, surrender, let, allow, admit, recognise, recognize, meet, see
sack, sideline, fire, disqualify | REJECT refusal | actor: subject; recipient: object | object: %person, minister, official, general, ambassador, candidate
renew, extend | REJECT refusal | actor: subject; recipient: with, object.with | object: contract, agreement, treaty, accord, deal, lease | aux: will, would | aux: will
bar, ban, block | REJECT refusal | actor: subject; recipient: object, object.of | from: enter, entry, country, territory, conference, talk
# THREATEN.
put, place | THREATEN threat | actor: subject; recipient: object | on: notice, final notice
draw, lay down | THREATEN threat | actor: subject; recipient: for, in.for, over | object: red line, line in the sand | needs: for
rattle | THREATEN threat | actor: subject; recipient: at, against, over, object.at | object: sabre, saber, cage
beat, sound | THREATEN threat | actor: subject; recipient: against, on, over, for.with, for.against | object: drum of war, war drum, drum
hold | THREATEN threat | actor: subject; recipient: to, object | to: ransom, gunpoint
raise, dangle, hold out, brandish, float, wield, wave | THREATEN threat | actor: subject; recipient: of.on, of.against, against, on, over, object.of.on, object.of.against, object.against, object.over | object: threat, spectre, specter, prospect, possibility, big stick
vow, threaten, swear, pledge, promise | THREATEN threat | actor: subject; recipient?: clause.object, clause.on, clause.against, clause.in, clause.of | clause: behead, kill, execute, bury, bomb, attack, avenge, retaliate, strike, destroy, wipe, crush, punish, expel, cut, halt, suspend, sever, shut, close, block, sanction, blockade, hit, target, seize
tell, warn, inform, notify | THREATEN threat | actor: subject; recipient: object, indirect, clause.object | clause: bury, destroy, annihilate, face, suffer, lose, forfeit, pay, regret | clause.aux: will, would, could
issue, send, sound, deliver, fire, serve, give, set, lay down, hand | THREATEN threat | actor: subject; recipient: to, indirect, for, object.to, object.for, at, object.at | object: warning, stark warning, blunt warning, stern warning, final warning, ultimatum, deadline, threat, veiled threat, thinly veiled threat, shot across the bow, warning shot, 48-hour ultimatum
promise, vow, threaten, pledge, swear | THREATEN threat | actor: subject; recipient: on, against, object.on, object.against | object: attack, strike, reprisal, war, bombing
say, warn | THREATEN threat | actor: subject; recipient: clause.subject | clause: obliterate, destroy, annihilate, wipe, crush, bomb, punish, hit | clause.aux: will, would, could | clause.subject: %actor
face | THREATEN threat | actor: from, object.from; recipient: subject | object: sanction, penalty, punishment, retaliation, tariff, action, reprisal, war | needs: clause
# PROTEST.
take, pour, spill, flood, return | PROTEST protest | actor: subject; recipient?: against, over, clause.object, clause.against, purpose.object, purpose.against, to.of, onto.of, in protest at, in protest against, in | to: street, barricade
down, lay down, stop, walk off, abandon | PROTEST protest | actor: subject; recipient?: against, at, over, in, in protest at, in protest against | object: tool, work, job, post
stage, hold, begin, launch, mount, organise, organize | PROTEST protest | actor: subject; recipient?: against, over, outside, at, in, object.against, object.over, object.outside, object.at, object.in | object: walkout, sit-in, die-in, hunger strike, vigil, blockade, march, rally, demonstration, protest, strike, general strike, boycott, go-slow, work-to-rule
block, blockade, barricade, occupy, seal off, picket, shut down, paralyse, paralyze | PROTEST protest | actor: subject; recipient?: purpose.object.at, clause.object.at, clause.against, purpose.against, over, in, against, object.of, object.in | subject: grower, farmer, driver, trucker, student, worker, miner, protester, demonstrator, activist, striker, teacher, fisherman, villager, resident, crowd, herder, doctor, nurse, taxi driver, pensioner, campaigner, thousand, hundred
walk off, walk out, down tools, stop work, strike | PROTEST protest | actor: subject; recipient?: with, in.with, against, over.with, at | in: dispute, row, protest, standoff
bring | PROTEST protest | actor: subject; recipient?: in protest at, in protest against, against, over | to: standstill, halt
block, blockade, occupy, march, rally, strike, camp, gather | PROTEST protest | actor: subject; recipient?: purpose.from, clause.from, clause.object.from, purpose.object.from, purpose.of, clause.subject, purpose.clause.subject | purpose: demand, press, protest, denounce
begin, start, stage, end, resume | PROTEST protest | actor: subject; recipient?: purpose.by, clause.by, purpose.object.by, clause.object.by, against, over.by | object: hunger strike
scuffle, tussle, skirmish, clash, brawl | PROTEST protest | parties: subject, with | subject: protester, demonstrator, activist, student, striker, farmer, worker, fan, supporter, marcher, crowd, picket | with: police, riot police, officer, security force, authority, guard
hurl, throw, lob, toss | PROTEST protest | actor: subject; recipient: at, object.at | object: stone, rock, bottle, egg, tomato, petrol bomb, firebomb | subject: protester, demonstrator, student, striker, youth, farmer, crowd, rioter, fan
# SANCTION.
slap, clamp, impose, levy, announce, unveil, introduce, reimpose, enact, extend, widen, tighten, toughen, renew | SANCTION sanction | actor: subject; recipient: on, against, over, around, to, upon, object.on, object.against, object.to, object.around, for, in | object: sanction, tariff, duty, embargo, naval embargo, arms embargo, visa ban, travel ban, asset freeze, visa restriction, entry ban, trade ban, export ban, import ban, curb, export curb, import curb, export control, fresh sanction, new sanction, punitive measure, trade restriction, price cap, economic sanction, restriction, countermeasure
pull | SANCTION sanction | actor: subject; recipient: on, on.with, on.to, on.at, on.in, object.on, object.on.with, object.on.at, object.on.in | object: plug
turn, tighten | SANCTION sanction | actor: subject; recipient: on, object.on | object: screw, noose
kick, boot, throw, turf | SANCTION sanction | actor: subject; recipient: object, object.of, object.adj, object.poss | object: @envoy, @guest | not to: %actor
declare, brand, pronounce, name | SANCTION sanction | actor: subject; recipient: object, object.of, object.adj, object.poss | object: @envoy, @guest | not clause: @bad
give | SANCTION sanction | actor: subject; recipient: indirect, object, to | object: marching order, hour to leave, day to leave
recall, withdraw, pull, bring home, call home, call back | SANCTION withdrawal | actor: subject; recipient: from, to, in, object.from, object.to, object.in, from.in | object: @envoy
add, put, place, keep, include | SANCTION sanction | actor: subject; recipient: object, object.of, object.from | to: blacklist, sanctions list, sanction list, no-fly list, terror list, terrorism list, entity list, grey list, gray list
put, place, keep, include | SANCTION sanction | actor: subject; recipient: object, object.of, object.from | on: blacklist, sanctions list, sanction list, terror list, terrorism list, entity list, grey list, gray list, list of state sponsor, travel ban list
suspend, expel, exclude, eject, bar, ban, kick out, throw out, boot, oust, disinvite | SANCTION sanction | actor: from; recipient: object | from: %body | not: subject
freeze, seize, block, impound | SANCTION sanction | actor: subject; recipient: object.of, object.in, object.poss, object.from, of, object | object: asset, bank account, fund, account, central bank reserve, reserve, property, holding
halt, stop, suspend, cut, cut off, freeze, turn off, shut off, choke off, block | SANCTION sanction | actor: subject; recipient: to, from, for, with, in, object.to, object.from, object.for, object.with, object.of, object.in, off.to, off.from | object: delivery, fuel delivery, gas, gas supply, power supply, supply, payment, shipment, export, import, oil export, arms sale, arms delivery, arms shipment, trade, visa, loan, aid, funding, assistance, flight, telephone line, cooperation, contact, tie, relation, weapon shipment, intelligence sharing
scrap, cancel, revoke, withdraw, rescind, suspend, terminate, void, tear up | SANCTION sanction | actor: subject; recipient: with, to, from, of, for, object.with, object.to, object.of, object.for, object.poss | object: visa, licence, license, accreditation, contract, order, purchase, trade preference, trade privilege, visa-free regime, preferential access, concession, observer status, membership
hit, slap, punish, strike | SANCTION sanction | actor: subject; recipient: object | with: fine, penalty, tariff, sanction, ban, duty, levy, embargo
kick out, throw out, boot out, expel | SANCTION sanction | actor: subject; recipient: object, out | object: %body
demote, penalise, disqualify | SANCTION sanction | actor: subject; recipient: object
# MOBILIZE.
put, place, keep | MOBILIZE deployment | actor: subject; recipient?: against, in.to, over, near | object: @troop, military, army, force, air force, navy | on: alert, high alert, full alert, standby, war footing, combat footing, maximum alert, heightened alert
shadow, track, tail, monitor, buzz, follow | MOBILIZE deployment | actor: subject; recipient: object, object.of | subject: @troop
place, put | MOBILIZE deployment | actor: subject; recipient?: after.subject, against, clause.subject | on: alert, high alert, standby
# COERCE.
put down, quell, crush, suppress, stamp out, smash, snuff out, break up | COERCE coercion | actor: subject; recipient: object.by, object.of, object.in, in, object.poss | object: rising, uprising, revolt, rebellion, mutiny, protest, demonstration, riot, insurrection, unrest, dissent, strike, coup, insurgency
take, throw, put, haul, place, remand, hold | COERCE coercion | actor: subject; recipient: object, object.of, object.from | into: custody, detention, jail, prison, cell, police custody, care
take, haul, bundle, whisk, frogmarch, march, escort, put, force, hustle, bundle off | COERCE coercion | actor: subject; recipient: object, object.of, onto | onto: plane, flight, bus, truck, boat, train
seal, padlock, raid, search, ransack, shut down, close, storm, close down | COERCE coercion | actor: subject; recipient: object.of, object.poss, object.adj, of, object | object: bureau, office, newsroom, headquarters, radio station, tv station, campus, university, school, mosque, church, embassy, shop, studio, premise
confiscate, seize, impound, expropriate, commandeer, nationalise, nationalize, requisition, take over | COERCE coercion | actor: subject; recipient: object.of, object.poss, object.adj, object.from, object.in, from, of, object | object: campus, land, home, asset, account, property, ship, vessel, tanker, plant, mine, refinery, field, oil field, bank, company, equipment, ballot, ballot paper, passport, document, phone, camera, plane, house, estate, farm
throttle, block, restrict, cut off, cut, jam, ban, censor, shut off, limit, slow | COERCE coercion | actor: subject; recipient: to, object.to, object.of, object.on, of | object: access, internet, internet access, signal, broadcast, website, service, social medium, social media, traffic, bandwidth
hand, hand down, give, pass, impose, mete out, dish out | COERCE coercion | actor: subject, from, by; recipient: to, on, indirect, object, object.to, object.on, against | object: term, prison term, jail term, sentence, death sentence, prison sentence, jail sentence, life sentence, fine, suspended sentence, lashing
throw | COERCE coercion | actor: subject; recipient: object, object.of | clause: behind bar, bar
keep, hold, put | COERCE coercion | actor: subject; recipient: object, object.of | under: guard, lock, wrap, house arrest, surveillance, close surveillance
strip, rob, deprive | COERCE coercion | actor: subject; recipient: object, object.of | of: citizenship, nationality, immunity, post, rank, title, licence, passport
tow, escort, push, chase, drive, turn, force | COERCE coercion | actor: subject; recipient: object.of, object.from, object.adj, object | object: boat, migrant boat, vessel, trawler, ship, asylum seeker, migrant | not to: port
steal, siphon, loot, hack, plunder, pilfer | COERCE coercion | actor: subject; recipient: from, object.from, from.of, from.poss, from.in | object: $, €, £, million, billion, secret, datum, data, money, cryptocurrency, email, record
take, hold, keep | COERCE coercion | actor: subject; recipient: object, object.of | clause: hostage, captive, prisoner | not: from
pick up, round up, haul away, haul off, whisk away, lead away, take away, frogmarch | COERCE coercion | actor: subject; recipient: object, object.of, up, away | subject: police, policeman, soldier, agent, intelligence, service, security, troop, force, authority, gendarme, officer, marine
flog, cane, whip, manhandle, handcuff, extort, cordon off | COERCE coercion | actor: subject; recipient: object, object.of
infiltrate, surveil, wiretap, bug | COERCE coercion | actor: subject; recipient: object, object.of, object.poss
place, put, hold, keep | COERCE coercion | actor: subject, by; recipient: object | under: arrest, house arrest
fire, use, lob | COERCE coercion | actor: subject; recipient: at, on, against, object.at, object.on, into | object: tear gas, rubber bullet, water cannon, stun grenade, teargas, gas
# ASSAULT.
lay | ASSAULT attack | actor: subject; recipient: to, object.to | object: siege, waste
go | ASSAULT attack | actor: subject; recipient: against, on.against, to.with, to.against | on: offensive, attack, rampage
rain, shower, pepper, pound, hammer, blanket, plaster, strafe, pummel, batter | ASSAULT attack | actor: subject; recipient: on, upon, onto, object, object.in, object.of | with: shell, rocket, missile, bomb, mortar, artillery, gunfire, fire, drone, bullet, grenade
open, trade, exchange, return | ASSAULT attack | actor: subject; recipient: on, at, with, object.on, object.at, object.with | object: fire, gunfire, artillery fire | not: between
slam, plough, crash, plunge, smash, hit | ASSAULT attack | actor: subject.by, subject.adj, subject.of, subject.from; recipient: into.of, into.in, into, onto, on | subject: missile, rocket, drone, shell, bomb, car bomb, truck bomb, warplane, jet
hurl, throw, lob, toss, fire, launch, hurtle, shoot, loose | ASSAULT attack | actor: subject; recipient: at, on, into, against, toward, object.at, object.on, object.into | object: explosive, grenade, petrol bomb, rock, stone, molotov, firebomb, missile, rocket, mortar, shell, hand grenade, bomb, teargas, rocket-propelled grenade
hold, keep, seize, take | ASSAULT attack | actor: subject; recipient: object, object.of, object.from | object: hostage | not: from
burn, torch, hack, raze, loot, shoot, bomb, slash | ASSAULT attack | actor: subject; recipient: through, through.of, through.in, across, in | object: way
finish off, pick off, cut down, gun down, mow down, wipe out, take out, blow up, shoot up, bring down, blow apart, burn down | ASSAULT attack | actor: subject; recipient: object, object.of, object.in, object.from, off, in, up | not object: @matter, loan, debt, sentence, contract, meal, insurance
put, place | ASSAULT attack | actor: subject; recipient: object | under: siege, blockade, artillery fire, bombardment
claim, admit | ASSAULT attack | actor: subject; recipient: for.on, for.against, for.in, for.at, object.for.on, object.for.against, object.for.in | object: responsibility, credit | needs: for
carry out, mount, stage, launch, conduct | ASSAULT attack | actor: subject; recipient: on, against, in, at, object.on, object.against, object.in, object.at | object: ambush, suicide bombing, car bombing, hit-and-run attack, cross-border attack, cyber attack, drone strike, air strike, raid, massacre, incursion, abduction, kidnapping, assassination, sabotage, bombing campaign, ethnic cleansing, killing
violate, breach, break, flout | ASSAULT attack | actor: subject; recipient: object.poss, object.adj, in.with, along, across | object: ceasefire, cease-fire, truce, armistice
rape, abduct, gang-rape, molest | ASSAULT attack | actor: subject; recipient: object, object.of
beat, whip, kick, punch, club | ASSAULT attack | actor: subject; recipient: object, object.of, object.in | subject: soldier, police, troop, guard, militiaman, gunman, thug, officer, paramilitary, settler, mob
ambush | ASSAULT attack | actor: subject; recipient: object, object.of, object.poss
attack, hack, strike | ASSAULT attack | actor: subject; recipient: object.poss, object.of | subject: hacker | object: bank, website, network, computer, server, system, grid, hospital, company, ministry
# RETREAT.
pull, roll, march, file, move, drive | RETREAT withdrawal | actor: subject; recipient?: out of | subject: @troop, peacekeeper, rebel, fighter, militiaman, convoy, tank | out of: %actor, %place, country, city, town, area, base, region, province | needs: out of
beat, sound | RETREAT withdrawal | actor: subject; recipient?: from, in, object.from | object: retreat, hasty retreat
turn in, hand in, lay down, surrender, give up, hand over, decommission, put down, yield up | RETREAT withdrawal | actor: subject; recipient?: to, object.to, at, in | object: weapon, arm, arms, rifle, gun, assault rifle, firearm, ammunition, mortar, heavy weapon
let | RETREAT concession | actor: subject; recipient?: object, object.of, object.from, go | clause: go, walk, leave
set, let | RETREAT concession | actor: subject; recipient: object, object.of, object.adj, object.from | clause: free, loose
submit, tender, offer, hand in, announce, give | RETREAT withdrawal | actor: subject; recipient?: to, object.to, as.of | object: resignation | not: call
call, declare, order, proclaim, announce, observe, honour, extend | RETREAT concession | actor: subject; recipient?: with, in, against, object.with, object.in, object.against, to | object: ceasefire, cease-fire, truce, halt to, pause, humanitarian pause, unilateral ceasefire, armistice, moratorium
surrender, give up, turn over, hand over | RETREAT withdrawal | actor: subject; recipient: to, up.to | to: %actor, authority, police, force, army, troop, government, soldier
release, free, set free, liberate | RETREAT concession | actor: subject; recipient: object, object.of, of | object: schoolgirl, pupil, villager, christian, yazidi, pilgrim, fisherman, tanker, ship, vessel
pull | RETREAT withdrawal | actor: subject; recipient?: out of, object.out of, out.of | object: troop, force, soldier, peacekeeper, army, contingent, tank
defect, desert | RETREAT withdrawal | actor: subject; recipient: to, from
return, give back, hand back, restitute, repatriate | RETREAT concession | actor: subject; recipient: to, object.to, indirect | object: bronze, mask, throne, idol, sculpture, gold, loot, painting, fossil, coffin, skull, bone, manuscript
# CONCEDE.
lift, scrap, ease, drop, end, relax, abolish, repeal, remove, waive, loosen, suspend, roll back, rescind, phase out, revoke, soften | CONCEDE concession | actor: subject; recipient?: on, against, for, from, of, to, in, object.on, object.against, object.for, object.from, object.of, object.to, object.in | object: export curb, import curb, curb, arms embargo, visa requirement, travel ban, trade embargo, ban, blockade, siege, sanction, tariff, curfew, restriction, quarantine, embargo, state of emergency, export control, martial law
strike, remove, take, drop | CONCEDE concession | actor: subject; recipient: object | from: list, blacklist, sanctions list, terror list, terrorism list, list of state sponsor
take | CONCEDE concession | actor: subject; recipient: object | off: list, blacklist, sanctions list, terror list
extend, offer, hold out, wave | CONCEDE concession | actor: subject; recipient: to, object.to, indirect, toward, towards | object: olive branch, hand, hand of friendship
make | CONCEDE concession | actor: subject; recipient?: to, on, object.to, on.to | object: concession, u-turn, climbdown, about-turn, amends, goodwill gesture, gesture
do | CONCEDE concession | actor: subject; recipient?: on, over, on.for | object: u-turn, about-face, volte-face, about turn
cave in, give in, bow, yield, buckle, knuckle under, capitulate, bend, relent, accede | CONCEDE concession | actor: subject; recipient: to, to.of, to.from, to.by, before, under.from | to: %actor, demand, pressure, striker, student, protester, miner, worker, union, rebel, call, request, condition, ultimatum
express, voice, offer, convey, issue | CONCEDE concession | actor: subject; recipient: to, for, object.to, object.for, over, at | object: remorse, deep remorse, regret, deep regret, contrition
grant, give, accord, offer | CONCEDE concession | actor: subject; recipient: to, indirect, object.to, for, object.for | object: access, entry, permission, self-government, autonomy, independence, amnesty, clemency, pardon, reprieve, self-rule, immunity, stay, bail, parole, citizenship, visa, right, vote, exemption, waiver
let, allow, permit | CONCEDE concession | actor: subject; recipient: object, clause.subject, indirect | clause: examine, inspect, visit, enter, return, see, leave, travel, land, pass, dock, cross, resume, meet, attend, stay, work
let, allow, permit | CONCEDE concession | actor: subject; recipient: object, clause.subject, clause.object, object.of | needs: object | clause: back, in, go, return, work, trade
cave in to, give in to, bow to, yield to, give way to | CONCEDE concession | actor: subject; recipient: in to, to, way to
pardon, amnesty, reprieve | CONCEDE concession | actor: subject; recipient: object, object.of
open | CONCEDE concession | actor: subject; recipient: to, object.to | object: crossing, border crossing, border, checkpoint | to: wounded, civilian, refugee, patient, aid, convoy, traveller, worker, trade, trader
apologise, apologize | CONCEDE concession | actor: subject; recipient: to, for.to | subject: company, firm, %body | to: worker, customer, victim, family, employee, woman, survivor, patient

== nouns
# Who gives, backs or opposes, as what somebody is said to be: "Iran is the main backer of X".
backer, supporter, patron, protector, champion | SUPPORT support | actor: support; recipient: of, poss | needs: support | not adj: @bygone | reports: relation
ally, partner | COOPERATE cooperation | actor: support; recipient: of, poss | needs: support | not adj: @bygone | reports: relation
ally | COOPERATE cooperation | actor: adj; recipient: poss | needs: poss | needs: adj | not adj: @bygone | reports: relation
foe, enemy, nemesis, archenemy, arch-enemy, adversary, rival, archrival, arch-rival | REJECT refusal | actor: support; recipient: of, poss | needs: support | not adj: @bygone | reports: relation
backer, supporter, defender, champion, advocate, admirer, sympathiser, sympathizer, patron, protector, booster | SUPPORT support | actor: support, of.of; recipient: of | needs: of
donor, benefactor, funder, financier, provider, aid donor, lender, paymaster | AID aid | actor: support; recipient: to, of.to, of.in, of
critic, detractor, opponent, foe, adversary, denouncer | ACCUSE accusation | actor: support; recipient: of, of.poss, of.by | needs: of
ally, partner | COOPERATE cooperation | parties: support, of, poss | needs: of
`
