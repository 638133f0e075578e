import { describe, expect, it } from 'vitest';
import { entityCharacter } from '../../../../lib/checks/passage';
import { splitPassages } from '../../../../lib/checks/segment/split-passages';

const texts = (paragraph: string) => splitPassages(paragraph).map(({ text }) => text);
const marked = (paragraph: string) =>
  splitPassages(paragraph).map(({ language, text }) => `${language} ${text}`);

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Wow!! So good', ['Wow!!', 'So good']],
    ['Hello M. Dupont and Dr. Smith. Bye', ['Hello M. Dupont and Dr. Smith.', 'Bye']],
    ['Voir p. 12 et art. 5. Merci', ['Voir p. 12 et art. 5.', 'Merci']],
    ['I like fruit, e.g. Apples. And J. K. Rowling', ['I like fruit, e.g. Apples.', 'And J. K. Rowling']],
    ['Bus, métro, etc. Bref', ['Bus, métro, etc.', 'Bref']],
    ['It was 3.14 at 10:30. See 1.5.2 now', ['It was 3.14 at 10:30.', 'See 1.5.2 now']],
    ['The U.S. Senate voted. A.I. is here', ['The U.S. Senate voted.', 'A.I. is here']],
    ['« Bonjour ! » dit-il. « Ça va ? » Oui', ['« Bonjour ! » dit-il.', '« Ça va ? »', 'Oui']],
    ['He said "Stop!" and left. (Really!) Wow', ['He said "Stop!" and left.', '(Really!)', 'Wow']],
    ['so… I left', ['so… I left']],
    ['so... you left', ['so... you left']],
    ['Wait… What happened', ['Wait…', 'What happened']],
    ['كيف الحال؟ بخير. شكرا', ['كيف الحال؟', 'بخير.', 'شكرا']],
    ['قال د. محمد ذلك', ['قال د. محمد ذلك']],
    ['یہ اچھا ہے۔ شکریہ', ['یہ اچھا ہے۔', 'شکریہ']],
    ['Open a.b.example.com/x.y?z=1. Then go', ['Open a.b.example.com/x.y?z=1.', 'Then go']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['Open now | Every day • Free', ['Open now', 'Every day', 'Free']],
  ])('in %j', (paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });

  it.each([
    ['So happy today 🎉 Can we go again', ['So happy today', 'Can we go again']],
    ['So happy 🎉🎉 :) Can we go', ['So happy', 'Can we go']],
    ['I ❤️ Paris', ['I ❤️ Paris']],
    ['so good 😂 right', ['so good 😂 right']],
    ['مبروك يا صديقي 🎉 تستحق ذلك', ['مبروك يا صديقي', 'تستحق ذلك']],
  ])('end with the emoji in %j', (paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });
});

describe('what stands around a sentence', () => {
  it.each([
    ['@anna @bob Thanks for coming!', ['Thanks for coming!']],
    ['@anna is right', ['@anna is right']],
    ['RT @news: Big story today', ['Big story today']],
    ['1/5 This is a thread 🧵', ['This is a thread']],
    ['This goes on (2/n)', ['This goes on']],
    ['• First point', ['First point']],
    ['- Second point', ['Second point']],
    ['1) Third point', ['Third point']],
    ['2. Fourth point', ['Fourth point']],
    ['✅ Fifth point', ['Fifth point']],
    ['Great day! #sun #beach 🎉', ['Great day!']],
    ['Great day #sun #beach', ['Great day']],
    ['I love #Paris', ['I love #Paris']],
    ['Lovely :-) <3', ['Lovely']],
    ['#a #b @c https://example.com 🎉', []],
    ['123 :) 10€', []],
    ['', []],
  ])('is left out in %j', (paragraph, expected) => {
    expect(texts(paragraph)).toEqual(expected);
  });
});

describe('languages', () => {
  it.each([
    ['Thanks! Merci à tous. شكرا', ['en Thanks!', 'fr Merci à tous.', 'ar شكرا']],
    ['كان الحفل جميلا and I want to go again', ['ar كان الحفل جميلا', 'en and I want to go again']],
    ['She told me "الصبر مفتاح الفرج" and left', ['en She told me', 'ar "الصبر مفتاح الفرج"', 'en and left']],
    ['حملت تطبيق Google Maps على هاتفي', ['ar حملت تطبيق Google Maps على هاتفي']],
    ['اشتريت iPhone اليوم', ['ar اشتريت iPhone اليوم']],
    ['The word سلام means peace', ['en The word سلام means peace']],
    [
      'Venez nombreux à notre soirée come and join us at the party',
      ['fr Venez nombreux à notre soirée', 'en come and join us at the party'],
    ],
    ["J'ai vu Game of Thrones hier soir", ["fr J'ai vu Game of Thrones hier soir"]],
    ['We had a déjà vu at the café yesterday', ['en We had a déjà vu at the café yesterday']],
    ['labas 3lik a khouya, kifach dayer', ['und labas 3lik a khouya, kifach dayer']],
  ])('in %j', (paragraph, expected) => {
    expect(marked(paragraph)).toEqual(expected);
  });

  it('of short sentences lean to the paragraph, and to what is known', () => {
    expect(marked('Excellent. Je vous remercie pour votre aide')[0]).toBe('fr Excellent.');
    expect(marked('Excellent. I thank you for your help')[0]).toBe('en Excellent.');
    expect(splitPassages('Excellent', { preferred: ['fr'] })[0]?.language).toBe('fr');
  });
});

describe('a passage', () => {
  it('tells its place, what is no prose in it, and where the sentence begins and ends', () => {
    expect(splitPassages('🎉 عرض خاص #اليوم at 18h30 for all of you!')).toEqual([
      {
        from: 3,
        to: 17,
        text: 'عرض خاص #اليوم',
        masked: `عرض خاص ${entityCharacter.repeat(6)}`,
        entities: [{ kind: 'hashtag', from: 8, to: 14 }],
        language: 'ar',
        startsSentence: true,
        endsSentence: false,
      },
      {
        from: 18,
        to: 42,
        text: 'at 18h30 for all of you!',
        masked: `at ${entityCharacter.repeat(5)} for all of you!`,
        entities: [{ kind: 'quantity', from: 3, to: 8 }],
        language: 'en',
        startsSentence: false,
        endsSentence: true,
      },
    ]);
  });
});
