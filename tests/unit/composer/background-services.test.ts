import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { createBackgroundServices } from '../../../lib/composer/background-services';
import { startI18n } from '../../../lib/i18n/i18n';
import { onMessage } from '../../../lib/messaging/messaging';
import { readLocale } from '../../support/setup';

/** The sentences in one language of the interface, without bidi isolates. */
async function speak(language: string) {
  const strings = readLocale(language);
  browser.i18n.getMessage = (name: string) => strings[name] ?? '';
  await startI18n();
  const { sentences } = createBackgroundServices(
    undefined,
    { serverUse: () => 'off', rewriteModel: () => ({ kind: 'off' }) },
    () => undefined,
    new AbortController().signal,
  );
  return (source: string) => sentences.brokenReply(source).replace(/[\u2066-\u2069]/g, '');
}

describe('a reply that can’t be filled in', () => {
  it.each([
    ['en', 'This reply'],
    ['fr', 'Cette réponse'],
    ['ar', 'هذا الرد'],
  ])('is explained in the interface’s language: %s', async (language, words) => {
    const sentence = (await speak(language))('{{> sig}}');
    expect(sentence).toContain(words);
    expect(sentence).toContain('{{> sig}}');
  });
});

describe('triggers', () => {
  it('are told of once they have been read: who started typing before has one before the caret', async () => {
    onMessage('listTriggers', () => ({ ';thx': 'id-1' }));
    const seen = await new Promise((resolve) => {
      const services = createBackgroundServices(
        undefined,
        { serverUse: () => 'off', rewriteModel: () => ({ kind: 'off' }) },
        () => resolve(services.triggers()),
        new AbortController().signal,
      );
      expect(services.triggers()).toEqual({});
    });
    expect(seen).toEqual({ ';thx': 'id-1' });
  });
});
