/** Without case, accents and punctuation, so that "kim jong un" finds "Kim Jong-un" and "sao" "São". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
