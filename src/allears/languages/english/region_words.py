"""Parts of countries as English calls them, and the islands, valleys and towns by which people there name them."""

from __future__ import annotations

from allears.languages.word_list import meanings

REGIONS = meanings(
    """
US: alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho
US: illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota
US: mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york
US: new york city, nyc, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island
US: south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington dc, west virginia
US: wisconsin, wyoming, bay area, silicon valley, midwest, new england, manhattan, brooklyn, la, socal
US: upstate new york, long island, the bronx, queens ny, sf, dallas fort worth, dfw, twin cities, philly, vegas
US: hudson valley, cape cod, napa valley, napa, sonoma, central valley, inland empire, orange county, the ozarks
US: ozarks, rust belt, pacific northwest, tri state area, jersey shore, florida keys, hill country, finger lakes
US: upper peninsula, research triangle, lehigh valley, martha's vineyard, nantucket, outer banks, poconos
US: catskills, adirondacks, the hamptons, staten island, washington state, west texas, east texas, north texas
US: south texas, central texas, southern california, northern california, norcal, central florida, south florida
US: santa barbara
CA: ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland
CA: yukon, prince edward island, northwest territories, nunavut, labrador, vancouver island, greater toronto area
CA: okanagan, okanagan valley, lower mainland, fraser valley, cape breton, muskoka, eastern townships
AU: brissie, brisvegas, melbs, new south wales, nsw, queensland, tasmania, south australia, western australia
AU: gold coast, sunshine coast, northern territory,  hunter valley, barossa valley, barossa
AU: gippsland, riverina, pilbara, far north queensland, margaret river, mornington peninsula, illawarra
AU: kangaroo island, tassie, yarra valley, darling downs, eyre peninsula, byron bay, whitsundays
GB: yorkshire, cornwall, kent, essex, sussex, surrey, lancashire, the midlands, midlands, devon, norfolk, suffolk
GB: dorset, somerset, hampshire, cheshire, cumbria, northumberland, mid wales, south wales, north wales
GB: the highlands, greater manchester, west midlands, east anglia, oxfordshire, wiltshire, derbyshire
GB: nottinghamshire, hertfordshire, lake district, cotswolds, bedfordshire, berkshire, buckinghamshire
GB: cambridgeshire, county durham, east sussex, west sussex, east riding, gloucestershire, herefordshire
GB: isle of wight, leicestershire, lincolnshire, merseyside, middlesex, north yorkshire, south yorkshire
GB: west yorkshire, northamptonshire, rutland, shropshire, staffordshire, tyne and wear, teesside, tyneside
GB: warwickshire, worcestershire, wirral, humberside, peak district, chilterns, thames valley, home counties
GB: black country, scottish borders, east lothian, midlothian, aberdeenshire, ayrshire, perthshire, argyll
GB: caithness, moray, orkney, shetland, isle of skye, outer hebrides, hebrides, galloway, lanarkshire
GB: renfrewshire, stirlingshire, scottish highlands, speyside, gwynedd, powys, anglesey, pembrokeshire
GB: carmarthenshire, ceredigion, glamorgan, gwent, monmouthshire, denbighshire, flintshire, snowdonia
GB: county antrim, county down, county armagh, county fermanagh, county tyrone, fermanagh, antrim
IE: county cork, county kerry, connemara, munster ireland, leinster, co. clare, county galway, county mayo, kerry
IE: county carlow, co carlow, county cavan, co cavan, county clare, co clare, co cork, county donegal, co donegal
IE: county dublin, co dublin, co galway, co kerry, county kildare, co kildare, county kilkenny, co kilkenny
IE: county laois, co laois, county leitrim, co leitrim, county limerick, co limerick, county longford, co longford
IE: county louth, co louth, co mayo, county meath, co meath, county monaghan, co monaghan, county offaly
IE: co offaly, county roscommon, co roscommon, county sligo, co sligo, county tipperary, co tipperary
IE: county waterford, co waterford, county westmeath, co westmeath, county wexford, co wexford, county wicklow
IE: co wicklow, donegal, kildare, kilkenny, leitrim, tipperary, roscommon, offaly, westmeath, wexford, wicklow
IE: monaghan, laois, cavan, carlow, sligo
DE: bavaria, bayern, saxony, sachsen, hesse, hessen, baden wurttemberg, north rhine westphalia, nrw, lower saxony
DE: thuringia, brandenburg, schleswig holstein, rhineland, black forest, ruhr, the ruhr, swabia, allgau, franconia
DE: saarland, sauerland, eifel, harz, ruhr area, ruhrgebiet, ruhrpott, east frisia, ostfriesland, north frisia
DE: nordfriesland, munsterland, emsland, lausitz, spreewald, oberpfalz, upper palatinate, palatinate
DE: rhineland palatinate, rheinland pfalz, saxony anhalt, sachsen anhalt, mecklenburg, mecklenburg vorpommern
DE: niedersachsen, nordrhein westfalen, westphalia, westfalen, upper bavaria, oberbayern, lower bavaria
DE: niederbayern, schwarzwald, taunus, odenwald, hunsruck, thuringen, ostwestfalen, upper swabia, oberschwaben
DE: uckermark, sylt, rugen, usedom, franken
FR: brittany, bretagne, normandy, provence, alsace, burgundy, ile de france, aquitaine, dordogne, savoie, loire
FR: languedoc, ardeche, ariege, aveyron, cantal, charente, charente maritime, correze, creuse, drome, eure
FR: finistere, gard, haute garonne, gers, gironde, herault, ille et vilaine, isere, landes, loiret, lozere
FR: maine et loire, marne, mayenne, morbihan, moselle, nievre, oise, orne, pas de calais, puy de dome
FR: pyrenees orientales, bas rhin, haut rhin, sarthe, haute savoie, seine et marne, seine maritime, yvelines
FR: deux sevres, somme, tarn, vaucluse, vendee, vosges, yonne, essonne, hauts de france, nouvelle aquitaine
FR: occitanie, grand est, centre val de loire, pays de la loire, auvergne, rhone alpes, perigord, picardy
FR: picardie, limousin, luberon, camargue, franche comte, cote d'azur, french riviera, cote d'or, corsica, corse
FR: haute loire, val d'oise, val de marne, french alps, normandie, bourgogne
ES: catalonia, andalusia, basque country, galicia, mallorca, ibiza, canary islands, tenerife, gran canaria
ES: costa brava, menorca, extremadura, castile, castilla la mancha, castilla y leon, castile and leon, la mancha
ES: asturias, cantabria, aragon, navarra, navarre, valencian community, costa del sol, costa blanca, andalucia
ES: catalunya, cataluna, pais vasco, euskadi, lanzarote, fuerteventura, balearic islands, balearics, formentera
ES: baleares, canarias, campo de cartagena, majorca
IT: tuscany, lombardy, sicily, sardinia, veneto, piedmont, umbria, puglia, lazio, emilia romagna, south tyrol
IT: liguria, calabria, basilicata, abruzzo, molise, campania, friuli, friuli venezia giulia, trentino
IT: aosta valley, val d'aosta, valle d'aosta, apulia, alto adige, sudtirol, romagna, salento, amalfi coast
IT: cinque terre, lake garda, brianza, toscana, sicilia, sardegna, piemonte, lombardia, dolomites, maremma
CH: ticino, engadin, valais, graubunden, vaud, pontresina, zermatt, davos, st. moritz, saint moritz
CH: bernese oberland, aargau, thurgau, fribourg, neuchatel, appenzell, glarus, solothurn, emmental, schwyz
CH: obwalden, nidwalden, grisons, toggenburg, bernese jura
AT: tyrol, tirol, styria, carinthia, vorarlberg, burgenland, upper austria, lower austria, salzkammergut
AT: steiermark, karnten, waldviertel, weinviertel, muhlviertel, innviertel, niederosterreich, oberosterreich
AT: zillertal, otztal, pinzgau, pongau, wachau
NL: brabant, limburg, friesland, gelderland, zeeland, noord holland, randstad, drenthe, overijssel, westland
NL: twente, achterhoek, veluwe, betuwe, salland, flevoland, noord brabant, north brabant, zuid holland
NL: south holland, north holland, hoeksche waard, bollenstreek, west friesland, noordoostpolder
BE: flanders, wallonia, vlaanderen, west flanders, east flanders, flemish brabant, walloon brabant, hainaut
BE: west vlaanderen, oost vlaanderen
PT: algarve, madeira, azores, alentejo, minho, tras os montes, douro valley, ribatejo, acores, douro
GR: crete, paros, mykonos, santorini, naxos, rhodes, corfu, cyclades, kos, zakynthos, chios, peloponnese, thessaly
GR: epirus, attica, lesbos, evia, dodecanese, halkidiki, chalkidiki, ionian islands
IN: maharashtra, karnataka, kerala, tamil nadu, gujarat, rajasthan, punjab, haryana, uttar pradesh, west bengal
IN: telangana, goa, bangalore, bengaluru, delhi, new delhi, ncr, andhra pradesh, madhya pradesh, odisha, bihar
IN: assam, gurgaon, noida, bombay, himachal pradesh, uttarakhand, jharkhand, chhattisgarh, orissa, meghalaya
IN: manipur, mizoram, nagaland, sikkim, tripura, arunachal pradesh, jammu, jammu and kashmir, ladakh, puducherry
IN: pondicherry, konkan, saurashtra, kutch, delhi ncr
BR: parana, bahia, minas gerais, santa catarina, rio grande do sul, mato grosso, pernambuco, ceara, sao paulo
BR: goias, sp, espirito santo, maranhao, piaui, paraiba, alagoas, sergipe, amazonas, rondonia, amapa, roraima
BR: tocantins, distrito federal, mato grosso do sul, rio grande do norte
MX: jalisco, yucatan, nuevo leon, quintana roo, oaxaca, baja california, cdmx, guanajuato, silao, sonora, puebla
MX: michoacan, chiapas, veracruz, tamaulipas, chihuahua, sinaloa, coahuila, queretaro, aguascalientes, zacatecas
MX: campeche, nayarit, colima, tlaxcala, bajio, el bajio, edomex, estado de mexico, riviera maya
ZA: western cape, gauteng, kwazulu natal, eastern cape, garden route, joburg, jozi, kzn, limpopo, mpumalanga
ZA: free state, northern cape, karoo, cape winelands, winelands, overberg, drakensberg, gqeberha, mbombela
ZA: polokwane
KE: masai mara, mombasa, amboseli, maasai mara, rift valley, central kenya, western kenya
NZ: queenstown nz, south island, north island, hawke's bay, otago, canterbury nz, waikato, rotorua, marlborough nz
NZ: taranaki, manawatu, bay of plenty, coromandel, wairarapa, central otago, fiordland
PH: cebu, bohol, metro manila, luzon, mindanao, makati, palawan, boracay, ncr manila, quezon city, davao, pampanga
PH: cavite, batangas, bulacan, pangasinan, iloilo, negros occidental, leyte, visayas, bicol, ilocos, zamboanga
PH: benguet, tarlac, nueva ecija, zambales, laguna province
MY: jb, johor, penang, selangor, sabah, sarawak, kl, perak, kedah, kelantan, terengganu, pahang, negeri sembilan
MY: melaka, malacca, perlis, klang valley, langkawi
AE: abu dhabi, sharjah, al quoz, jumeirah, ras al khaimah, ajman, dubai marina
NG: victoria island, ikeja, lekki, abuja, rivers state, ogun state, lagos state, niger delta, oyo state
NG: delta state, edo state, plateau state, kano state, kaduna state, akwa ibom, cross river state, anambra, enugu
NG: bayelsa, benue, kwara, ekiti
ID: bali, java, sumatra, lombok, west java, central java, east java, kalimantan, sulawesi, north sumatra, riau
TH: phuket, koh samui, ko samui, chiang mai, isan, isaan, krabi, samui
JP: hokkaido, kyushu, okinawa, kansai, kanto, shikoku, honshu, hyogo, aichi, kanagawa, saitama, nagano, niigata
JP: shizuoka, gifu, nara, wakayama, tottori, shimane, okayama, tokushima, kagawa, ehime, kumamoto, miyazaki
JP: kagoshima, aomori, iwate, miyagi, yamagata, fukushima, ibaraki, tochigi, gunma, toyama, ishikawa, fukui
JP: yamanashi, tohoku, hokuriku
SE: skane, lapland sweden, gotland, dalarna, smaland, varmland, scania, norrland, jamtland, vastra gotaland
SE: halland, blekinge, ostergotland, norrbotten, vasterbotten, bohuslan, dalsland, sormland, uppland, halsingland
NO: lofoten, nordland, rogaland, vestland, trondelag, finnmark, telemark, hardanger, sunnmore, ostfold, buskerud
NO: hordaland, innlandet, svalbard
FI: lapland, aland, ostrobothnia, savonia, uusimaa, kainuu, satakunta, pirkanmaa
PL: silesia, pomerania, mazovia, mazury, greater poland, lesser poland, wielkopolska, malopolska, masuria
PL: upper silesia, lower silesia, podlasie, podkarpackie, mazowsze, slask, kashubia, warmia
TZ: zanzibar, serengeti, arusha
CR: guanacaste
RO: transylvania, transilvania, wallachia, maramures, bucovina, oltenia, muntenia, dobrogea, banat
HU: transdanubia, lake balaton, balaton
HR: dalmatia, istria, slavonia, zagorje
RS: vojvodina, sumadija
BA: herzegovina, republika srpska
CZ: bohemia, moravia, south bohemia, south moravia, vysocina, morava
UA: donbas, zakarpattia, transcarpathia, volyn
RU: siberia, tatarstan, the urals
TR: anatolia, cappadocia, eastern anatolia
EE: saaremaa, hiiumaa
LV: latgale, kurzeme
DK: jutland, jylland, funen, sjaelland, bornholm, lolland, falster, zealand
PK: sindh, balochistan, khyber pakhtunkhwa, kpk
BD: sylhet division
CN: guangdong, zhejiang, jiangsu, shandong, fujian, sichuan, hunan, hubei, henan, hebei, anhui, jiangxi, liaoning
CN: heilongjiang, shaanxi, shanxi, yunnan, guangxi, guizhou, hainan, gansu, inner mongolia, xinjiang, tibet
CN: ningxia, qinghai, pearl river delta, yangtze delta
KR: gyeonggi, gyeonggi do, jeju, gangwon, jeju island
VN: mekong delta
AR: entre rios, chubut, neuquen, misiones, tierra del fuego
CO: antioquia, valle del cauca, cundinamarca
CL: atacama, araucania
GH: greater accra, ashanti region, volta region
EG: sinai, upper egypt, nile delta
ET: oromia, tigray
IL: galilee, negev
"""
)
"""Parts of countries in lower case without accents -> ISO 3166-1 alpha-2."""
