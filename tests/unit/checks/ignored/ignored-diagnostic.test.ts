import { describe, expect, it } from 'vitest';
import {
  type IgnoreScope,
  ignoredDiagnostic,
  isIgnored,
} from '../../../../lib/checks/ignored/ignored-diagnostic';

const ignored = (scope: IgnoreScope) =>
  new Set([ignoredDiagnostic({ id: 'abc', rule: 'social.all-caps', text: 'BIG NEWS', scope }, 'x.com').id]);
const is = (scope: IgnoreScope, more: { id?: string; rule?: string; text?: string; host?: string } = {}) => {
  const { id = 'other', rule = 'social.all-caps', text = 'BIG NEWS', host = 'x.com' } = more;
  return isIgnored({ id, rule }, text, host, ignored(scope));
};

describe('a suggestion that is ignored', () => {
  it('once is known by its fingerprint, and keeps no words', () => {
    expect(is('once', { id: 'abc', host: 'bsky.app' })).toBe(true);
    expect(is('once')).toBe(false);
    const entry = ignoredDiagnostic({ id: 'abc', rule: 'r', text: 'My secret', scope: 'once' }, 'x.com');
    expect(JSON.stringify(entry)).not.toMatch(/secret|x\.com/);
  });

  it('always is so about the same words, wherever they stand', () => {
    expect(is('always', { host: 'bsky.app', text: 'Big News' })).toBe(true);
    expect(is('always', { text: 'OTHER NEWS' })).toBe(false);
    expect(is('always', { rule: 'social.click-here' })).toBe(false);
  });

  it('on a site is so there only', () => {
    expect(is('site')).toBe(true);
    expect(is('site', { host: 'bsky.app' })).toBe(false);
  });
});
