/** How much may be sent in a minute. */
export interface Rate {
  readonly requestsPerMinute: number;
  readonly bytesPerMinute: number;
}

/** What is left at a time, in ms since 1970. Plain JSON: it outlives a background that sleeps. */
export interface Bucket {
  readonly requests: number;
  readonly bytes: number;
  readonly at: number;
}

const minuteMs = 60_000;
/** Of a minute: less than that is missing by arithmetic only. */
const rounding = 1e-9;

export function fullBucket(rate: Rate, now: number): Bucket {
  return { requests: rate.requestsPerMinute, bytes: rate.bytesPerMinute, at: now };
}

/**
 * Takes one request of so many bytes: the bucket that is left, or how long to wait for it, in ms. What is larger than a
 * whole minute's share needs a full bucket, and leaves a debt.
 */
export function takeFrom(
  bucket: Bucket,
  rate: Rate,
  bytes: number,
  now: number,
): { readonly bucket: Bucket } | { readonly waitMs: number } {
  const filled = refill(bucket, rate, now);
  const missing = Math.max(
    (1 - filled.requests) / rate.requestsPerMinute,
    (Math.min(bytes, rate.bytesPerMinute) - filled.bytes) / rate.bytesPerMinute,
  );
  if (missing > rounding) return { waitMs: Math.ceil(missing * minuteMs) };
  return { bucket: { requests: filled.requests - 1, bytes: filled.bytes - bytes, at: now } };
}

/** A clock that was set back fills nothing. */
function refill({ requests, bytes, at }: Bucket, rate: Rate, now: number): Bucket {
  const minutes = Math.max(0, now - at) / minuteMs;
  return {
    requests: Math.min(rate.requestsPerMinute, requests + minutes * rate.requestsPerMinute),
    bytes: Math.min(rate.bytesPerMinute, bytes + minutes * rate.bytesPerMinute),
    at: now,
  };
}
