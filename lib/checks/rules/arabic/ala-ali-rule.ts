import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { wordSet } from './word-set';

/** What may stand before the name, and after it: titles, kin, first names. */
const beforeName = wordSet(`
بن ابن محمد أحمد احمد حسن حسين مصطفى الإمام الامام سيدنا السيد الشيخ الحاج الأستاذ الاستاذ الدكتور د أ م الأخ الاخ أخي اخي
عمي خالي صديقي ابني أبو ابو آل القائد الرئيس الكابتن الفنان اللاعب اسم الأمير الامير الملك عم كابتن عبد يا النائب الشاعر
الإعلامي الاعلامي المنشد المخرج الكاتب قصة الصحفي المهندس النجم القاضي العميد العقيد اللواء المدرب الشهيد المستشار
الوزير السفير المحامي الروائي المطرب الممثل حضرة مولانا بقيادة جمال عمر عثمان ناصر سالم خالد يدعى وعلي يقول قال
`);
const afterName = wordSet(`
بن ابن عبد عبدالله عبدالعزيز محمد أحمد احمد محمود حسن حسين صالح ناصر سالم سعيد جمعة جمعه باشا بابا أبو ابو محسن مبارك خليفة
رضي رضا كرم خامنئي لاريجاني صديقي ابني أخي اخي زيدان وحسن وحسين وعمر وفاطمة ومحمد معلول جبر خان عثمان إبراهيم ابراهيم
يوسف عباس جواد كاظم هاشم طالب سلطان فرج كريم عمر خالد فايز منصور نور ربيع سامي جابر مهدي
`);

/** «علي» for «على»: the name keeps its dots. */
export const alaAliRule: Rule = {
  id: 'ar.ala-ali',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.87,
  explanation: {
    en: '«على» means “on” and has no dots; «علي» with dots is a name, or “on me”.',
    fr: '« على » veut dire « sur » et n’a pas de points ; « علي » avec points est un prénom, ou « sur moi ».',
    ar: '«على» حرف جر بلا نقطتين، و«علي» بنقطتين اسم علم أو جار ومجرور.',
  },
  *find(passage, lexicon) {
    if (looksDialectal(passage, lexicon)) return;
    const words = arabicWords(passage);
    for (const [index, { bare, text, from, to }] of words.entries()) {
      const prefix = /^([وف]?)علي$/.exec(bare)?.[1];
      const previous = words[index - 1];
      const next = words[index + 1];
      if (prefix === undefined || bare !== text || !previous || !next) continue;
      const touches =
        /^\s+$/.test(passage.masked.slice(to, next.from)) &&
        !/[,.:،؛]/.test(passage.masked.slice(previous.to, from));
      if (
        !touches ||
        beforeName.has(previous.bare) ||
        afterName.has(next.bare) ||
        isOnMe(previous.bare, next.bare)
      )
        continue;
      yield { from, to, replacements: [`${prefix}على`] };
    }
  },
  examples: {
    wrong: [{ text: 'اطلع [[علي]] الخبر', fix: 'اطلع على الخبر' }],
    right: ['قال محمد علي الخبر', 'علي صديقي', 'يجب علي أن أذهب', 'اطلع على الخبر'],
  },
};

/** «يجب علي أن …», «علي ألا …»; and a verb after it has the name for its subject. */
function isOnMe(previous: string, next: string): boolean {
  if (/^(?:أن|ان|ألا|الا)$/.test(next)) return true;
  return (
    /^(?:[يو]?جب|حق|عز|يعز|صعب|واجب|حرام|عزيز|غريب)$/.test(previous) ||
    /^[يت](?!قين|مين|د$|وم)[\u0621-\u064a]{3,}$/.test(next)
  );
}
