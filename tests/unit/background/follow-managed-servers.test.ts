import { expect, it } from 'vitest';
import { withManagedServers } from '../../../entrypoints/background/follow-managed-servers';

const url = 'https://lt.example';
const server = (address: string, apiKey = '') => ({
  url: address,
  username: '',
  apiKey,
  authorization: '',
});
const own = server('https://own.example');

it('servers that are set come first, once', () => {
  const first = withManagedServers([own], [url], []);
  expect(first).toEqual({ list: [server(url), own], added: [url] });
  expect(withManagedServers(first.list, [url], first.added)).toEqual(first);
});

it('one that was added goes once it is set no longer, unless a person has entered a key for it', () => {
  expect(withManagedServers([server(url), own], [], [url])).toEqual({ list: [own], added: [] });
  const withKey = [server(url, 'secret'), own];
  expect(withManagedServers(withKey, [], [url])).toEqual({ list: withKey, added: [] });
});

it('one that was the person’s own before stays theirs', () => {
  const list = [own, server(url, 'secret'), server('https://third.example')];
  const set = withManagedServers(list, [url, 'https://third.example'], []);
  expect(set).toEqual({ list, added: [] });
  expect(withManagedServers(set.list, [], set.added)).toEqual({ list, added: [] });
});
