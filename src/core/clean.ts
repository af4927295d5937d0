/** Control characters (not tab and line feed), bidi controls, zero-width, tag and other invisible characters, halves of characters. */
const INVISIBLE = /[^\P{Cc}\t\n]|\p{Cf}|\p{Cs}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2028|\u2029/gu;

/** The text without control, bidi and invisible characters; tabs and line feeds stay, CR LF becomes LF. */
export function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(INVISIBLE, '');
}
