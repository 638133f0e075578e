import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../lib/hashtags/imports/read-archive';

const bytes = (text: string) => new TextEncoder().encode(text);
const at = Date.UTC(2026, 4, 1, 10);

/** DAG-CBOR of what these tests need. */
function cbor(value: unknown): number[] {
  const head = (kind: number, size: number) => (size < 24 ? [kind * 32 + size] : [kind * 32 + 24, size]);
  if (typeof value === 'string') return [...head(3, bytes(value).length), ...bytes(value)];
  if (typeof value === 'number') return head(0, value);
  if (Array.isArray(value)) return [...head(4, value.length), ...value.flatMap(cbor)];
  const entries = Object.entries(value as object);
  return [...head(5, entries.length), ...entries.flatMap(([key, of]) => [...cbor(key), ...cbor(of)])];
}

function car(records: readonly unknown[]): Uint8Array {
  const framed = (content: number[]) => {
    const { length } = content;
    return [...(length < 128 ? [length] : [(length & 127) | 128, length >> 7]), ...content];
  };
  const cid = [1, 0x71, 0x12, 0x20, ...Array.from({ length: 32 }, () => 7)];
  const blocks = records.map((record) => framed([...cid, ...cbor(record)]));
  return Uint8Array.from([...framed(cbor({ roots: [], version: 1 })), ...blocks.flat()]);
}

describe('a data export', () => {
  it('of X', () => {
    const tweets = [
      {
        tweet: { full_text: 'Tea &amp; cake #Tea', created_at: 'Fri May 01 10:00:00 +0000 2026' },
      },
      { tweet: { full_text: 'RT @maya: hello #other', created_at: 'Fri May 01 10:00:00 +0000 2026' } },
      { tweet: { full_text: 'no tags', created_at: 'Fri May 01 10:00:00 +0000 2026' } },
      { odd: true },
    ];
    const file = bytes(`window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`);
    expect(readArchive(file)).toEqual({
      ok: true,
      network: 'x',
      posts: [{ text: 'Tea & cake #Tea', tags: ['Tea'], at, network: 'x' }],
      all: 2,
    });
  });

  it('of Instagram, whose letters are bytes', () => {
    const caption = String.fromCharCode(...bytes('Été à Paris #été'));
    const posts = [{ media: [{ title: caption, creation_timestamp: at / 1000 }] }];
    expect(readArchive(bytes(JSON.stringify(posts)))).toMatchObject({
      network: 'instagram',
      posts: [{ text: 'Été à Paris #été', tags: ['été'], at }],
    });
  });

  it('of LinkedIn, whose line breaks are quoted', () => {
    const file =
      'Date,ShareLink,ShareCommentary,SharedUrl\n2026-05-01 10:00:00,https://l.example,"We hire""\n""#jobs",\n';
    expect(readArchive(bytes(file))).toMatchObject({
      network: 'linkedin',
      posts: [{ text: 'We hire\n#jobs', tags: ['jobs'], at }],
    });
  });

  it('of Mastodon, without boosts', () => {
    const outbox = {
      orderedItems: [
        {
          type: 'Create',
          published: '2026-05-01T10:00:00Z',
          object: {
            content: '<p>Tea &amp; cake</p><p>for <a href="#">#<span>TeaTime</span></a><br>now</p>',
            tag: [
              { type: 'Hashtag', name: '#teatime' },
              { type: 'Mention', name: '@a' },
            ],
          },
        },
        { type: 'Announce', object: 'https://m.example/1' },
      ],
    };
    expect(readArchive(bytes(JSON.stringify(outbox)))).toMatchObject({
      network: 'mastodon',
      posts: [{ text: 'Tea & cake\n\nfor #TeaTime\nnow', tags: ['TeaTime'], at }],
      all: 1,
    });
  });

  it('of Bluesky, a repository of records', () => {
    const file = car([
      { $type: 'app.bsky.feed.post', text: 'Tea #tea', createdAt: '2026-05-01T10:00:00Z', tags: ['cake'] },
      { $type: 'app.bsky.feed.like', createdAt: '2026-05-01T10:00:00Z' },
    ]);
    expect(readArchive(file)).toMatchObject({
      network: 'bluesky',
      posts: [{ text: 'Tea #tea', tags: ['tea', 'cake'], at }],
      all: 1,
    });
    expect(readArchive(file.subarray(0, -3))).toEqual({ ok: false, problem: 'broken' });
  });

  it.each(['', '{}', '[]', '[1, {"a": 2}]', 'hello', 'window.YTD.tweets.part0 = [', '\ud800'])(
    'is not made of %j',
    (text) => expect(readArchive(bytes(text)).ok).toBe(false),
  );

  it('is never made of anything at all, and never breaks', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
        expect(readArchive(file)).toHaveProperty('ok');
      }),
    );
  });
});
