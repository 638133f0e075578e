/** A word that holds a digit for an Arabic letter: `3lik`, `sba7`, `ma3reft`; 2 and 5 only inside, where no unit ends. */
const DIGIT_WORD =
  /(?<![\p{L}\p{N}'])(?:[379][a-z']{3,}|[a-z']*[aeioulmnrsbkft][379][a-z][a-z\d']*|[a-z']+[25][aeiou][a-z\d']*)(?![\p{L}\p{N}])/giu;

/** What begins or ends with a digit in English and French: units, ordinals, spellings of text messages. */
const NUMBER_WORD =
  /^\d+(?:eme|ième|ieme|ème|days?|ds|some|gag|up|min|mins|star|ever|heures?|jours?|ans|pm|kcal|more)$/iu;

/**
 * Words of Egyptian and Levantine Arabic and of Darija as they are written in Latin letters. Without those that are slang in French
 * or English, like `wesh` and `inshallah`.
 */
const markers = new Set(
  `mish msh mafish mafeesh keda kda bgad awy gedan delwa2ty naharda bokra bukra embare7 leih izzay ezay
   shlonak shlon kifak kifik shu hala2 hayda mnih ktir keteer baddi baddak badde bzaf bzzaf barcha kifach
   kifech 3lach 3lech alach wach rak rahom rakom chwiya chwia dyal dyali dyalek dyalna nta ntia nti hadchi
   hadshi daba lyoum mzyan mezyan mliha mlih chkoun chnou chnowa kayn kayen kayna makanch mafhemtch bghit
   bghiti kolchi koulchi`.split(/\s+/),
);

/** How many words of a text in Latin letters are surely Arabic: Arabizi, or Darija. */
export function countArabizi(text: string): number {
  const digitWords = text.match(DIGIT_WORD)?.filter((word) => !NUMBER_WORD.test(word)) ?? [];
  const words = text.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
  return digitWords.length + words.filter((word) => markers.has(word)).length;
}
