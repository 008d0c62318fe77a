import type { EntityType } from '../../model/vocabulary.ts'
import { KINSHIP } from './kinship.ts'
import { INHABITANTS } from './peoples.ts'
import { FOUNDING, LEADING, SERVING } from './titles.ts'
import { wordSet } from './words.ts'

/** Common nouns for one human being; their plural is a group. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...INHABITANTS,
  ...wordSet(`
  person man woman boy girl child kid baby youth teenager adult citizen resident student pupil teacher professor scholar fellow
  academic scientist researcher engineer developer programmer doctor nurse patient lawyer worker employee
  farmer fisherman soldier trooper fighter militant rebel terrorist hacker criminal suspect prisoner hostage
  victim survivor witness refugee migrant immigrant seeker smuggler trafficker dissident activist protester
  demonstrator settler colonist supporter opponent critic rival ally enemy friend colleague partner neighbour neighbor relative
  father mother parent son daughter brother sister wife husband spouse uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter widow heir descendant ancestor twin sibling fiancee fiance
  expert analyst observer journalist reporter correspondent editor author writer poet novelist blogger painter
  artist actor actress singer musician composer director producer footballer player athlete coach champion
  midfielder striker goalkeeper defender winger quarterback pitcher batsman bowler sprinter swimmer boxer cyclist golfer referee jockey trumpeter saxophonist
  captain pilot driver sailor astronaut cosmonaut explorer
  businessman businesswoman entrepreneur investor banker billionaire oligarch tycoon owner founder co-founder creator
  customer user consumer client visitor guest tourist passenger member candidate voter politician lawmaker
  official diplomat monk nun priest believer christian muslim jew hindu buddhist catholic protestant atheist
  architect historian philosopher economist physicist chemist biologist mathematician inventor pioneer
  spy agent informant mercenary volunteer veteran civilian bystander dignitary finalist nominee winner loser
  noble nobleman peasant slave servant general corporal sergeant lieutenant cadet commander officer leader head president minister king queen
  recruit conscript inmate detainee defendant plaintiff juror burglar thief murderer killer gunman sniper
  nationalist separatist communist socialist liberal conservative democrat republican secularist marxist labourite tory centrist islamist
  specialist assistant undersecretary secretary superintendent native stranger somebody someone anyone everyone
  major-general counterpart steward interpreter apprentice butler bodyguard pastor chaplain librarian favourite bassist guitarist drummer pianist conductor comedian scot
  photographer cameraman cinematographer filmmaker screenwriter playwright dramatist sculptor illustrator cartoonist
  engraver potter designer choreographer dancer ballerina soprano tenor baritone mezzo-soprano contralto violinist cellist
  flautist organist rapper songwriter lyricist librettist impresario curator carpenter plumber electrician mechanic
  bricklayer mason blacksmith goldsmith silversmith jeweller jeweler baker butcher cook chef waiter waitress barman
  shopkeeper grocer greengrocer milliner tailor dressmaker seamstress weaver shoemaker cobbler barber hairdresser postman
  postmistress postmaster railwayman docker miner shipowner shipwright stockbroker accountant bookkeeper clerk
  solicitor barrister magistrate notary policeman policewoman constable detective firefighter fireman paramedic midwife
  surgeon physician psychiatrist psychologist therapist dentist pharmacist vet veterinarian botanist zoologist geologist
  geographer astronomer anthropologist archaeologist archeologist sociologist linguist epidemiologist statistician
  meteorologist neuroscientist ecologist naturalist surveyor cartographer gardener forester shepherd hunter trapper
  clergyman preacher missionary bishop archbishop rabbi imam cleric theologian campaigner suffragist suffragette
  abolitionist reformer lobbyist consultant strategist pollster publicist presenter newsreader columnist essayist
  translator bookseller schoolteacher headteacher headmaster headmistress governess nanny housekeeper cleaner caretaker
  janitor chauffeur statesman stateswoman backbencher councillor councilor financier industrialist philanthropist
  landowner landlord rancher skier rower wrestler gymnast fencer judoka snowboarder skater climber mountaineer
  whistleblower informer gambler mariner seaman navigator skipper aviator airman educator lecturer tutor astrophysicist
  chronicler biographer memoirist satirist humorist socialite courtier squire lady gentleman orphan animator gamer
  collector conservator restorer auctioneer gallerist hotelier restaurateur vintner winemaker herder dealer breeder trainer umpire trustee benefactor
  patron mogul magnate heiress sommelier beekeeper luthier bassoonist harpist percussionist chorister pundit ombudsman cosmologist ethnomusicologist
  ornithologist entomologist mycologist oncologist cardiologist neurologist virologist immunologist microbiologist musicologist seismologist volcanologist
  palaeontologist paleontologist egyptologist criminologist dermatologist gynaecologist paediatrician pediatrician obstetrician optician dietitian logician
  influencer youtuber vlogger podcaster magician acrobat clown puppeteer suffragan abbot abbess prioress friar hermit
  cardinal canon vicar rector provost deacon legate margrave landgrave
  visionary mystic prophet seer martyr healer grandmaster schoolboy schoolgirl schoolmaster mentor employer
  merchant knight baron baroness duchess countess vizier voivode hospodar dragoman sultan tsar tsarina emir caliph innkeeper moneylender
`),
])

const GROUP_NOUNS = wordSet(`
  troop people crowd cult sect audience population minority majority public community couple family clan tribe elite diaspora
  humanity mankind nobility aristocracy personnel crew staff force police youth parent folk generation
`)

const LISTS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'organization',
    wordSet(`
      company corporation firm agency ministry department government administration regime party army navy military
      air-force militia university college bank court parliament senate congress council committee commission
      organization organisation association union federation alliance coalition team club league band newspaper
      broadcaster publisher network institute institution authority church municipality cabinet board foundation
      charity startup manufacturer supplier contractor airline operator intelligence unit battalion brigade regiment
      division cartel gang mafia bureau embassy consulate jury panel police opposition subsidiary branch chapter
      daily weekly tabloid newswire lender insurer wholesaler retailer distributor reseller forwarder refiner brokerage fund carmaker drugmaker planemaker automaker chipmaker toymaker steelmaker tyremaker truckmaker shipbuilder consultancy brewer conglomerate watchdog regulator think-tank group nonprofit ngo lobby faction caucus
      junta dynasty orchestra choir troupe ensemble syndicate consortium cooperative collective squad squadron fleet
    `),
  ],
  [
    'place',
    wordSet(`
      country nation state city town village capital region province district county territory area island peninsula
      continent coast border basin gulf bay strait governorate oblast prefecture river lake sea ocean mountain valley desert street road suburb republic kingdom empire
      colony homeland neighbourhood neighborhood municipality settlement frontier flank constituency township hamlet archipelago plateau canyon glacier swamp
      forest jungle woodland meadow park square alley avenue highway motorway cave hill hillside volcano waterfall creek
      reservoir estuary harbourfront waterfront beach shoreline prairie shore parallel meridian
    `),
  ],
  [
    'facility',
    wordSet(`
      cosmodrome airport airfield base plant factory facility building tower bridge stadium arena hospital clinic prison
      jail palace castle fortress museum hotel headquarters office house home hall cathedral camp laboratory lab
      library mosque temple monastery cemetery theatre theater shipyard refinery reactor mill dam warehouse shop store
      restaurant cafe station port harbour harbor checkpoint bunker barracks depot pipeline mine
      school tunnel establishment wall pillar monument memorial tomb shrine chapel crypt gallery pool gym pier quay dock canal
      runway terminal silo greenhouse farm ranch vineyard brewery winery sawmill quarry garage shed barn villa mansion cottage
      apartment flat skyscraper nursery kindergarten orphanage hostel inn pub nightclub casino cinema observatory
      trattoria osteria brasserie bistro tavern eatery diner canteen steakhouse pizzeria teahouse guesthouse chalet bakery patisserie delicatessen distillery
      arboretum aquarium planetarium zoo racecourse herbarium sanatorium
      substation turbine windmill lighthouse booth kiosk stall entrance gate kiln crematorium morgue courthouse archive courtroom dormitory compound outpost
    `),
  ],
  [
    'event',
    wordSet(`
      war battle conflict invasion attack offensive siege strike raid bombing shooting explosion blast assassination
      murder massacre genocide coup revolution rebellion uprising riot protest demonstration rally march
      election referendum vote campaign summit forum conference meeting talk negotiation visit trip tour ceremony
      exhibition exhibit fair festival concert game match tournament championship race olympics
      crash accident disaster earthquake flood fire storm hurricane cyclone typhoon tornado tsunami evacuation lawsuit crisis famine epidemic pandemic outbreak
      exercise drill operation mission trial hearing investigation arrest collapse purchase sale deal handover launch
      stampede incident killing kidnapping abduction hijacking stabbing ambush clash skirmish crackdown purge boycott walkout
      cyberattack hack leak spill blackout eruption landslide avalanche drought heatwave collision derailment sinking shipwreck
      blockade embargo ceasefire truce insurgency mutiny duel annexation occupation liberation partition reunification withdrawal
      deployment retreat deportation extradition eviction execution hanging stoning imprisonment acquittal conviction
      merger takeover acquisition bankruptcy auction inauguration coronation premiere symposium seminar workshop congress
      pilgrimage crossing migration rescue lockdown curfew quarantine census reform interview rain rainfall
      wedding divorce burial baptism birth death poll derby final semi-final playoff regatta marathon
      funeral anniversary celebration parade debate restoration movement expedition
    `),
  ],
  [
    'weapon',
    wordSet(`
      weapon weaponry arm ammunition munition shell missile rocket bomb grenade mine torpedo bullet cartridge gun rifle pistol
      mortar howitzer artillery cannon tank drone icbm warhead submarine destroyer frigate warship battleship bomber
      fighter-jet explosive machine-gun uav launcher sword cruiser corvette minesweeper gunboat
    `),
  ],
  [
    'product',
    wordSet(`
      product software browser version app device phone smartphone computer laptop tablet clock watch car truck
      vehicle bus train ship boat vessel ferry plane aircraft airplane helicopter jet engine drug medicine vaccine
      violin viola cello piano organ guitar flute clarinet oboe trumpet trombone harp drum saxophone accordion harpsichord banjo
      machine equipment robot satellite camera console toy icebreaker steamer liner schooner brig clipper tanker freighter trawler yacht lorry van motorcycle bicycle tractor locomotive tram shirt t-shirt clothes uniform tool chip microchip microcontroller semiconductor processor transistor sensor battery pesticide fertiliser fertilizer sanitiser sanitizer detergent
    `),
  ],
  [
    'work',
    wordSet(`
      book novel film movie song album poem play painting report article study treaty law act bill agreement accord pact
      constitution resolution declaration letter diary website site page tweet post petition statement newspaper
      journal periodical paper map notice memo sentence judgement judgment ruling verdict decree document photograph image video series edition
      analysis dictionary encyclopedia manuscript bust statue memoir announcement proclamation translation
      guideline survey magazine blog publication design
      questionnaire memorandum affidavit certificate passport poster leaflet pamphlet flyer brochure script screenplay opera
      ballet symphony podcast documentary cartoon sculpture mural drawing sketch portrait essay thesis dissertation transcript
      recording footage manual textbook biography autobiography trilogy manifesto charter dossier database blueprint
      legislation subpoena indictment injunction sequel prequel miniseries sitcom monograph novella anthology
    `),
  ],
  [
    'concept',
    wordSet(`
      hashtag technology policy programme program tax fee debt salary religion ideology disease illness deficiency disorder
      cancer diabetes malaria flu influenza virus bacterium infection pregnancy racism sexism discrimination torture censorship sovereignty
      independence democracy capitalism communism socialism nationalism doctrine curriculum visa asylum citizenship immunity amnesty
      water energy moisture medicine iodine oxygen theory method model trafficking smuggling corruption fraud theft crime tourism trade inflation unemployment poverty route human-rights
    `),
  ],
]

const BY_NOUN = new Map<string, EntityType>()
for (const word of [...PERSON_NOUNS, ...KINSHIP.keys()]) BY_NOUN.set(word, 'person')
for (const list of [LEADING, SERVING, FOUNDING])
  for (const word of list) if (!BY_NOUN.has(word)) BY_NOUN.set(word, 'person')
for (const word of GROUP_NOUNS) if (!BY_NOUN.has(word)) BY_NOUN.set(word, 'group')
for (const [type, words] of LISTS) for (const word of words) if (!BY_NOUN.has(word)) BY_NOUN.set(word, type)

/**
 * The type of what a common noun speaks of, by its lemma; people in the plural are a group.
 * Undefined where the noun is in no list.
 */
export function typeOfNoun(lemma: string, plural: boolean): EntityType | undefined {
  // "troops" and "goods" keep their plural as lemma.
  const type = BY_NOUN.get(lemma) ?? (plural ? BY_NOUN.get(lemma.replace(/s$/, '')) : undefined)
  return type === 'person' && plural ? 'group' : type
}
