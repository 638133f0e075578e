import { choicesWith, freshChecker, serverAt } from '../../languagetool/library/real-server';
import { median, percentile } from '../statistics';
import type { Figure } from './figure';

/** Posts as long as X allows, of one kind each, with a number that makes each another text. */
const posts: Readonly<Record<string, (number: number) => string>> = {
  en: (number) =>
    `Our new collection number ${number} is here. Come and see it in the shop on Saturday, we are open from nine to six and there is coffee for everyone. Whoever brings a friend gets a small present, as long as there are some left. We look forward to seeing you and your family.`,
  fr: (number) =>
    `Notre nouvelle collection numéro ${number} est arrivée. Venez la découvrir samedi dans notre boutique, nous sommes ouverts de neuf heures à dix-huit heures et le café est offert. Celui qui vient avec un ami reçoit un petit cadeau, dans la limite des stocks. Nous avons hâte de vous voir.`,
  ar: (number) =>
    `وصلت مجموعتنا الجديدة رقم ${number} إلى المتجر. تعالوا لمشاهدتها يوم السبت، نحن نعمل من التاسعة صباحا إلى السادسة مساء والقهوة مجانية للجميع. من يأتي مع صديق يحصل على هدية صغيرة حتى نفاد الكمية. نتطلع إلى رؤيتكم أنتم وعائلاتكم.`,
  de: (number) =>
    `Unsere neue Kollektion Nummer ${number} ist da. Kommt am Samstag in den Laden, wir haben von neun bis achtzehn Uhr geöffnet, und Kaffee gibt es für alle. Wer einen Freund mitbringt, bekommt ein kleines Geschenk, solange der Vorrat reicht. Wir freuen uns auf euch und eure Familien.`,
};
const warmChecks = 30;
const atOnce = 4;

/** What a check takes: the first one of a server that was just started, and later ones; and how many it does at once. */
export async function measureSpeed(url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  let number = 0;
  for (const [language, post] of Object.entries(posts)) {
    const checker = freshChecker();
    const choices = choicesWith({ otherLanguages: ['de-DE'] });
    const { signal } = new AbortController();
    const check = async () => {
      const started = performance.now();
      const answer = await checker.check([post(++number)], [serverAt(url)], choices, signal);
      // A cold server may take longer than we wait; then the user is told, and it is asked again.
      if (answer.problem && answer.problem.kind !== 'slow') throw answer.problem;
      return { ms: performance.now() - started, isSlow: answer.problem !== undefined };
    };
    const start = performance.now();
    while ((await check()).isSlow);
    const cold = performance.now() - start;
    const times: number[] = [];
    for (let i = 0; i < warmChecks; i++) times.push((await check()).ms);
    const began = performance.now();
    const work = async () => {
      for (let i = 0; i < warmChecks / atOnce; i++) await check();
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const perSecond = (atOnce * Math.ceil(warmChecks / atOnce) * 1000) / (performance.now() - began);
    figures.push(
      { key: `${language}.cold_ms`, value: cold, what: `${language}: first check of a new server` },
      { key: `${language}.warm_ms`, value: median(times), what: '… later ones, median' },
      { key: `${language}.warm_p95_ms`, value: percentile(times, 95), what: '… later ones, 95 of 100' },
      { key: `${language}.per_second`, value: perSecond, what: `… checks in a second, ${atOnce} at once` },
    );
  }
  return figures;
}
