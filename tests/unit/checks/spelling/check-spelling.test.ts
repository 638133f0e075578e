import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../../lib/checks/language/language';
import { checkSpelling } from '../../../../lib/checks/spelling/check-spelling';
import type { Speller } from '../../../../lib/checks/spelling/rank-suggestions';
import { repeatedWords } from '../../../../lib/checks/spelling/repeated-words';
import { loadSpeller } from '../../../support/dictionaries';
import { passageOf } from '../../../support/passages';

const spellers = new Map<Language, Speller>();

beforeAll(async () => {
  for (const language of ['en', 'fr', 'ar'] as const) spellers.set(language, await loadSpeller(language));
}, 60_000);

function flagged(language: Language, text: string, learned?: ReadonlySet<string>): string[] {
  const choices = { uiLanguage: 'en' as const, ...(learned && { learned }) };
  return checkSpelling(passageOf(text, language), spellers.get(language)!, choices).map(({ from, to }) =>
    text.slice(from, to),
  );
}

describe('misspelled words are found', () => {
  it.each([
    ['en', 'I dont beleive it, alot of fun.', ['dont', 'beleive', 'alot']],
    ['en', 'A classsic professsion', ['classsic', 'professsion']],
    ['en', 'Definately the best one yet!', ['Definately']],
    ['en', 'Our advices on concious shopping', ['advices', 'concious']],
    ['en', 'We fly to london on monday.', ['london', 'monday']],
    ['fr', 'Les promotiosn de l’évenement', ['promotiosn', 'l’évenement']],
    ['fr', 'On va etre bien, cest sûr.', ['etre', 'cest']],
    ['ar', 'حضرنا اجتماع الشرركة في المديينة', ['الشرركة', 'المديينة']],
  ] as const)('%s: %s', (language, text, words) => {
    expect(flagged(language, text)).toEqual(words);
  });
});

describe('social text is no error', () => {
  it.each([
    ['en', 'omg that was soooo good hahaha lol 😂 tysm @jhon #wrods https://exmaple.com/teh'],
    ['en', 'Zyntrix and Kaylani meet at Brindlemoor for the SXSW afterparty'],
    ['en', 'Rewatching it at 3pm w/ the fam, gonna be lit fr fr'],
    ['en', 'love how in london everyone is doin fineee, whatttt'],
    ['en', 'The iPhone, our TVs and the QLED range. E.g. file.txt or a_variable'],
    ['en', 'Merci beaucoup for the café au lait'],
    ['en', 'The untethered positivity of her yoghurt, undateable and unfireable'],
    ['fr', 'Coucou, dispo ajd ? mdr trooop bien stp réponds-moi'],
    ['fr', 'Aujourd’hui, qu’est-ce qu’on fait ? A-t-il vu l’Instagram de Zyntrix à l’Olympo ?'],
    ['fr', 'Le feedback de la team, c’est love and peace'],
    ['ar', 'يا حبايبي والله وحشتوني كتييير ههههههه 😂 #هاشتاغ'],
    // A wrong letter form is a rule's business, and dialect nobody's.
    ['ar', 'ذهبت الى المدرسه'],
    ['ar', 'عايزين نعرف رأييكم في المنتجج'],
    ['ar', 'شكرًا جزيـــلا لكم، سنلتقي في معرض زينتركس'],
  ] as const)('%s: %s', (language, text) => {
    expect(flagged(language, text)).toEqual([]);
  });
});

it('reads passages of its own language only', () => {
  const speller = spellers.get('en')!;
  expect(checkSpelling(passageOf('recieve', 'fr'), speller, { uiLanguage: 'en' })).toEqual([]);
});

it('says what it found, in the language of the interface', () => {
  const [finding] = checkSpelling(passageOf('You recieve it', 'en'), spellers.get('en')!, {
    uiLanguage: 'fr',
  });
  expect(finding).toMatchObject({
    from: 4,
    to: 11,
    rule: 'spelling:unknown',
    source: 'spelling',
    spelling: true,
  });
  expect(finding!.message).toContain('« recieve »');
});

it('finds the commonest words with two letters swapped, however short', () => {
  const text = 'Teh mail and hte box adn taht, tihs, wiht and jsut so';
  expect(flagged('en', text)).toEqual(['Teh', 'hte', 'adn', 'taht', 'tihs', 'wiht', 'jsut']);
});

it('leaves alone what was typed three times', () => {
  const { meant } = repeatedWords(['grumbly', 'once', 'grumbly'], (word) => (word === 'grumbly' ? 1 : 0));
  expect([...meant]).toEqual(['grumbly']);
  expect(flagged('en', 'so freindly today')).toEqual(['freindly']);
  expect(flagged('en', 'so freindly today', new Set(['freindly']))).toEqual([]);
});

it('needs no more time for one endless word', () => {
  for (const language of ['en', 'fr', 'ar'] as const) {
    expect(flagged(language, `${language === 'ar' ? 'ب' : 'b'}${'ابcd'.repeat(5_000)}`)).toEqual([]);
    expect(flagged(language, 'ab'.repeat(10_000))).toEqual([]);
  }
});
