import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../lib/checks/language/detect-language';

const languageOf = (text: string) => detectLanguage(text).language;

describe('the language of a text', () => {
  it.each([
    ['en', 'We are so happy to share this with you'],
    ['en', 'THIS IS THE BEST DAY EVER'],
    ['en', 'i dont know why hes sooooo late tho'],
    ['en', 'what a gooooal'],
    ['en', 'gonna grab some food, brb'],
    ['fr', 'Nous sommes ravis de vous annoncer cette nouvelle'],
    ['fr', 'deja trois heures que j attends, c est long'],
    ['fr', 'JE NE COMPRENDS RIEN A CE FILM'],
    ['fr', 'tkt jte dis ca demain mdrr'],
    ['fr', "Aujourd’hui c'est trooop bien"],
    ['en', 'inshallah everything will be fine habibi'],
    ['fr', 'wesh frère t es où wallah je t attends'],
    ['fr', 'hamdoullah mon frère est rentré hier'],
    ['en', 'my dorky sahbi is late, yalla hurry up'],
    ['ar', 'نشكركم على ثقتكم بنا'],
    ['ar', 'مش عارف اعمل ايه والله'],
    ['ar', 'شـــــكرا جزيـــلا'],
    ['ar', 'چان لازم يگول من الأول'],
    ['ar', 'اين الرد'],
    ['ar', 'ممنون'],
    ['und', 'Wir freuen uns auf euren Besuch am Samstag'],
    ['und', 'No sé qué decir, muchas gracias de verdad'],
    ['und', 'Non so cosa dire, grazie davvero a tutti'],
    ['und', 'Nao sei o que dizer, muito obrigado mesmo'],
    ['und', 'Ik weet niet wat ik moet zeggen'],
    ['und', 'Jag vet inte vad jag ska säga'],
    ['und', 'Не знаю, что сказать'],
    ['und', '今日はとても楽しかった'],
    ['und', 'خیلی ممنون از شما که آمدید'],
    ['und', 'من نمیدانم چرا این کار را کردی'],
    ['und', 'خيلي ممنون كه امديد، امروز عالی بود'],
    ['und', 'مجھے یہ بہت پسند آیا'],
    ['und', 'ana mish 3aref a2ollak eh'],
    ['und', 'rak mzyan? chwiya 3yan had nhar'],
    ['und', '123 456 !!!'],
    ['und', ''],
  ])('is %s for %j', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    'See you 2nite',
    'i got 5min left before the 4pm call',
    'Rdv à 18h30 au 2ème étage, 3 places max',
    'the mp3 and the b2b stand',
  ])('is not Arabic in Latin letters for the digits of %j', (text) => {
    expect(languageOf(text)).not.toBe('und');
  });

  it('is one of the candidates', () => {
    const text = 'Wir freuen uns auf euren Besuch am Samstag';
    expect(detectLanguage(text, { candidates: ['en', 'fr', 'ar'] }).language).not.toBe('und');
    expect(detectLanguage('خیلی ممنون', { candidates: ['en', 'fr', 'ar'] }).language).toBe('ar');
  });
});

describe('what is known beforehand', () => {
  it('settles words that both languages have', () => {
    for (const text of ['Excellent', 'Attention', 'Super']) {
      expect(detectLanguage(text, { preferred: ['fr'] }).language).toBe('fr');
      expect(detectLanguage(text, { preferred: ['en'] }).language).toBe('en');
      expect(detectLanguage(text, { history: { fr: 12 } }).language).toBe('fr');
      expect(detectLanguage(text, { history: { en: 12 } }).language).toBe('en');
    }
  });

  it('does not outweigh a sentence', () => {
    const english = { preferred: ['en'], history: { en: 1000 } } as const;
    expect(detectLanguage('Merci beaucoup pour votre message, à demain', english).language).toBe('fr');
    expect(detectLanguage('Muchas gracias por todo, nos vemos mañana', english).language).toBe('und');
    expect(detectLanguage('شكرا', english).language).toBe('ar');
  });

  it('includes the text around', () => {
    expect(detectLanguage('Attention', { context: 'en' }).language).toBe('en');
    expect(detectLanguage('Attention', { context: 'fr' }).language).toBe('fr');
  });

  it('makes surer', () => {
    const unsure = detectLanguage('Nice photo').confidence;
    expect(detectLanguage('Nice photo', { history: { en: 5 } }).confidence).toBeGreaterThan(unsure);
  });
});
