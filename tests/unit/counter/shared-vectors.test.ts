import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { codePointLength } from '../../../lib/counter/code-points';
import { countText } from '../../../lib/counter/count-text';
import { findXLinks } from '../../../lib/counter/x-links';
import { bluesky } from '../../../lib/sites/bluesky';
import { pinterest } from '../../../lib/sites/pinterest';
import { telegram } from '../../../lib/sites/telegram';
import { findEntities } from '../../../lib/text/entities';
import { conformanceCases, hasConformanceCases, NEEDS_CASES } from './conformance-cases';
import { sharedData } from './shared-data';

const entities = (text: string, kind: string) =>
  findEntities(text)
    .filter((entity) => entity.kind === kind)
    .map(({ from, to }) => text.slice(from, to));

const platforms = sharedData('platforms');
describe.skipIf(!platforms.isHere)(`our own measurements${platforms.note}`, () => {
  interface Row {
    readonly name: string;
    readonly text: string;
    readonly x_weighted: number;
    readonly utf16: number;
    readonly codepoints: number;
    readonly graphemes_intl: number;
    readonly graphemes_unicode_segmenter: number;
    readonly stringz: number;
    readonly string_length: number;
    readonly utf8_bytes: number;
  }
  const { rows } = platforms.read<{ rows: Row[] }>('own-count-vectors.json', { rows: [] });

  it.each(rows)('$name', (row) => {
    const { text } = row;
    // Measured with twitter-text's emoji of 2018; X documents 2 for each, newer ones too.
    const x = row.name === 'newZwj' ? 2 : row.x_weighted;
    expect(countText(text, { unit: 'x-weighted', max: 280 }).used).toBe(x);
    expect(countText(text, { unit: 'utf16', max: 280 }).used).toBe(row.utf16);
    expect(countText(text, { unit: 'code-points', max: 280 }).used).toBe(row.codepoints);
    expect(codePointLength(text)).toBe(row.codepoints);
    expect(countText(text, { unit: 'utf8-bytes', max: 280 }).used).toBe(row.utf8_bytes);
    const graphemes = countText(text, { unit: 'graphemes', max: 300, maxBytes: 3000 });
    expect(graphemes.used).toBe(row.graphemes_intl);
    expect(graphemes.used).toBe(row.graphemes_unicode_segmenter);
    expect(graphemes.bytes?.used).toBe(row.utf8_bytes);
    // A link has a length of its own there.
    if (row.name === 'url') return;
    const mastodon = { unit: 'mastodon', max: 500, linkLength: 23 } as const;
    expect(countText(text, mastodon).used).toBe(row.stringz);
    expect(countText(text, { ...mastodon, by: 'graphemes', shortLinksAsTheyAre: true }).used).toBe(
      row.string_length,
    );
  });

  it('has the limits of Pinterest and Telegram', () => {
    const { PinCreate } = platforms.read('pinterest-limits.json', {
      PinCreate: { title: 0, description: 0 },
    });
    expect(pinterest.limits.title.max).toBe(PinCreate.title);
    expect(pinterest.limits.description.max).toBe(PinCreate.description);
    const { messages } = platforms.read('telegram-limits.json', {
      messages: { single_message_length: { text: '', text_premium: '' }, links_per_message: { text: '' } },
    });
    const number = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replace(',', ''));
    const { text, text_premium } = messages.single_message_length;
    expect(telegram.limits.message).toMatchObject({
      max: number(text),
      maxForSubscribers: number(text_premium),
    });
    expect(telegram.linkRules.maxCount).toBe(number(messages.links_per_message.text));
  });
});

const atproto = sharedData('bluesky');
describe.skipIf(!atproto.isHere)(`Bluesky's lexicons${atproto.note}`, () => {
  interface Field {
    readonly maxLength: number;
    readonly maxGraphemes: number;
  }
  const none: Field = { maxLength: 0, maxGraphemes: 0 };
  const post = { defs: { main: { record: { properties: { text: none, tags: { items: none } } } } } };
  const chat = { defs: { messageInput: { properties: { text: none } } } };

  it('give the limits of the profile', () => {
    const { text, tags } = atproto.read('app.bsky.feed.post.json', post).defs.main.record.properties;
    expect(bluesky.limits.post).toMatchObject({ max: text.maxGraphemes, maxBytes: text.maxLength });
    expect(bluesky.hashtagRules.maxLength).toBe(tags.items.maxGraphemes);
    const message = atproto.read('chat.bsky.convo.defs.json', chat).defs.messageInput.properties.text;
    expect(bluesky.limits.message).toMatchObject({ max: message.maxGraphemes, maxBytes: message.maxLength });
  });

  interface Case {
    readonly text: string;
    readonly tags: string[];
  }
  /** A cashtag counts nowhere in a composer: X caps it only through its API. These are masked as X reads them. */
  const OTHER_THAN_ON_X = new Set(['$ABC12']);
  const { cashtags } = atproto.read<{ cashtags: Case[] }>('facet-detection-cases.json', { cashtags: [] });

  it.each(cashtags.filter(({ text }) => !OTHER_THAN_ON_X.has(text)))('$text', ({ text, tags }) => {
    expect(entities(text, 'cashtag').map((tag) => tag.toUpperCase())).toEqual(tags);
  });
});

describe.skipIf(!hasConformanceCases)(`twitter-text, the rest${NEEDS_CASES}`, () => {
  it.each(conformanceCases<string[]>('extract', 'cashtags'))('$description', ({ text, expected }) => {
    expect(entities(text, 'cashtag').map((tag) => tag.slice(1))).toEqual(expected);
  });

  it.each(
    ['urls', 'urls_without_protocol'].flatMap((section) => conformanceCases<boolean>('validate', section)),
  )('$description', ({ text, expected, description }) => {
    const [link] = findXLinks(text);
    const isWhole = link?.from === 0 && link.to === text.length;
    const indices = twitterText.extractUrlsWithIndices(text).map((url) => url.indices);
    expect(findXLinks(text).map(({ from, to }) => [from, to])).toEqual(indices);
    expect(isWhole).toBe(expected && !NOT_LINKED.has(description));
  });

  /** Which sections are tested, in which file, and why the others are not. */
  const covered: Readonly<Record<string, string>> = {
    'extract.urls': 'x-conformance',
    'extract.urls_with_indices': 'x-conformance',
    'extract.urls_with_directional_markers': 'x-conformance',
    'extract.tco_urls_with_params': 'x-conformance',
    'extract.hashtags': 'find-hashtags',
    'extract.hashtags_from_astral': 'find-hashtags',
    'extract.hashtags_with_indices': 'find-hashtags',
    'extract.mentions': 'find-mentions',
    'extract.mentions_with_indices': 'find-mentions',
    'extract.mentions_or_lists_with_indices': 'not: lists are no mentions, and have no cap',
    'extract.replies': 'not: whom a post answers is not read from its text',
    'extract.cashtags': 'here',
    'extract.cashtags_with_indices': 'not: the same texts as extract.cashtags',
    'validate.WeightedTweetsCounterTest': 'x-conformance',
    'validate.WeightedTweetsWithDiscountedEmojiCounterTest': 'x-conformance',
    'validate.UnicodeDirectionalMarkerCounterTest': 'x-conformance',
    'validate.usernames': 'find-mentions',
    'validate.hashtags': 'find-hashtags',
    'validate.urls': 'here',
    'validate.urls_without_protocol': 'here',
    'validate.lists': 'not: lists are no mentions, and have no cap',
    'validate.tweets': 'not: the limit of 140 characters of configuration v1',
    'tlds.country': 'x-conformance',
    'tlds.generic': 'x-conformance',
    'autolink.*': 'not: writes HTML; what it links is in extract',
    'hit_highlighting.*': 'not: writes HTML',
  };

  it('has no section that nobody looked at', () => {
    const folder = path.resolve('../shared/data/twitter-text');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const sections = files
      // A list of names for twitter-text's own build.
      .filter((file) => file.endsWith('.yml') && file !== 'tld_lib.yml')
      .flatMap((file) => {
        const content = load(readFileSync(path.join(folder, file), 'utf8')) as { tests: object };
        return Object.keys(content.tests).map((section) => `${path.basename(file, '.yml')}.${section}`);
      });
    const isCovered = (section: string) => covered[section] ?? covered[section.replace(/\..*/, '.*')];
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter((section) => isCovered(section) === undefined)).toEqual([]);
  });

  it('weighs by configuration v3', () => {
    interface Configuration {
      readonly maxWeightedTweetLength: number;
      readonly scale: number;
      readonly defaultWeight: number;
      readonly transformedURLLength: number;
      readonly ranges: readonly { readonly start: number; readonly end: number; readonly weight: number }[];
    }
    const file = path.resolve('../shared/data/twitter-text/v3.json');
    const v3 = JSON.parse(readFileSync(file, 'utf8')) as Configuration;
    const weigh = (text: string) =>
      countText(text, { unit: 'x-weighted', max: v3.maxWeightedTweetLength }).used;
    const weightOf = (point: number) =>
      (v3.ranges.find(({ start, end }) => start <= point && point <= end)?.weight ?? v3.defaultWeight) /
      v3.scale;
    expect(weigh('https://example.com')).toBe(v3.transformedURLLength);
    // What NFC writes otherwise is weighed as that.
    const isItself = (character: string) =>
      character.normalize('NFC') === character && !/\p{RGI_Emoji}/v.test(character);
    const others = Array.from({ length: 0x3000 }, (_, point) => point).filter(
      (point) =>
        isItself(String.fromCodePoint(point)) && weigh(String.fromCodePoint(point)) !== weightOf(point),
    );
    expect(others).toEqual([]);
  });
});

/** `isValidURL` judges any URL; these it takes, and still does not link them in a post, which is what counts. */
const NOT_LINKED = new Set([
  'Valid url: port and userinfo',
  'Valid url: ipv4',
  'Valid url: ipv6',
  'Valid url: sub delims and question marks',
]);
