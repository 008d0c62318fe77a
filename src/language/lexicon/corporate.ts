import { wordSet } from './words.ts'

/** Legal forms and kinds of company at the end of its name, lower case without dot. */
export const LEGAL_FORMS = wordSet(`
  inc corp corporation co company ltd llc llp lp plc gmbh ag sa spa as asa aps srl bv nv oy ab kg oao ooo pao zao dmcc fze fzco
  brothers bros holdings holding group partners industries enterprises systems technologies motors airlines airways
  pharmaceuticals laboratories networks studios records entertainment capital ventures
`)

/** Lines of business at the end of a company's name. */
const BUSINESSES = wordSet(`
  homes housing developments builders motoring wines farms estates airlines cargo freight diagnostics biotech pharma pharmaceutical medical
  commodities trading trustees maritime shipping logistics towage haulage ports ferries salvage couriers investments petroleum energy minerals mining metals steel foods drydock
  advisory consultancy analytics strategies robotics labs interactive productions films brewing foundry engineering defence defense
  shipyards aerospace dynamics electronics semiconductor semiconductors biosciences therapeutics consulting associates advisors
  advisers securities insurance realty international properties telecom software pictures publishing bancorp shipbuilding
  logistika logistik logistica impex transport invest construction
  lifesciences genomics biologics bioscience nutrition management resources solutions lines retail stores hotels automotive renewables chemicals beverages cosmetics apparel plastics fertilizers
  devices instruments components ceramics textiles distillers bakeries dairies breweries outfitters brokers underwriters reinsurance leasing factoring
`)

/** What a company's name may end in. */
export const CORPORATE_SUFFIXES: ReadonlySet<string> = new Set([...LEGAL_FORMS, ...BUSINESSES])

/** Legal forms and kinds of body that stand before a company's name. */
export const CORPORATE_PREFIXES = wordSet(`
  pmc pao oao ooo zao jsc pt bank banco banca banque grupo groupe gruppo constructora compañía companhia empresa sociedad société
`)
