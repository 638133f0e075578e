import type { Passage } from '../../passage';
import { arabicWords } from './arabic-word';
import { wordSet } from './word-set';

/** Words of Egyptian, Levantine, Gulf, Iraqi and Maghrebi Arabic that Standard Arabic doesn't have. */
const markers = wordSet(`
مش مشان عشان علشان عاوز عاوزة عاوزه عاوزين عايز عايزة عايزه عايزين كده كدا كدة ازاي إزاي ازيك ازيكم دلوقتي دلوقت احنا إحنا انتو
انتوا إنتو ايه إيه ليه فين امتى إمتى مين ده دي دا دول بتاع بتاعت بتاعة بتاعتي بتوع برضه برضو بردو اوي أوي قوى لسه لسا
النهارده النهاردة امبارح إمبارح بكره بكرة اهو أهو اهي يلا ياريت هوه مفيش مافيش معرفش مقدرش مكنش ماكنش حاجه حد جامد
شو شنو شلون اشلون وشلون ليش ليه هيك هيكي هلق هلأ هلا بدي بدك بدو بدها بدنا بدهم بدكم كتير منيح منيحة هون هونيك لهيك
هاد هادا هاي هدول هاذول متل مو مب مهب مافي ماكو اكو وين وينك ايش إيش وش ابغى ابغا تبغى يبغى تبي يبي نبي ابي ودي يبيله
زي زيك زيه هالشي هاليوم هالناس هالبلد هسه هسا يمعود خوش زين واش ديال ديالي ديالك ديالنا بزاف راه راني كيفاش علاش دابا
شوية شويه شوي بس خلاص كمان هنشوف هنعمل حنعمل ماحد محد عندو عليهن يازلمة زلمة
`);
/** «اللي» is the commonest of them, but people slip it into Standard Arabic too. */
const weakMarkers = wordSet('اللي إللي بس زي خلاص كمان حد زين بكرة مين هذي شي انو إنو');
const enough = 2;
/** In sentences up to that long one marker is enough. */
const fewWords = 12;

const answers = new WeakMap<Passage, boolean>();

/** Whether a passage is rather in dialect than in Standard Arabic; every rule asks. */
export function looksDialectal(passage: Passage): boolean {
  let answer = answers.get(passage);
  if (answer === undefined) {
    const words = arabicWords(passage);
    const points = words.reduce((sum, { bare }) => sum + pointsOf(bare), 0);
    answer = points >= (words.length <= fewWords ? 1 : enough);
    answers.set(passage, answer);
  }
  return answer;
}

function pointsOf(word: string): number {
  const stem = /^[وف]/.test(word) && markers.has(word.slice(1)) ? word.slice(1) : word;
  if (weakMarkers.has(stem)) return 0.5;
  return markers.has(stem) ? 1 : 0;
}
