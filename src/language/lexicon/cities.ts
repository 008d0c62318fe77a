import { phraseSet } from './words.ts'

/** Large and often named cities that are no capitals; none that is a frequent surname or given name ("Houston", "Florence"). */
export const CITIES = phraseSet(`
  los angeles, chicago, boston, philadelphia, san francisco, san diego, san antonio, san jose, seattle, miami, detroit, atlanta, baltimore, pittsburgh, las vegas,
  new orleans, minneapolis, milwaukee, sacramento, salt lake city, fort worth, kansas city, st. louis, brooklyn, manhattan, hollywood, silicon valley, honolulu, new haven,
  toronto, vancouver, montreal, calgary, edmonton, winnipeg, rio de janeiro, são paulo, sao paulo, medellín, medellin, cali, guayaquil, guadalajara,
  tijuana, monterrey, ciudad juárez, ciudad juarez, maracaibo, belo horizonte, são luís, recife, córdoba, valparaíso,
  the hague, hague, rotterdam, antwerp, ghent, bruges, munich, hamburg, frankfurt, cologne, düsseldorf, dusseldorf, stuttgart, leipzig, dresden, nuremberg, hanover, bremen, bonn,
  marseille, lyon, bordeaux, toulouse, strasbourg, nantes, cannes, geneva, zurich, zürich, basel, lausanne, davos, salzburg, graz, innsbruck,
  turin, naples, venice, genoa, bologna, palermo, verona, trieste, barcelona, seville, valencia, bilbao, málaga, malaga, marbella, porto,
  manchester, liverpool, birmingham, leeds, glasgow, edinburgh, belfast, cardiff, bristol, sheffield, nottingham, southampton, leicester, oxford, cambridge, aberdeen, dundee,
  gothenburg, malmö, aarhus, kraków, krakow, gdańsk, gdansk, wrocław, lodz, brno, ostrava, cluj, timișoara, plovdiv, varna, thessaloniki, piraeus, limassol, larnaca, dubrovnik,
  st petersburg, st. petersburg, saint petersburg, leningrad, vladivostok, novosibirsk, yekaterinburg, sochi, volgograd, stalingrad, belgorod, kursk, kazan, rostov-on-don, grozny, murmansk, kaliningrad,
  kharkiv, odesa, odessa, mariupol, bakhmut, avdiivka, kherson, zaporizhzhia, dnipro, lviv, donetsk, luhansk, kramatorsk, sevastopol, melitopol, pokrovsk, tiraspol,
  istanbul, izmir, antalya, gaziantep, aleppo, homs, hama, idlib, raqqa, latakia, mosul, basra, erbil, kirkuk, fallujah, tikrit, isfahan, mashhad, tabriz, bandar abbas,
  tel aviv, haifa, gaza city, rafah, khan younis, jenin, nablus, hebron, bethlehem, ramallah, jeddah, mecca, medina, dubai, sharjah, fujairah, aden, hodeidah, taiz, tyre, sidon,
  karachi, lahore, peshawar, quetta, kandahar, herat, jalalabad, mazar-i-sharif, mumbai, bombay, delhi, kolkata, calcutta, chennai, madras, bangalore, bengaluru, hyderabad, ahmedabad, srinagar, chittagong,
  yangon, rangoon, mandalay, chiang mai, phuket, ho chi minh city, saigon, da nang, penang, surabaya, cebu, davao, hong kong, macau, shanghai, shenzhen, guangzhou, wuhan, chengdu, chongqing, tianjin, nanjing, hangzhou, harbin, urumqi, lhasa,
  osaka, kyoto, hiroshima, nagasaki, fukushima, yokohama, nagoya, sapporo, kobe, busan, incheon, daegu, kaohsiung,
  melbourne, brisbane, perth, adelaide, auckland, christchurch,
  johannesburg, durban, soweto, port elizabeth, mombasa, lagos, kano, port harcourt, maiduguri, casablanca, marrakesh, tangier, fez, alexandria, port said, benghazi, misrata, oran,
  goma, bukavu, lubumbashi, kisangani, timbuktu, gao, el fasher, omdurman, port sudan, mogadishu, kismayo, mekelle, lalibela, zanzibar, bulawayo, douala, kumasi
`)
