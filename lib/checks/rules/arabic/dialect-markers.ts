import type { Lexicon } from '../../lexicon';
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
تاني تانية تانيه التاني التانية تالت تلاتة تلات السنادي الجاي الجاية نايم نايمة نايمين عنجد وحشتونا وحشتني مدري
حنا كيداير توا نجمو تنجمو تنجموا ماراح ودانها ودانه
شوية شويه شوي بس خلاص كمان هنشوف هنعمل حنعمل ماحد محد عندو عليهن يازلمة زلمة
`);
/** «اللي» is the commonest of them, but people slip it into Standard Arabic too. */
const weakMarkers = wordSet(
  'ادور أدور لقيت لقيته لقيتها دقايق الشتا الجاي اللي إللي بس زي خلاص كمان حد زين بكرة مين هذي شي انو إنو',
);
const enough = 2;
/** In sentences up to that long one marker is enough. */
const fewWords = 12;

/** `بيدفع`, `بتعمل`, `هنروح`, `حيوقف`: a verb in the present tense with the sign of now or of the future. */
const markedVerb = /^[وف]?(?<verb>[بهح](?=[يتن])[\u0621-\u064a]{4,})$/;

const answers = new WeakMap<Passage, boolean>();

/** Whether a passage is rather in dialect than in Standard Arabic; every rule asks. */
export function looksDialectal(passage: Passage, lexicon: Lexicon): boolean {
  let answer = answers.get(passage);
  if (answer === undefined) {
    const words = arabicWords(passage);
    const points = words.reduce((sum, { bare }) => sum + pointsOf(bare, lexicon), 0);
    answer = points >= (words.length <= fewWords ? 1 : enough);
    answers.set(passage, answer);
  }
  return answer;
}

function pointsOf(word: string, lexicon: Lexicon): number {
  const stem = /^[وف]/.test(word) && markers.has(word.slice(1)) ? word.slice(1) : word;
  if (weakMarkers.has(stem)) return 0.5;
  return markers.has(stem) || isMarkedVerb(word, lexicon) ? 1 : 0;
}

function isMarkedVerb(word: string, lexicon: Lexicon): boolean {
  const verb = markedVerb.exec(word)?.groups?.['verb'];
  return (
    verb !== undefined &&
    !lexicon.knows('ar', word) &&
    !lexicon.knows('ar', verb) &&
    lexicon.knows('ar', verb.slice(1))
  );
}
