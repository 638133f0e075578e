/** Things that stand in posts and are no prose, by their kind. */
export interface Piece {
  readonly kind: string;
  readonly texts: readonly string[];
}

/** What may stand anywhere. */
export const entityPieces: readonly Piece[] = [
  {
    kind: 'link',
    texts: [
      'https://example.com',
      'https://shop.example.org/a/qwertz?ref=zxcv&utm_source=mail#top',
      'http://example.net/Caf%C3%A9_(Paris)',
      'example.com/recieve-teh',
      'www.example.org',
      'help@example.com',
    ],
  },
  {
    kind: 'mention',
    texts: ['@maya', '@jonsmth_99', '@teh', '@leo.example.social', '@nora@example.social', '@a'],
  },
  {
    kind: 'hashtag',
    texts: [
      '#SummerSale',
      '#contntmarketing',
      '#a',
      '#2026goals',
      '#تخفيضات_الصيف',
      '#fête',
      '#the',
      '#iPhone',
    ],
  },
  { kind: 'cashtag', texts: ['$TSLA', '$aapl', '$BRK.B'] },
  {
    kind: 'emoji',
    texts: [
      '🎉',
      '👨‍👩‍👧‍👦',
      '🏳️‍🌈',
      '👋🏽',
      '🇲🇦',
      '🇫🇷',
      '1️⃣',
      '#️⃣',
      '❤️',
      '☀',
      '✅',
      '™️',
      '👩🏿‍🚀',
      '🫶🏼',
      '©️',
      '❤️‍🔥',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    ],
  },
  {
    kind: 'emoticon',
    texts: [
      ':)',
      ':-)',
      ';)',
      ':D',
      ':-(',
      ":'(",
      ':P',
      '<3',
      'xD',
      '^^',
      '¯\\_(ツ)_/¯',
      '(:',
      ':/',
      '=)',
      ':o',
      '-_-',
    ],
  },
  { kind: 'shortcode', texts: [':tada:', ':heart_eyes:', ':+1:', ':flag-ma:', ':100:'] },
  { kind: 'code', texts: ['`npm instal`', '`const a=1`', '`ls -la`', '`teh`'] },
  {
    kind: 'number',
    texts: [
      '10km',
      '50%',
      '$12.50',
      '25€',
      '18h30',
      '7pm',
      '3x',
      '1080p',
      '20°C',
      '16GB',
      '٥٠٪',
      '2.5kg',
      '10k',
      '24/7',
      '1st',
      '80s',
      '4K',
    ],
  },
];

/** What says how a post is built: each has places of its own. */
export const markerPieces: readonly Piece[] = [
  { kind: 'retweet', texts: ['RT'] },
  { kind: 'source', texts: ['via', 'cc', 'h/t'] },
  { kind: 'counter', texts: ['1/5', '(2/7)', '3/', '10/12', '[1/2]', '4/n'] },
];
