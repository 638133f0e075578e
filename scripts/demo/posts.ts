/** A post with mistakes, and what it must read once the first replacement of every suggestion was accepted. */
export interface DemoPost {
  /** Id of the playground's surface. */
  readonly surface: string;
  readonly network: string;
  readonly typed: string;
  readonly mistakes: readonly string[];
  readonly expected: string;
  /** Characters that are left then, as the network counts them. */
  readonly charactersLeft: string;
}

export const posts: readonly DemoPost[] = [
  {
    surface: 'x-post',
    network: 'X',
    typed: 'Teh new roast is here! Their are only 40 bags left 🎉 Thanks @tessalind #CoffeeWeek',
    mistakes: ['Teh', 'Their'],
    expected: 'The new roast is here! There are only 40 bags left 🎉 Thanks @tessalind #CoffeeWeek',
    charactersLeft: '197',
  },
  {
    surface: 'bluesky-post',
    network: 'Bluesky',
    typed: 'We recieve fresh beans in a hour. Come by, @amine.bsky.social! https://example.com/menu #coffee',
    mistakes: ['recieve', 'a'],
    expected:
      'We receive fresh beans in an hour. Come by, @amine.bsky.social! https://example.com/menu #coffee',
    charactersLeft: '205',
  },
  {
    surface: 'mastodon-post',
    network: 'Mastodon',
    typed: 'Our coffee is better then ever, and definately stronger :coffee: cc @noor@toot.example',
    mistakes: ['then', 'definately'],
    expected: 'Our coffee is better than ever, and definitely stronger :coffee: cc @noor@toot.example',
    charactersLeft: '427',
  },
];
