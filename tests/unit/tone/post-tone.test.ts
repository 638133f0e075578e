import { describe, expect, it } from 'vitest';
import { createToneReader } from '../../../lib/tone/post-tone';

describe('the tone of a post whose language is not given', () => {
  const read = createToneReader();
  const preferred = ['en', 'fr', 'ar'] as const;

  it.each([
    ['en', 'We are so sorry about the delay of your parcel.'],
    ['fr', 'Nous sommes vraiment désolés pour le retard de votre colis.'],
    ['ar', 'نعتذر منك بشدة عن تأخر الطرد.'],
  ])('is read in %s', (language, text) => {
    const found = read({ text, preferred });
    expect(found?.tone.language).toBe(language);
    expect(found?.tone.labels.map(({ label }) => label)).toContain('apologetic');
  });

  it('is left alone in another language', () => {
    expect(
      read({ text: 'Wir bitten um Entschuldigung für die Verspätung des Pakets.', preferred: [] }),
    ).toBeUndefined();
    expect(read({ text: '😀 12 @anna', preferred })).toBeUndefined();
  });

  it('comes with what is answered', () => {
    const text = 'We are looking into this with our team.';
    const answered = (message: string) => read({ text, preferred, answered: message })?.answered;
    expect(answered('Still waiting for my parcel, this is unacceptable!')).toBe('complaint');
    expect(answered('Thank you so much, the team was wonderful')).toBe('thanks');
    expect(answered('When do you open on Sunday?')).toBe('question');
    expect(answered('You are a bunch of idiots and liars, get lost')).toBe('abuse');
    expect(answered('النت فاصل من ثلاثة أيام، خدمة سيئة جدا')).toBe('complaint');
    expect(answered('Toujours aucune réponse, c’est inadmissible')).toBe('complaint');
  });

  it('is remembered for a text that was just read', () => {
    const request = { text: 'We will call you back this afternoon.', preferred };
    expect(read(request)).toBe(read({ ...request }));
  });
});
