import { confusedWordsRule } from '../confused-words-rule';

const belongings = `own|family|families|kids|children|parents|website|jobs|lives|team|mother|father|customers|money|minds|names|faces|hands|eyes|products|services|brand|business|employees|staff|heads|hearts|phones|homes|houses|opinions|dreams|rights|best|first (?:time|song|album|game|year)|faults?|problems?`;

export const thereAndTheir = confusedWordsRule({
  id: 'en.there-their',
  set: 'there',
  explanation: {
    en: '“Their” means that something belongs to them, “they’re” is short for “they are”, and “there” is a place.',
    fr: '« Their » veut dire « leur », « they’re » est l’abrégé de « they are », et « there » veut dire « là ».',
    ar: 'تدل their على الملكية، و they’re اختصار they are، أما there فمكان.',
  },
  contexts: [
    `[there>their] ${belongings}`,
    `[they're>their] ${belongings}`,
    "[their>there] (?:is|are|was|were|will|isn't|aren't|wasn't|weren't|has been|have been|must be|should be|might be|would be|goes)",
    'over|out|up|down|in|from|been|go|get|got|back|hi|hello|right|sit|stay|not|who|still|is|are|was|were [their>there] $',
    '[their>they’re] (?:a|an|the|not|gonna|going to|trying|coming|doing|getting|making|saying|so|just|really|always|all (?:so|very|in|going|gone|over)|still (?:not|in|trying|going|here|there)|very)(?! special| star)',
    'think|hope|know|because|if|when|that|but|and [there>they’re] going to|gonna|not (?:going|coming|even|really|sure|happy|ready|doing)|trying|so (?:good|cute|happy|bad)|just (?:trying|being)|doing|getting|making|saying',
    "[they're>there] is|are|was|were|will|isn't|aren't|has|have|must|seems",
    "over|out|up|down|in|from|go|get|hi|hello [they're>there] $",
    'with|of|for|love|share|change|changed|lost|use|used|want [there>their] \\p{L}+s',
  ],
  right: ['[their>] so-called'],
  examples: {
    wrong: [
      { text: 'We love [[there]] products', fix: 'We love their products' },
      { text: '[[Their]] is a new shop', fix: 'There is a new shop' },
      { text: 'See you over [[their]]!', fix: 'See you over there!' },
      { text: '[[Their]] going to love it', fix: 'They’re going to love it' },
    ],
    right: [
      'Their shop is over there',
      'They’re happy with their products',
      'There are two of them',
      'Their so-called best',
    ],
  },
});
