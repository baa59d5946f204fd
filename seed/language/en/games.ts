/** Words of sport and of the arts, in which "France attacked Iceland" is no event between states. Compared without accents and case. */
export const games = {
  telling: `football, footballer, footballers, soccer, rugby, tennis, basketball, handball, volleyball, hockey, cricket, cricketer, cricketers, baseball, netball, softball, athletics, championship, championships,
      champions, tournament, tournaments, playoff, playoffs, qualifier, qualifiers, semifinal, semifinals, semifinalist, quarterfinal, quarterfinals, finalist, finalists, olympic, olympics, paralympic, paralympics,
      medal, medals, medallist, medalist, match, matches, matchday, striker, goalkeeper, goalkeepers, midfielder, midfielders, referee, referees, coach, innings, wicket, wickets, batsman, batsmen, bowler, halftime,
      kickoff, lineout, scrum, scrums, tiebreak, tiebreaker, peloton, touchline, crossbar, goalless, goalscorer, hooker, flanker, offside, goalmouth, equaliser, equalizer, eurovision, songwriter, velodrome,
      murrayfield, twickenham, wembley, anfield, steeplechase, decathlon, heptathlon, regatta, biathlon, slalom, bobsleigh`,
  hinting: `team, teams, club, clubs, season, seasons, cup, final, fans, player, players, scored, score, beat, stadium, squad, supporters, strikers, winger, champion, relay, sprinter, runner, runners, lap, laps,
      podium, overtime, knockout, swimmer, swimmers, skier, cyclist, cyclists, diving, lane, backhand, forehand, hurdles, unbeaten, batting, goal, goals`,
  rows: `round of (?:sixteen|16|32), in the (?:first|last|final|opening|closing) minutes?, (?:world|asian|african|davis|gold|ryder|nations|fa) cup, cup of nations, (?:champions|premier|europa|nations|conference) league, (?:commonwealth|asian|pan american|winter|summer|invictus) games,
      (?:semi|quarter) - finals?, grand prix, hat - trick, box - office, (?:two|both) teams, national (?:team|side|squad), tour de france, penalty (?:shootout|kick|spot), (?:on|before|after|by) penalties,
      (?:extra|injury|stoppage) time, video game, television series, tv series, (?:home|away) (?:win|side), (?:french|australian|british|us|italian) open, wimbledon, roland garros, world series, super bowl,
      (?:first|second) leg, (?:first|second|third|fourth|fifth|final|deciding|opening) (?:set|innings|round robin), pool stage, (?:in|of) the relay, friendly match, (?:after|before|at) the (?:break|interval), half - time, kick - off, full - time, (?:round|last) of (?:16|32), last (?:16|32), group stage, group [a-h], own goal, free kick,
      (?:red|yellow) card, corner kick, final whistle, down the (?:left|right|flanks?|wing), on the counter, set piece, knock(?:ed)? - ?on, photo finish, finish(?:ing)? line, personal best, world record, jury vote,
      to a draw, in (?:three|four|five|straight) sets, short balls?, (?:claim|claimed|lift|lifted|win|won) the trophy, (?:defend|defended|surrender|surrendered|retain|retained) (?:the|its|their) title,
      innings, (?:clean|away) sheet, top of the table, song contest, \\d+(?:st|nd|rd|th) minute, the \\d[\\d .]* ?(?:metres?|meters?|m) (?:final|hurdles|relay|race|freestyle), under - (?:17|19|20|21|23)`,
  aside:
    '(?:hours?|days?|weeks?|months?|minutes|the eve|the sidelines|the margins) (?:before|after|ahead of|of)|(?:its|their) (?:[^ ]+ ){0,5}(?:team|squad|athletes|players)',
  serious: `troops, forces, army, armies, soldiers, warplanes, artillery, missiles, drones, airstrike, airstrikes, ministry, ministries, embassy, ambassador, envoy, envoys, sanctions, treaty, ceasefire, parliament,
      government, lawmakers, diplomat, diplomats, militants, rebels, extradition, refugees, spying, espionage, nuclear, airspace, tariffs, embargo, shelled, bombed, annexed, coup, memorandum, accord, junta, emir, regime`,
}
