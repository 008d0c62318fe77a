import { describe, expect, it } from 'vitest'
import { tokensOf } from './see.ts'

describe('tokens follow the English UD treebanks', () => {
  it.each([
    ["I don't, can't, won't", "I|do|n't|,|ca|n't|,|wo|n't"],
    ['It’s Russia’s, isn’t it?', 'It|’s|Russia|’s|,|is|n’t|it|?'],
    ["Russia's allies' we'll I'd've", "Russia|'s|allies|'|we|'ll|I|'d|'ve"],
    ["I'M sure he CAN'T", "I|'M|sure|he|CA|N'T"],
    ['cannot gonna wanna gotta dunno', 'can|not|gon|na|wan|na|got|ta|du|n|no'],
    ["O'Brien d'Alembert Ba'ath o'clock", "O'Brien|d'Alembert|Ba'ath|o'clock"],
    ["the 1960's and '60s and 2003's", "the|1960's|and|'60s|and|2003|'s"],
  ])('clitics: %s', (text, tokens) => expect(tokensOf(text)).toBe(tokens))

  it.each([
    ['a well-known nuclear-armed Kim Jong-un', 'a|well|-|known|nuclear|-|armed|Kim|Jong|-|un'],
    ['non-European e-mail co-founder re-elected', 'non-European|e-mail|co-founder|re-elected'],
    ['her son-in-law, a stay-in-lawless town', 'her|son-in-law|,|a|stay|-|in|-|lawless|town'],
    ['UN-led x–y word—word -- no', 'UN|-|led|x|–|y|word|—|word|--|no'],
  ])('hyphens: %s', (text, tokens) => expect(tokensOf(text)).toBe(tokens))

  it.each([
    ['20,000-60,000 shells', '20,000|-|60,000|shells'],
    ['$500 and €5.5m, 10%', '$|500|and|€|5.5|m|,|10|%'],
    ['at 10:30 on 9/11, 5pm', 'at|10:30|on|9/11|,|5|pm'],
    ['5 km² and 152mm', '5|km²|and|152|mm'],
    ['the 38th in the 1970s', 'the|38th|in|the|1970s'],
    ['call 713-853-3989 now', 'call|713-853-3989|now'],
    ['hit .324 or 24°C', 'hit|.324|or|24|°|C'],
    ['see [18,19] or 2,500,000', 'see|[|18|,|19|]|or|2,500,000'],
  ])('numbers: %s', (text, tokens) => expect(tokensOf(text)).toBe(tokens))

  it.each([
    ['U.S. Gen. Ph.D. J. Smith', 'U.S.|Gen.|Ph.D.|J.|Smith'],
    ['and/or AT&T R&D', 'and|/|or|AT&T|R&D'],
    ['No. 5 is no.', 'No.|5|is|no|.'],
    ['Yahoo! won?! Yes!!', 'Yahoo!|won|?!|Yes|!!'],
    ['(“Hi,” he said…)', '(|“|Hi|,|”|he|said|…|)'],
    ['"Wait..." \'no\'', '"|Wait|...|"|\'|no|\''],
  ])('abbreviations and marks: %s', (text, tokens) => expect(tokensOf(text)).toBe(tokens))

  it.each([
    ['(see https://a.org/x_(y)?z=1).', '(|see|https://a.org/x_(y)?z=1|)|.'],
    ['me@x.co.uk, www.b.com; cra.org/a/b', 'me@x.co.uk|,|www.b.com|;|cra.org/a/b'],
    ['Secunia.com #MeToo @POTUS', 'Secunia.com|#MeToo|@POTUS'],
    ['iPhone McDonald YouTube getName snake_case', 'iPhone|McDonald|YouTube|getName|snake_case'],
  ])('addresses and names: %s', (text, tokens) => expect(tokensOf(text)).toBe(tokens))

  it('keeps what belongs to one character together', () => {
    expect(tokensOf('👩‍👩‍👧 🇫🇷👍🏽 e\u0301te\u0301 :-) שלום')).toBe('👩‍👩‍👧|🇫🇷|👍🏽|e\u0301te\u0301|:-)|שלום')
    expect(tokensOf('a \ud800 b\udc00')).toBe('a|\ud800|b|\udc00')
  })
})
