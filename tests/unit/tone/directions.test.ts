import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../lib/checks/language/language';
import { analyseTone } from '../../../lib/tone/analyse-tone';
import type { Head } from '../../../lib/tone/model/heads';
import { scoreHeads } from '../../../lib/tone/model/score-heads';
import { readPost } from '../../../lib/tone/post/read-post';
import { findHits } from '../../../lib/tone/rules/find-hits';

/** Log-odds of a label. */
function scoreOf(text: string, language: Language, head: Head): number {
  const post = readPost(text, language);
  return scoreHeads(post, findHits(post)).score(head);
}

/** Sentences of everyday replies, which are put together in any order. */
const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Your parcel left our warehouse on Tuesday.',
    'The new opening hours are on the door.',
    'We looked at the photo that you sent.',
    'Send us the number of your order.',
    'The train to Leeds was late today.',
  ],
  fr: [
    'Votre colis est parti mardi de notre entrepôt.',
    'Les nouveaux horaires sont sur la porte.',
    'Nous avons regardé la photo.',
    'Envoyez-nous le numéro de la commande.',
    'Le train de Lille avait du retard.',
  ],
  ar: [
    'خرجت الشحنة من المستودع يوم الثلاثاء.',
    'المواعيد الجديدة مكتوبة على الباب.',
    'نظرنا إلى الصورة التي وصلتنا.',
    'أرسل لنا رقم الطلب.',
    'القطار تأخر هذا الصباح.',
  ],
};

interface Addition {
  readonly name: string;
  readonly label: Head;
  readonly up: boolean;
  readonly words: Readonly<Record<Language, string>>;
}

const additions: readonly Addition[] = [
  {
    name: 'a thank-you',
    label: 'thankful',
    up: true,
    words: { en: 'Thank you very much.', fr: 'Merci beaucoup.', ar: 'شكرا جزيلا لك.' },
  },
  {
    name: 'an apology',
    label: 'apologetic',
    up: true,
    words: { en: 'We are very sorry.', fr: 'Nous sommes désolés.', ar: 'نعتذر منك بشدة.' },
  },
  {
    name: 'an insult',
    label: 'irritated',
    up: true,
    words: { en: 'You idiot.', fr: 'Espèce d’idiot.', ar: 'يا غبي.' },
  },
  {
    name: 'an insult',
    label: 'warm',
    up: false,
    words: { en: 'You idiot.', fr: 'Espèce d’idiot.', ar: 'يا غبي.' },
  },
  {
    name: 'understanding',
    label: 'empathetic',
    up: true,
    words: {
      en: 'We understand how frustrating this is.',
      fr: 'Nous comprenons votre frustration.',
      ar: 'نتفهم انزعاجك تماما.',
    },
  },
  { name: 'a doubt', label: 'hedged', up: true, words: { en: 'Maybe.', fr: 'Peut-être.', ar: 'ربما.' } },
  {
    name: 'time pressure',
    label: 'pushy',
    up: true,
    words: { en: 'Hurry, last chance.', fr: 'Dépêchez-vous, dernière chance.', ar: 'سارع، آخر فرصة.' },
  },
];

const arrangement = (language: Language) =>
  fc
    .record({
      order: fc.shuffledSubarray([...sentences[language]], { minLength: 2 }),
      at: fc.nat({ max: 5 }),
    })
    .map(({ order, at }) => ({ order, at: at % (order.length + 1) }));

describe.each(languages)('labels in %s move the way they should, wherever it is added', (language) => {
  it.each(additions)('$name → $label', ({ label, up, words }) => {
    fc.assert(
      fc.property(arrangement(language), ({ order, at }) => {
        const before = scoreOf(order.join(' '), language, label);
        const after = scoreOf(order.toSpliced(at, 0, words[language]).join(' '), language, label);
        expect(up ? after - before : before - after).toBeGreaterThan(0);
      }),
    );
  });

  it('“!!!” → shouting', () => {
    fc.assert(
      fc.property(arrangement(language), ({ order, at }) => {
        const index = at % order.length;
        const loud = order.with(index, (order[index] ?? '').replace(/\.$/, '!!!'));
        expect(scoreOf(loud.join(' '), language, 'shouting')).toBeGreaterThan(
          scoreOf(order.join(' '), language, 'shouting'),
        );
      }),
    );
  });

  it('“please” → polite, and less of an order', () => {
    const [order, asked] = {
      en: ['Send us the number of your order.', 'Please send us the number of your order.'],
      fr: ['Envoyez-nous le numéro.', 'S’il vous plaît, envoyez-nous le numéro.'],
      ar: ['أرسل لنا رقم الطلب.', 'من فضلك أرسل لنا رقم الطلب.'],
    }[language] as [string, string];
    fc.assert(
      fc.property(arrangement(language), ({ order: around, at }) => {
        const texts = [order, asked].map((words) => around.toSpliced(at, 0, words).join(' '));
        const [before = '', after = ''] = texts;
        expect(scoreOf(after, language, 'polite')).toBeGreaterThan(scoreOf(before, language, 'polite'));
        expect(scoreOf(after, language, 'blunt')).toBeLessThan(scoreOf(before, language, 'blunt'));
      }),
    );
  });
});

describe.each(['en', 'fr'] as const)('capitals in %s', (language) => {
  it('shout', () => {
    fc.assert(
      fc.property(arrangement(language), ({ order, at }) => {
        const index = at % order.length;
        const loud = order.with(index, (order[index] ?? '').toUpperCase());
        expect(scoreOf(loud.join(' '), language, 'shouting')).toBeGreaterThan(
          scoreOf(order.join(' '), language, 'shouting'),
        );
      }),
    );
  });
});

describe('negation takes a label back', () => {
  it.each([
    [
      'en',
      'We are sorry about the late delivery.',
      'We are not sorry about the late delivery.',
      'apologetic',
    ],
    ['en', 'We are grateful for the long letter.', 'We are not grateful for the long letter.', 'thankful'],
    ['fr', 'Nous sommes désolés pour ce retard.', 'Nous ne sommes pas désolés pour ce retard.', 'apologetic'],
    ['ar', 'نعتذر عن التأخير في الطلب اليوم.', 'لا نعتذر عن التأخير في الطلب اليوم.', 'apologetic'],
  ] as const)('%s: %s', (language, plain, denied, label) => {
    const labels = (text: string) => analyseTone(text, language).labels.map((found) => found.label);
    expect(labels(plain)).toContain(label);
    expect(labels(denied)).not.toContain(label);
  });
});
