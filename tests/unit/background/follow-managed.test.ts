import { expect, it } from 'vitest';
import { withManagedServers } from '../../../entrypoints/background/follow-managed';

const server = (url: string, apiKey = '') => ({ url, username: '', apiKey, authorization: '' });

it('servers that are set come first, once, and keep the keys that a person has added', () => {
  const own = server('https://own.example');
  const list = withManagedServers([own], ['https://lt.example'], []);
  expect(list).toEqual([server('https://lt.example'), own]);
  const withKey = [own, server('https://lt.example', 'secret')];
  expect(withManagedServers(withKey, ['https://lt.example'], ['https://lt.example'])).toEqual(withKey);
});

it('a server that is set no longer goes; one that was the person’s own before stays until then', () => {
  const list = [server('https://lt.example'), server('https://own.example')];
  expect(withManagedServers(list, [], ['https://lt.example'])).toEqual([server('https://own.example')]);
  expect(withManagedServers(list, [], [])).toEqual(list);
});
