import type { TextRange } from '../../lib/text/text-range';

/** A right sentence with one mistake made in it: `at` is its place in `text`. */
export interface MadeError {
  readonly kind: string;
  readonly text: string;
  readonly at: TextRange;
  readonly right: string;
}

/** What is replaced, and by what, as learners and people in a hurry do. */
const slips: readonly (readonly [kind: string, pattern: RegExp, by: string])[] = [
  ['article dropped', /\b(is|was|have|need|see) (?:a|an|the) (?=\w)/, '$1 '],
  ['a/an', /\ba (?=[b-df-hj-np-tv-z])/, 'an '],
  ['an/a', /\ban (?=[aeiou])/, 'a '],
  ['word doubled', /\b(the|to|and|of|is|in)\b/, '$1 $1'],
  [
    'third person -s dropped',
    /\b((?:he|she|it) (?:look|work|seem|make|need|want|say|take|mean|feel|sound|get))s\b/i,
    '$1',
  ],
  [
    'third person -s added',
    /\b((?:I|you|we|they) (?:look|work|seem|make|need|want|say|take|mean|feel|get))\b(?=[ .,!?])/i,
    '$1s',
  ],
  ['past after did', /\b(did(?:n't)? (?:\w+ )?)(?:get)\b/, '$1got'],
  ['past after did', /\b(did(?:n't)? (?:\w+ )?)(?:go)\b/, '$1went'],
  ['past after did', /\b(did(?:n't)? (?:\w+ )?)(?:see)\b/, '$1saw'],
  ['past after did', /\b(did(?:n't)? (?:\w+ )?)(?:know)\b/, '$1knew'],
  ['past after to', /\bto (?:go)\b/, 'to went'],
  [
    'form after modal',
    /\b((?:can|could|will|would|should|must) )(get|make|see|take|need|want|work|look)\b/,
    '$1$2s',
  ],
  ['form after modal', /\b((?:can|could|will|would|should|must) )be\b/, '$1been'],
  ['participle', /\b((?:have|has|had) )been\b/, '$1be'],
  ['participle', /\b((?:have|has|had) )(?:seen)\b/, '$1saw'],
  ['participle', /\b((?:have|has|had) )(?:gone)\b/, '$1went'],
  ['participle', /\b((?:have|has|had) )(?:done)\b/, '$1did'],
  ['plural dropped', /\b((?:many|few|these|those|two|three|several) (?:people )?\w{3,}[^s\W])s\b/i, '$1'],
  ['much/many', /\bmany (?=\w+s\b)/, 'much '],
  ['this/these', /\bthese (?=\w+s\b)/, 'this '],
  ['of after modal', /\b(could|should|would|must)(?: have|'ve)\b/, '$1 of'],
  ['apostrophe dropped', /\b(do|does|did|is|are|was|would|could|should|ca|wo)n't\b/, '$1nt'],
  ['apostrophe dropped', /\b(that|what|there|here)'s\b/i, '$1s'],
  [
    'apostrophe added',
    /\b(friend|movie|game|year|thing|kid|car|book)s\b(?= (?:are|were|and|in|of|on|for))/,
    "$1's",
  ],
  ['joined', /\b(a) (lot)\b/, '$1$2'],
  ['joined', /\b(at) (least)\b/, '$1$2'],
  ['joined', /\b(of) (course)\b/i, '$1$2'],
  ['joined', /\b(thank) (you)\b/i, '$1$2'],
  ['joined', /\b(as) (well)\b/, '$1$2'],
  ['joined', /\b(in) (front|fact|case)\b/, '$1$2'],
  ['split', /\b(any|some|every)(one|thing|body)\b/i, '$1 $2'],
  ['split', /\b(may)(be)\b/i, '$1 $2'],
  ['split', /\b(him|my|her|your)(self)\b/, '$1 $2'],
  ['every day', /\bevery day\b/, 'everyday'],
  ['small i', /(?<= )I\b/, 'i'],
  ['small name', /\b(?=(?:English|French|American|Monday|Friday|Saturday|Sunday|Christmas)\b)./, ''],
  ['preposition', /\b(depends?|depended) on\b/, '$1 of'],
  ['preposition', /\binterested in\b/, 'interested on'],
  ['preposition', /\b(listen\w*) to (?=\w)/, '$1 '],
  ['preposition', /\b(better|worse|more|less|other) than\b/, '$1 that'],
  ['double comparative', /\b(better|worse|easier|harder|bigger)\b/, 'more $1'],
  ['confused word', /\blose\b/, 'loose'],
  ['confused word', /\btoo (?=(?:much|many|late|bad|long|hard|big)\b)/, 'to '],
  ['confused word', /\byou're\b/, 'your'],
  ['confused word', /\byour (?=\w)/, "you're "],
  ['confused word', /\bit's\b/, 'its'],
  ['confused word', /\bits\b/, "it's"],
  ['confused word', /\btheir\b/, 'there'],
  ['confused word', /\bthere (?=is|are|was)/, 'their '],
  ['confused word', /\bthan\b/, 'then'],
  ['confused word', /\bthen\b/, 'than'],
  ['confused word', /\bwere\b/, 'where'],
  ['confused word', /\baffect\b/, 'effect'],
  ['confused word', /\beffect\b/, 'affect'],
  ['confused word', /\bpeace\b/, 'piece'],
  ['confused word', /\bknow\b/, 'now'],
  ['confused word', /\bnow\b/, 'know'],
  ['confused word', /\baccept\b/, 'except'],
  ['confused word', /\bwho's\b/i, 'whose'],
  ['confused word', /\badvice\b/, 'advise'],
  ['agreement', /\b(we|they|you) are\b/i, '$1 is'],
  ['agreement', /\b(we|they|you) were\b/i, '$1 was'],
  ['agreement', /\b(he|she|it) is\b/i, '$1 are'],
  ['agreement', /\b(he|she|it) has\b/i, '$1 have'],
  ['agreement', /\b(I|we|they|you) have\b/i, '$1 has'],
  ['agreement', /\b(he|she|it) doesn't\b/i, "$1 don't"],
  ['agreement', /\b(people|they) are\b/i, '$1 is'],
  ['space before punctuation', /(?<=\w)(?=[,.!?](?:$| ))/, ' '],
  ['space missing', /(?<=\w,) (?=\w)/, ''],
];

/** Mistakes of every kind, at most `perSlip` of each slip, in sentences spread over the whole list. */
export function makeErrors(sentences: readonly string[], perSlip: number): MadeError[] {
  return slips.flatMap(([kind, pattern, by]) => {
    const having = sentences.filter((sentence) => pattern.test(sentence));
    const step = Math.max(1, Math.floor(having.length / perSlip));
    return having
      .filter((_, index) => index % step === 0)
      .slice(0, perSlip)
      .map((right) => makeError(kind, right, pattern, by));
  });
}

function makeError(kind: string, right: string, pattern: RegExp, by: string): MadeError {
  const { 0: found, index } = pattern.exec(right)!;
  const text =
    kind === 'small name'
      ? right.slice(0, index) + found.toLowerCase() + right.slice(index + found.length)
      : right.replace(pattern, by);
  const rest = right.length - index - found.length;
  return { kind, text, at: { from: index, to: Math.max(index + 1, text.length - rest) }, right };
}
