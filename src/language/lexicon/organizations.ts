import { phraseSet } from './words.ts'

/** Bodies whose names say nothing of what they are: world organisations, agencies, large companies and media. */
const ORGANIZATIONS = phraseSet(`
  united nations, un, u.n., european union, eu, e.u., nato, who, imf, opec, osce, iaea, asean, interpol, europol, unesco, unicef, unhcr,
  wto, icc, african union, arab league, red cross, red crescent, amnesty international, human rights watch, greenpeace,
  cia, fbi, nsa, kgb, fsb, gru, mi5, mi6, mossad, nasa, esa, roscosmos, pentagon, fda, cdc, epa, sec, irs, dhs, bbc, cnn, nbc, cbs, abc, afp,
  ap, reuters, associated press, agence france-presse, bloomberg, al jazeera, tass, xinhua, interfax, fox news, the guardian, guardian, the economist, economist,
  microsoft, google, apple, amazon, facebook, meta, twitter, ibm, intel, nvidia, samsung, sony, huawei, oracle, adobe, netflix, tesla, spacex, boeing,
  airbus, toyota, volkswagen, siemens, nokia, ericsson, mozilla, wikipedia, wikimedia, youtube, openai, uber, ebay, paypal, alphabet, tiktok, bytedance,
  tencent, alibaba, gazprom, rosneft, lukoil, rosatom, rostec, exxon, chevron, shell, bp, goldman sachs, jpmorgan, deutsche bank,
  le monde, le figaro, der spiegel, die zeit, bild, el país, el mundo, la repubblica, corriere della sera, süddeutsche zeitung, haaretz, kommersant,
  vedomosti, izvestia, meduza, ria novosti, politico, axios, al arabiya, credit agricole, crédit agricole, société générale, bnp paribas, hsbc, ubs,
  credit suisse, barclays, citigroup, morgan stanley, deloitte, kpmg, pwc, mckinsey, glencore, trafigura, totalenergies, eni, aramco, saudi aramco,
  sinopec, petronas, sberbank, vtb, rusal, norilsk nickel, frontex, ofac,
  lockheed martin, raytheon, northrop grumman, general electric, general motors, ford, walmart, wagner group, hamas, hezbollah, al-qaeda,
  al qaeda, al-shabaab, al shabaab, al-jazeera, al-nusra, boko haram, taliban, oxfam, save the children, médecins sans frontières, doctors without borders, world bank, world food programme,
  world health organization, international monetary fund, international criminal court, chatham house, rand corporation, reporters without borders,
  transparency international, global witness, freedom house, care international, islamic state, islamic jihad, isis, isil, kremlin, white house press office, wikileaks, bellingcat
`)

export function isWellKnownOrganization(name: string): boolean {
  return ORGANIZATIONS.has(name.toLowerCase())
}
