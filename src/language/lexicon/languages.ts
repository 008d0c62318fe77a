import { wordSet } from './words.ts'

/** Names of languages, lower case; most of them are adjectives of states too. */
export const LANGUAGES = wordSet(`
  english french german spanish portuguese italian russian ukrainian polish czech slovak hungarian romanian bulgarian serbian croatian
  greek latin turkish arabic hebrew yiddish persian farsi pashto dari urdu hindi bengali punjabi tamil telugu sanskrit nepali chinese mandarin cantonese
  japanese korean vietnamese thai malay indonesian tagalog swahili zulu afrikaans amharic somali dutch danish swedish norwegian finnish icelandic
  estonian latvian lithuanian irish welsh gaelic breton basque catalan galician occitan albanian armenian georgian azeri kazakh uzbek mongolian tibetan
  burmese khmer lao maori hawaiian quechua nahuatl esperanto aramaic coptic syriac
  flemish slovene slovenian macedonian bosnian belarusian maltese luxembourgish faroese sami frisian scots cornish manx kurdish tatar chechen
  turkmen kyrgyz tajik uyghur sinhala marathi gujarati kannada malayalam odia assamese pali akkadian sumerian phoenician etruscan gothic
  javanese hausa yoruba igbo xhosa shona wolof oromo tigrinya cherokee navajo greenlandic romani ladino
`)
