/** Letters and forms that Arabic has and its neighbours hardly use. */
const ARABIC_FORM = /[يكةىأإؤ]|(?<!\p{L})[وفبل]?ال(?=\p{L})/gu;
/** Letters and forms of Persian, Urdu, Kurdish and Pashto. */
const FOREIGN_FORM = /[یکےٹڈڑںھہۀۆۇێەڕڵټډړږښګڼېۍ]/g;
/** Foreign ones too, but dialects borrow them: `چان`, `گال`. */
const BORROWED_FORM = /[پچژگ]/g;
const WORD = /[\p{Script=Arabic}\p{M}]+/gu;

/** Frequent words of Persian that are none in Arabic, with ي and ك for ی and ک, as some keyboards send them. */
const persianWords = new Set(
  `است كه از براي خيلي نيست هست ميشه باشد باشه بايد اگر اگه كنم كنيد دارد چرا آنها ميخوام ميكنم ديروز`.split(
    /\s+/,
  ),
);

/** Whether a text in Arabic letters is Arabic, and not Persian, Urdu or another language that is written with them. */
export function isArabic(text: string): boolean {
  const persian = text
    .match(WORD)
    ?.filter((word) => persianWords.has(word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')));
  const against = 2 * count(text, FOREIGN_FORM) + count(text, BORROWED_FORM) + 3 * (persian?.length ?? 0);
  return against <= count(text, ARABIC_FORM);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
