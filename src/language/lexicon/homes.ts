/** Well-known bodies by the state that the press calls them by: "the US agency", "the Japanese carmaker". */
const BODIES: Readonly<Record<string, string>> = {
  'United States': `
    fbi, cia, nsa, nasa, fda, dea, sec, faa, epa, fed, pentagon, state department, white house, justice department, google, alphabet, apple, microsoft,
    amazon, meta, facebook, twitter, tesla, spacex, boeing, lockheed martin, raytheon, general electric, general motors, ford, exxonmobil, exxon,
    chevron, pfizer, moderna, merck, johnson & johnson, intel, nvidia, ibm, oracle, cisco, openai, anthropic, uber, airbnb, netflix, disney, walmart,
    nike, starbucks, mcdonald's, coca-cola, pepsico, goldman sachs, jpmorgan, jpmorgan chase, morgan stanley, citigroup, citibank, bank of america,
    wells fargo, blackrock, blackstone, mastercard, visa, cargill, halliburton, caterpillar, monsanto, cnn, fox news, new york times, washington post`,
  'United Kingdom': `
    mi5, mi6, gchq, bbc, itv, guardian, bp, barclays, hsbc, lloyds, rolls-royce, bae systems, vodafone, astrazeneca, glaxosmithkline, gsk, unilever,
    tesco, british airways, easyjet, diageo, rio tinto, glencore, home office, scotland yard, dyson, arm`,
  Russia: `
    fsb, gru, svr, kremlin, gazprom, rosneft, lukoil, sberbank, vtb, aeroflot, rosatom, rostec, roscosmos, rusal, norilsk nickel, novatek, tass, yandex, kaspersky, wagner, wagner group`,
  China: `
    huawei, alibaba, tencent, bytedance, baidu, xiaomi, lenovo, byd, sinopec, petrochina, cnooc, cosco, zte, hikvision, geely, nio, smic, xinhua, evergrande`,
  Germany: `
    volkswagen, bmw, mercedes-benz, daimler, siemens, bayer, basf, deutsche bank, commerzbank, allianz, lufthansa, sap, porsche, audi, thyssenkrupp,
    rheinmetall, bundesbank, wirecard, adidas, puma, eon, rwe, deutsche telekom, biontech`,
  France: `
    total, totalenergies, renault, peugeot, danone, sanofi, bnp paribas, société générale, societe generale, axa, air france, edf, engie, orange, carrefour,
    l'oréal, l'oreal, lvmh, thales, dassault, alstom, michelin, interpol`,
  Japan: `
    toyota, honda, nissan, mazda, subaru, suzuki, sony, panasonic, toshiba, hitachi, mitsubishi, nintendo, softbank, canon, fujitsu, nec, olympus, takeda,
    japan airlines, nomura, tepco, bridgestone`,
  'South Korea': 'samsung, samsung electronics, lg, hyundai, kia, sk hynix, posco, korean air',
  Switzerland: 'nestlé, nestle, novartis, roche, ubs, credit suisse, abb, swatch, zurich insurance, holcim',
  Netherlands: 'philips, asml, heineken, ing, klm, rabobank',
  Sweden: 'ikea, volvo, ericsson, h&m, spotify, saab, nordea, swedbank, saab ab, northvolt',
  Italy: 'fiat, eni, enel, unicredit, ferrari, pirelli, leonardo, generali, intesa sanpaolo',
  Spain: 'santander, bbva, telefónica, telefonica, repsol, iberia, inditex, zara, iberdrola',
  Denmark: 'maersk, novo nordisk, lego, carlsberg, danske bank, vestas, ørsted, orsted',
  India: 'tata, infosys, reliance, reliance industries, adani, wipro, air india, mahindra, icici bank',
  Brazil: 'petrobras, vale, embraer, odebrecht',
  'Saudi Arabia': 'aramco, saudi aramco',
  Norway: 'equinor, statoil, telenor, norsk hydro',
  Finland: 'nokia, neste',
  Ireland: 'ryanair, aer lingus',
  Israel: 'mossad, shin bet, nso group, nso, el al, elbit systems',
  Taiwan: 'tsmc, foxconn',
  Turkey: 'baykar, turkish airlines',
  Canada: 'bombardier, blackberry, shopify, air canada',
  Australia: 'bhp, qantas, woodside, westpac',
  Qatar: 'al jazeera, qatar airways',
}

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(BODIES).flatMap(([state, list]) =>
    list.split(',').map((name) => [name.trim(), state] as const),
  ),
)

/** The state that a well-known body is at home in, by its name in lower case; the state's common English name. */
export const homeOf = (name: string): string | undefined => STATES.get(name)
