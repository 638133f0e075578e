import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Rate, fullBucket, takeFrom } from '../../../../lib/checks/languagetool/token-bucket';

const rate: Rate = { requestsPerMinute: 20, bytesPerMinute: 75_000 };

test('a burst is served, then one has to wait for the next token', () => {
  let bucket = fullBucket(rate, 0);
  for (let request = 0; request < 20; request++) {
    const taken = takeFrom(bucket, rate, 100, 0);
    if (!('bucket' in taken)) throw new Error('The bucket was not full.');
    bucket = taken.bucket;
  }
  expect(takeFrom(bucket, rate, 100, 0)).toEqual({ waitMs: 3000 });
  expect(takeFrom(bucket, rate, 100, 3000)).toHaveProperty('bucket');
});

test('bytes count as well as requests', () => {
  const emptied = { requests: 19, bytes: 0, at: 0 };
  expect(takeFrom(fullBucket(rate, 0), rate, 75_000, 0)).toEqual({ bucket: emptied });
  expect(takeFrom(emptied, rate, 37_500, 0)).toEqual({ waitMs: 30_000 });
});

const requests = fc.array(fc.record({ afterMs: fc.nat(10_000), bytes: fc.nat(90_000) }), { maxLength: 200 });

/** When requests are served that come so long after each other, in ms. */
function serve(asked: readonly { afterMs: number; bytes: number }[]) {
  let bucket = fullBucket(rate, 0);
  let now = 0;
  const served: number[] = [];
  const told: { bucket: typeof bucket; bytes: number; at: number; waitMs: number }[] = [];
  for (const { afterMs, bytes } of asked) {
    now += afterMs;
    const taken = takeFrom(bucket, rate, bytes, now);
    if ('bucket' in taken) {
      bucket = taken.bucket;
      served.push(now);
    } else told.push({ bucket, bytes, at: now, waitMs: taken.waitMs });
  }
  return { served, told, now };
}

test('however requests come, no more are served than the bucket and its refill allow', () => {
  fc.assert(
    fc.property(requests, (asked) => {
      const { served, now } = serve(asked);
      expect(served.length).toBeLessThanOrEqual(20 + (now / 60_000) * 20);
    }),
  );
});

test('who waits as long as told is served', () => {
  fc.assert(
    fc.property(requests, (asked) => {
      for (const { bucket, bytes, at, waitMs } of serve(asked).told)
        expect(takeFrom(bucket, rate, bytes, at + waitMs)).toHaveProperty('bucket');
    }),
  );
});

test('a clock that was set back gives nothing away', () => {
  const bucket = { requests: 0, bytes: 0, at: 1_000_000 };
  expect(takeFrom(bucket, rate, 1, 0)).toHaveProperty('waitMs');
});
