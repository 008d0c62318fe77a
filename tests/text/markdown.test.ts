import { expect, it } from 'vitest'
import { blocksOf, tokensOf } from './see.ts'

const md = { markup: 'markdown' } as const

it.each([
  ['**Kim**’s *very _own_* ~~old~~ army', 'Kim|’s|very|own|old|army'],
  ['un**believ**able', 'un|believ|able'],
  ['2 * 3 and a_snake_case and 5*', '2|*|3|and|a_snake_case|and|5|*'],
  ['[Kim Jong-un](https://x.org/a_(b) "title"), ![a photo](p.png)', 'Kim|Jong|-|un|,|a|photo'],
  ['see [the ref][ref], [ref] and [not]\n\n[ref]: https://x.org', 'see|the|ref|,|ref|and|[|not|]'],
  ['a note[^1] here\n\n[^1]: Its text.', 'a|note|here|Its|text|.'],
  ['<https://x.org/a> and <b class="x">bold</b> 1 < 2 > 0', 'https://x.org/a|and|bold|1|<|2|>|0'],
  ['call `run *now*` or ``a`b``', 'call|run|*|now|*|or|a`b'],
  ['\\*not emphasis\\* [x\\]', '*|not|emphasis|*|[|x|]'],
  ['one <!-- two\n\nthree --> four', 'one|four'],
  ['an *open mark and an [open bracket', 'an|*|open|mark|and|an|[|open|bracket'],
])('reads the words and not the marks: %s', (text, tokens) => expect(tokensOf(text, md)).toBe(tokens))

it('tells headings, items, quotes and cells by their marks', () => {
  const text = `---
title: Front
---
# The *Big* story #
Under it a line.

Setext
------

> A quote that goes
> on here.

- [x] one
* two goes
  on
12. three

| Name | Age |
|:-----|----:|
| Kim  | 40  |

***

\`\`\`js
const code = 1
\`\`\`

The end.`
  expect(blocksOf(text, md)).toEqual([
    'heading: The Big story',
    'paragraph: Under it a line.',
    'heading: Setext',
    'paragraph: A quote that goes on here.',
    'item: one',
    'item: two goes on',
    'item: three',
    'item: Name',
    'item: Age',
    'item: Kim',
    'item: 40',
    'paragraph: The end.',
  ])
})

it('reads a quotation over marks as it reads plain text', () => {
  const marked = '“**Where** is it?” _he_ asked. He met [Gen. Jones](x).'
  expect(tokensOf(marked, md)).toBe(tokensOf('“Where is it?” he asked. He met Gen. Jones.'))
})
