import { describe, expect, it } from 'vitest';
import { looksDialectal } from '../../../../lib/checks/language/dialect';

describe('a dialect', () => {
  it.each([
    'انا مش فاهم حاجة',
    'عايزين نسافر',
    'ومش هنروح',
    'ماعرفش السبب',
    'الكلام ده مينفعش',
    'شلونك اليوم',
    'شو بدك مني',
    'ليش هالحكي',
    'بزاف ديال الناس',
    'علاش ماجيتيش',
    'شُو هَيْك',
    'الفيلم اللي شفته كتير حلو',
  ])('is seen in %j', (text) => {
    expect(looksDialectal(text)).toBe(true);
  });

  it.each([
    'لا أعرف ماذا أقول لكم',
    'نعتذر عن التأخير في الرد',
    'هذه القصة عن النبي وأبي بكر',
    'اجتمعت دول الخليج اليوم',
    'نذكره بكرة وأصيلا',
    'كثير من الناس يحبون القراءة',
    'هالة جميلة حول القمر',
    'يعني ذلك أن العمل انتهى',
    '',
  ])('is not seen in %j', (text) => {
    expect(looksDialectal(text)).toBe(false);
  });
});
