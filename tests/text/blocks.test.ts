import { describe, expect, it } from 'vitest'
import { blocksOf } from './see.ts'

describe('lines and paragraphs', () => {
  it('reads blank lines, one paragraph per line, and any line break', () => {
    const blocks = ['heading: A Title', 'paragraph: One. Two.', 'paragraph: Three.']
    for (const [line, gap] of [
      ['\n', '\n\n'],
      ['\r\n', '\r\n\r\n'],
      ['\r', '\r\r'],
      ['\u2028', '\u2029'],
    ] as const) {
      expect(blocksOf(`A Title${gap}One. Two.${gap}Three.${line}`)).toEqual(blocks)
      expect(blocksOf(`\ufeffA Title${line}One. Two.${line}Three.`)).toEqual(blocks)
    }
  })

  it('joins the lines of a text that a program wrapped, and keeps its headings apart', () => {
    const text = [
      'The Visit',
      'The president of the United States, Joe',
      'Biden, met the leader of North Korea on',
      'Monday. He said that the talks between',
      'Moscow and Pyongyang would go on.',
      'A new paragraph begins here and goes on',
      'to the end of this line and beyond.',
    ].join('\n')
    expect(blocksOf(text)).toEqual([
      'heading: The Visit',
      'paragraph: The president of the United States, Joe Biden, met the leader of North Korea on Monday. He said that the talks between Moscow and Pyongyang would go on.',
      'paragraph: A new paragraph begins here and goes on to the end of this line and beyond.',
    ])
  })

  it.each([
    'North Korea’s defense minister Kang Sun-nam,\nspeaking in Moscow, agreed.',
    'He went on an\nofficial visit.',
    'They spoke of the\nUnited Nations.',
    'He went to see Gen.\nJones.',
    'There was a rising\n“shell shortage.”',
    'He spoke of “the new\nEastern Front” yesterday.',
    'The war (also known as the\nGreat War) ended.',
  ])('joins lines broken inside a sentence: %j', (text) =>
    expect(blocksOf(text)).toEqual([`paragraph: ${text.replace('\n', ' ')}`]),
  )

  it('tells a bare heading from the sentence under it', () => {
    expect(blocksOf('Early life\nHe was born in Moscow.\nCareer\nHe worked there.')).toEqual([
      'heading: Early life',
      'paragraph: He was born in Moscow.',
      'heading: Career',
      'paragraph: He worked there.',
    ])
  })
})

describe('headings glued to the next sentence', () => {
  it.each([
    [
      'Mutual interest between Russia and North KoreaWhen preparations for this meeting became known, he spoke.',
      [
        'heading: Mutual interest between Russia and North Korea',
        'paragraph: When preparations for this meeting became known, he spoke.',
      ],
    ],
    [
      'They paid a lot. Growing pains in the EastThe company failed in 2009.',
      [
        'paragraph: They paid a lot.',
        'heading: Growing pains in the East',
        'paragraph: The company failed in 2009.',
      ],
    ],
    [
      'TALKS WITH NORTH KOREAWhen he came, they talked.',
      ['heading: TALKS WITH NORTH KOREA', 'paragraph: When he came, they talked.'],
    ],
    [
      'The end of the shortageRussian troops came. The shortage grew, and Russian losses too.',
      [
        'heading: The end of the shortage',
        'paragraph: Russian troops came. The shortage grew, and Russian losses too.',
      ],
    ],
  ])('are parted from it: %s', (text, blocks) => expect(blocksOf(text)).toEqual(blocks))

  it.each([
    'The iPhone, a MacBook and YouTube came before eBay bought PayPal.',
    'Ronald McDonald, PhD, taught JavaScript and LaTeX at DeepMind.',
    'Add NaCl and call getName or isOpen before onClose runs.',
    'He joined LinkedIn in 2010 and left WhatsApp in 2014.',
    'See https://example.com/aPageWhen you can, and #TheHashtagWhen it trends.',
    'The story of DeepMind The Deep mind of the machine and the Mind itself.',
  ])('are not seen in names: %s', (text) => expect(blocksOf(text)).toEqual([`paragraph: ${text}`]))
})

describe('what a block is', () => {
  it.each([
    ['By Jane Doe', 'byline'],
    ['By JANE DOE and John van der Roe, Reuters', 'byline'],
    ['Written by Mary O’Neill | The Guardian', 'byline'],
    ['Monday, May 18, 2015', 'dateline'],
    ['Published: 18 May 2015 at 10:30 a.m. EST', 'dateline'],
    ['2023-09-15', 'dateline'],
    ['• A bullet', 'item'],
    ['- A bullet too.', 'item'],
    ['1. First', 'item'],
    ['(b) Second one', 'item'],
    ['A bust of Patrick Gordon in Yekaterinburg, Russia', 'heading'],
    ['By Monday the army had left the city.', 'paragraph'],
    ['On Monday, May 18, 2015, he left.', 'paragraph'],
    ['He left.', 'paragraph'],
    ['lower case words', 'paragraph'],
  ])('%s: %s', (text, kind) => expect(blocksOf(text)).toEqual([`${kind}: ${text}`]))

  it.each([
    ['MOSCOW (AP) —', 'The president left.'],
    ['LONDON, March 3 (Reuters) -', 'Shares fell.'],
    ['KYIV, Ukraine (AP) —', '“We stay,” he said.'],
    ['WASHINGTON —', 'The Senate voted.'],
    ['Moscow (AFP) –', 'The president left.'],
    ['(Geneva) –', 'The president left.'],
  ])('parts the dateline %s from its paragraph', (dateline, paragraph) =>
    expect(blocksOf(`${dateline} ${paragraph}`)).toEqual([
      `dateline: ${dateline}`,
      `paragraph: ${paragraph}`,
    ]),
  )

  it('keeps bullets, numbers and cells apart', () => {
    expect(
      blocksOf('They want:\n• food\n• energy and\n  technology\n2) peace\nName\tAge\nKim\t40\nThe end came.'),
    ).toEqual([
      'paragraph: They want:',
      'item: • food',
      'item: • energy and technology',
      'item: 2) peace',
      'item: Name',
      'item: Age',
      'item: Kim',
      'item: 40',
      'paragraph: The end came.',
    ])
    expect(blocksOf('Home | News | Sport\nThe match ended.')).toEqual([
      'item: Home |',
      'item: News |',
      'item: Sport',
      'paragraph: The match ended.',
    ])
  })

  it('has nothing to say of nothing', () => {
    for (const text of ['', ' ', '\ufeff', '\r\n\u00a0\t']) expect(blocksOf(text)).toEqual([])
  })
})
