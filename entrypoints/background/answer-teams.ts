import { handlePrivileged } from '../../lib/messaging/handle';
import { readLibraryUrl } from '../../lib/snippets/team/library-url';
import type { AddedSites } from './added-sites';
import type { TeamLibraries } from './team-libraries';

/** The teams' libraries, for the settings page. */
export function answerTeams(teams: TeamLibraries, sites: AddedSites): void {
  handlePrivileged('listTeamLibraries', () => teams.list());
  handlePrivileged('addTeamLibrary', ({ url }) => teams.add(checked(url)));
  handlePrivileged('removeTeamLibrary', async ({ url }) => {
    await teams.remove(url);
    await sites.follow();
  });
  handlePrivileged('checkTeamLibrary', ({ url }) => teams.check(url));
}

function checked(url: string): string {
  if (readLibraryUrl(url) !== url) throw new Error('This is not the address of a library.');
  return url;
}
