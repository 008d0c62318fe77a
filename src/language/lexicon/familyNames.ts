import { wordSet } from './words.ts'

/** Frequent family names of Korea and China, which stand before a given name of two syllables: "Baek Jun-ho". */
export const SYLLABIC_FAMILIES = wordSet(`
  kim lee yi park pak bak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song ryu
  yoo yu hong jeon chun ko go moon mun yang son sohn bae baek paik heo hur nam noh roh ha kwak sung cha joo ju woo koo min chin
  chan cheung chow chu ho lam lau law leung li liu lo ma ng tam tang tsang tse wan wang wong wu yeung yip
`)
