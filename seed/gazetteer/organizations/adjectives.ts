/**
 * Adjectives and plurals that stand for a body or a people as « français » stands for a country, one a line: id of the body; type; names to
 * show, French and English, where no other table has them; its forms in French; in English.
 */
export const bodyAdjectives = `
eu;intergovernmental;;;européen|européenne|européens|européennes;
un;intergovernmental;;;onusien|onusienne|onusiens|onusiennes;
taliban;armed-group;;;talibane|talibanes;
kurds;other;Kurdes;Kurds;kurde|kurdes;Kurdish
tuaregs;other;Touaregs;Tuaregs;touareg|touaregs|touarègue|touarègues;
rohingyas;other;Rohingyas;Rohingyas;rohingya|rohingyas;
uyghurs;other;Ouïghours;Uyghurs;ouïghour|ouïghours|ouïghoure|ouïghoures;
druze;other;Druzes;Druze;druze|druzes;
yazidis;other;Yézidis;Yazidis;yézidi|yézidis|yazidi|yazidis;
hutus;other;Hutus;Hutus;hutu|hutus;
tutsis;other;Tutsis;Tutsis;tutsi|tutsis;
tatars;other;Tatars;Tatars;tatar|tatars;
chechens;other;Tchétchènes;Chechens;tchétchène|tchétchènes;
`
