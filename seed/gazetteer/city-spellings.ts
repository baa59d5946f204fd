/**
 * Spellings of cities that the press uses and GeoNames lacks in French and English: former names and other romanizations, one a line:
 * GeoNames id; spellings.
 */
export const citySpellings = `
6611854;Naypyidaw|Naypyitaw
498817;Leningrad|Petrograd|St. Petersburg|St Petersburg|Saint Petersburg
472757;Stalingrad
1486209;Sverdlovsk
703448;Kiev|Kyïv|Kyjiv
360630;Caire
1298824;Rangoun|Rangoon
1526273;Noursoultan|Nour-Soultan
702550;Lvov|Lvow
706483;Kharkov|Kharkiv
698740;Odesa
1264527;Madras
1566083;Hô-Chi-Minh-Ville|Hô Chi Minh-Ville|Ho Chi Minh-Ville|Hô Chi Minh Ville|Ho-Chi-Minh-Ville|Saïgon|Saigon
1138336;Candahar|Qandahar
1821306;Phnom-Penh
99532;Bassora
2214846;Misrata|Misratah
331180;Mekele|Mekelle|Makalé|Mékélé
281124;Khan Younès|Khan Younis|Khan-Younès|Khan Younes
170794;Deir Ezzor|Deir-ez-Zor|Deir Ez-Zor|Deir al-Zour
3860259;Cordoue
1642911;Djakarta
786714;Prishtina|Priština
`
