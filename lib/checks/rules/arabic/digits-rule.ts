import type { Rule } from '../rule';

const latin = '0123456789';
const arabic = '٠١٢٣٤٥٦٧٨٩';

/** One sentence with both kinds of digits: the rarer kind becomes the other; as many of each, the later ones. */
export const digitsRule: Rule = {
  id: 'ar.mixed-digits',
  languages: ['ar'],
  category: 'clarity',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.75,
  explanation: {
    en: 'This sentence has both 123 and ١٢٣: choose one kind of digits.',
    fr: 'Cette phrase mêle 123 et ١٢٣ : choisissez une seule forme de chiffres.',
    ar: 'في هذه الجملة أرقام بالشكلين 123 و١٢٣، فاختر أحدهما.',
  },
  *find({ masked }) {
    const numbers = [...masked.matchAll(/(?<![\p{L}_\d])\d+(?![\p{L}_])|[٠-٩]+/gu)].map(
      ({ 0: text, index }) => ({
        text,
        from: index,
        isArabic: arabic.includes(text[0]!),
      }),
    );
    const inArabic = numbers.filter(({ isArabic }) => isArabic).length;
    const inLatin = numbers.length - inArabic;
    if (inArabic === 0 || inLatin === 0) return;
    const keepArabic = inArabic === inLatin ? numbers[0]!.isArabic : inArabic > inLatin;
    const [source, target] = keepArabic ? [latin, arabic] : [arabic, latin];
    for (const { text, from, isArabic } of numbers) {
      if (isArabic === keepArabic) continue;
      const fix = Array.from(text, (digit) => target[source.indexOf(digit)]).join('');
      yield { from, to: from + text.length, replacements: [fix] };
    }
  },
  examples: {
    wrong: [{ text: 'من ٥ إلى [[7]] أيام', fix: 'من ٥ إلى ٧ أيام' }],
    right: ['من ٥ إلى ٧ أيام', 'من 5 إلى 7 أيام', 'الهاتف A52 بسعر ٣٠٠'],
  },
};
