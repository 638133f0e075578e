import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/checks/language/language';
import { analyseTone } from '../../../lib/tone/analyse-tone';

/** All that a post is said to be, without where. */
function said(text: string, language: Language) {
  const { stance, sentiment, labels, words } = analyseTone(text, language);
  return { stance, sentiment, words, labels: labels.map(({ label, score }) => ({ label, score })) };
}

describe('who is spoken of never changes the tone', () => {
  it.each([
    [
      'en',
      'Hi {}, we are so sorry about this. Could you send us a message?',
      ['Maria', 'Ahmed', 'Kevin', 'Fatima', 'Priya', 'Olga', 'Mohammed'],
    ],
    [
      'en',
      'Our {} team read your message today, and {} customers are welcome here.',
      ['French', 'Nigerian', 'Syrian', 'German', 'Mexican'],
    ],
    [
      'en',
      'I talked to {} about it and the answer is no.',
      ['Emma', 'Youssef', 'Chen', 'Xyzabel', 'Grzegorz'],
    ],
    [
      'fr',
      'Bonjour {}, nous sommes désolés de ce retard. Merci de votre patience.',
      ['Karim', 'Julie', 'Aïcha', 'Kevin', 'Oksana'],
    ],
    [
      'fr',
      'Un client {} attend encore sa commande, c’est inacceptable.',
      ['marocain', 'allemand', 'syrien', 'polonais'],
    ],
    ['ar', 'مرحبا {}، نعتذر عن التأخير ونشكرك على صبرك.', ['أحمد', 'فاطمة', 'جورج', 'كريم', 'سارة']],
    ['ar', 'وصلتنا رسالة من عميل {} وسنرد عليه اليوم.', ['مصري', 'سوري', 'ألماني', 'مغربي', 'سعودي']],
  ] as const)('%s: %s', (language, template, names) => {
    const [first, ...others] = names.map((name) => said(template.replaceAll('{}', name), language));
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('what others say does not count', () => {
  it.each([
    ['en', 'We read your message about the late parcel today', ' “you idiots, I hate you all!!!”'],
    ['fr', 'Nous avons bien lu le message de ce matin', ' « bande d’idiots, je vous déteste !!! »'],
    ['ar', 'قرأنا الرسالة التي وصلت إلينا هذا الصباح', ' «أنتم أغبياء وأكرهكم!!!»'],
  ] as const)('%s: a quotation', (language, plain, quotation) => {
    expect(said(plain + quotation, language)).toEqual(said(plain, language));
  });

  it.each(['@idiot_ltd', '@thankyou', '@SorryBrand'])('the name of an account: %s', (mention) => {
    expect(said(`${mention} Your parcel left our warehouse on Tuesday.`, 'en').labels).toEqual(
      said('@anna Your parcel left our warehouse on Tuesday.', 'en').labels,
    );
  });
});
