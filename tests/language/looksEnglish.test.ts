import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { looksEnglish } from '../../src/language/looksEnglish.ts'

const ARTICLES = new URL('../evaluation/articles/', import.meta.url)
const articles = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'))
const read = (name: string) => readFileSync(new URL(name, ARTICLES), 'utf8')

const OTHERS = {
  German: `Die Staatsanwaltschaft in Kopenhagen hat am Montag den früheren Leiter der Bank angeklagt, weil er einer Reederei
    geholfen haben soll, Zahlungen in Millionenhöhe zu verbergen. Der Mann, der die Bank im Jahr 2021 verließ, wies die Vorwürfe
    über seinen Anwalt zurück. Nach der Anklage traf er den Chef der Reederei mindestens sechsmal in Riga und in Hamburg.`,
  Dutch: `De officier van justitie in Kopenhagen heeft maandag de voormalige topman van de bank aangeklaagd omdat hij een rederij zou
    hebben geholpen om betalingen te verbergen. De man, die in 2021 bij de bank vertrok, was volgens zijn advocaat niet op de hoogte
    en had de regels gevolgd die hem waren gegeven. Het is nog niet bekend wanneer de zaak begint, maar we weten dat hij er is.`,
  Danish: `Anklagemyndigheden i København har mandag rejst tiltale mod en tidligere chef i banken for at have hjulpet et rederi med at
    skjule betalinger for mere end fyrre millioner. Manden, der forlod banken i 2021, nægter sig skyldig gennem sin advokat. Vi har
    fulgt de regler, som vores chefer gav os, sagde advokaten til journalister uden for retten, men han ville ikke svare på mere.`,
  French: `Les procureurs de Copenhague ont inculpé lundi un ancien responsable de la banque pour avoir aidé une compagnie maritime à
    dissimuler des paiements à des sociétés liées au gouvernement. L'homme, qui a quitté la banque en 2021, nie les accusations par
    la voix de son avocat. Selon l'acte d'accusation, il a rencontré le patron de la compagnie au moins six fois à Riga.`,
  Spanish: `La fiscalía de Copenhague acusó el lunes a un antiguo directivo del banco de ayudar a una naviera a ocultar pagos a empresas
    vinculadas con el gobierno. El hombre, que dejó el banco en 2021, negó los cargos por medio de su abogado. Según la acusación, se
    reunió con el director de la naviera al menos seis veces en Riga y en Hamburgo entre 2016 y 2019.`,
  Italian: `La procura di Copenaghen ha accusato lunedì un ex dirigente della banca di avere aiutato una compagnia di navigazione a
    nascondere pagamenti a società legate al governo. L'uomo, che ha lasciato la banca nel 2021, nega le accuse tramite il suo
    avvocato. Secondo l'accusa ha incontrato il capo della compagnia almeno sei volte a Riga e ad Amburgo.`,
  Polish: `Prokuratura w Kopenhadze oskarżyła w poniedziałek byłego dyrektora banku o to, że pomógł spółce żeglugowej ukryć płatności
    dla firm związanych z rządem. Mężczyzna, który odszedł z banku w 2021 roku, zaprzecza zarzutom przez swojego adwokata. To jest
    nieprawda, powiedział adwokat dziennikarzom. Według aktu oskarżenia spotkał się z prezesem co najmniej sześć razy w Rydze.`,
  Russian: `Прокуратура Копенгагена в понедельник предъявила обвинение бывшему руководителю банка в том, что он помог судоходной
    компании скрыть платежи фирмам, связанным с правительством. Мужчина, который ушёл из банка в 2021 году, отрицает обвинения через
    своего адвоката. По данным обвинения, он встречался с главой компании не менее шести раз.`,
  Chinese:
    '哥本哈根检察官周一指控该银行前合规主管帮助一家航运公司向与政府有关联的公司隐瞒超过四千万欧元的付款。这名男子于二〇二一年离开该银行，他通过律师否认了这些指控。起诉书称，他在里加和汉堡与该公司首席执行官至少会面六次。',
  Arabic: `اتهم المدعون في كوبنهاغن يوم الاثنين مسؤولا سابقا في البنك بمساعدة شركة شحن على إخفاء مدفوعات لشركات مرتبطة بالحكومة ونفى
    الرجل الذي ترك البنك في عام 2021 التهم عن طريق محاميه وقال المحامي للصحفيين إن موكله اتبع القواعد التي أعطاها له رؤساؤه`,
} as const

it.each(Object.entries(OTHERS))('%s does not look like English', (_, text) => {
  expect(looksEnglish(text)).toBe(false)
})

it.each(articles)('%s does, also in capitals and in lower case', (name) => {
  const text = read(name)
  for (const form of [text, text.toUpperCase(), text.toLowerCase()]) expect(looksEnglish(form)).toBe(true)
})

it('an English article that quotes another language does', () => {
  expect(looksEnglish(`${read(articles[0] ?? '')}\n\n"${OTHERS.French}"\n\n"${OTHERS.Russian}"`)).toBe(true)
})

it('another language that quotes English does not', () => {
  expect(looksEnglish(`${OTHERS.German} ${OTHERS.Polish} "We stand by our reporting," she said.`)).toBe(false)
})

it.each([
  ['nothing', ''],
  ['a headline', 'Kim Jong-un visits Vladivostok'],
  ['a list of names', 'Henrik Dahl, Andris Kalnins, Ilze Kalnina, Mette Krogh, Lars Friis, Anna Bruun'],
  ['a page of digits', '3.14 2.71 '.repeat(2000)],
  ['two words of German', 'Guten Tag'],
])('%s is too little to doubt', (_, text) => {
  expect(looksEnglish(text)).toBe(true)
})

it('a long text is judged by its first twenty thousand words', () => {
  const english = 'Putin met Kim in the city, and they spoke. '.repeat(2300)
  const german = OTHERS.German.repeat(1000)
  expect([looksEnglish(english + german), looksEnglish(german + english)]).toEqual([true, false])
})
