import type { Language } from '../../checks/language/language';
import { foldText } from '../../text/fold';
import type { Post } from '../post/read-post';
import type { Token } from '../post/token';
import type { Hit } from './hit';

const words = (list: string) => new Set(foldText(list).trim().split(/\s+/));

/** Verbs that order when a sentence begins with them, and nothing asks. */
const commands: Readonly<Record<'en' | 'ar', ReadonlySet<string>>> = {
  en: words(
    `send check read contact call go wait look try fill provide use update restart log visit see take pay email
     message dm write tell show give put open close click follow submit complete return bring ask speak register sign search
     delete remove reinstall reboot reset download install review refer consult get stop quit learn think do keep be move turn
     start make find choose select enter confirm post explain clear calm reply resend attach forward`,
  ),
  ar: words(
    `ارسل ارسلي ارسلوا راسلنا راسلينا راسلونا تواصل تواصلي تواصلوا اتصل اتصلي اتصلوا اقرا اقراي راجع راجعي راجعوا انتظر انتظري انتظروا
     جرب جربي جربوا ادخل ادخلي ابحث اضغط اكتب اكتبي زر زوروا توجه توجهي حدث حدثي اعد اعدي افتح اغلق احذف امسح قدم قدمي املا
     ادفع حاول تاكد تاكدي تحقق استخدم استعمل عبي روح شوف ابعت ابعتي ابعث دز صيفط كلم كلمنا خليك اصبر اصبري استنى استني اعطنا
     هات ارجع ركز اسال خذ انزل حمل سجل دور اقري قول وضح اكد حول جيب`,
  ),
};
const asking: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words('please pls plz kindly'),
  fr: words('veuillez svp stp plait merci'),
  ar: words('فضلك فضلكم سمحت سمحتي سمحتم رجاء الرجاء يرجى نرجو ارجو ممكن تكرمت عافاك بليز اذنك ياريت يخليك'),
};
const FRENCH_ORDER = /^[a-z]{2,}ez$/;
/** Not orders: `assez`, `chez`, and what is said politely. */
const frenchOthers = words('assez chez nez rez veuillez bienvenuez');
/** `Let me`, `take care`: no order. */
const kindEnglish = words(
  'take|care have|a see|you keep|up be|well thank|you look|forward get|well let|us stay|safe make|my do|you',
);
/** A later order in a longer sentence: behind `and`, `then`, `puis`. */
const joining = words('and then or so puis et ou ثم و او');

/** Bare orders: a verb of command where a sentence begins, without a word of asking in the sentence. */
export function findOrderHits({ tokens, language }: Post): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !opensClause(tokens, at)) continue;
    if (!isCommand(token, tokens[at + 1], language) || asks(tokens, at, language)) continue;
    hits.push({ cause: 'order', from: token.from, to: token.to, first: at, length: 1, strength: 1 });
  }
  return hits;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.starts) return true;
  const before = tokens[at - 1];
  return before !== undefined && (before.kind === 'mark' || joining.has(before.text));
}

function isCommand(token: Token, next: Token | undefined, language: Language): boolean {
  switch (language) {
    case 'en':
      return commands.en.has(token.text) && !kindEnglish.has(`${token.text}|${next?.text ?? ''}`);
    case 'ar':
      return commands.ar.has(token.text) || commands.ar.has(token.text.replace(/^[وف]/, ''));
    case 'fr':
      // `Pouvez-vous` asks.
      return FRENCH_ORDER.test(token.text) && !frenchOthers.has(token.text) && next?.text !== 'vous';
  }
}

function asks(tokens: readonly Token[], at: number, language: Language): boolean {
  const isEnd = ({ kind, text }: Token) => kind === 'mark' && /^[.!?…؟]/u.test(text);
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || isEnd(token)) break;
    if (asking[language].has(token.text)) return true;
  }
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || isEnd(token)) break;
    if (asking[language].has(token.text)) return true;
  }
  return false;
}
