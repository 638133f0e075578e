import type { Database } from '../database/database';
import { foldText } from '../text/fold';
import type { Snippet } from './snippet';
import type { SnippetForUse } from './snippet-store';
import { answerKey } from './template/template-field';
import { parseTemplate } from './template/parse-template';
import type { TemplateNode } from './template/template-node';
import type { TeamShelf } from './team/team-shelf';

/** Most snippets that one may include, by all ways. */
const mostIncluded = 50;

/** A snippet with all that it includes, and what those include; one's own come before the teams'. */
export async function readForUse(
  database: Database,
  team: TeamShelf,
  id: string,
): Promise<SnippetForUse | undefined> {
  const snippet = (await database.snippets.get(id)) ?? team.find((one) => one.id === id);
  if (!snippet || snippet.deletedAt !== undefined) return undefined;
  const included = new Map<string, Snippet>();
  const wanted = includesOf(snippet);
  for (let name = wanted.pop(); name !== undefined && included.size < mostIncluded; name = wanted.pop()) {
    const key = answerKey(name);
    const found = included.has(key)
      ? undefined
      : ((await findByName(database, key)) ?? findInTeam(team, key));
    if (!found) continue;
    included.set(key, found);
    wanted.push(...includesOf(found));
  }
  return { snippet, included: Object.fromEntries(included) };
}

/** Names of the snippets that one includes, in any of its variants. */
export function includesOf({ variants }: Pick<Snippet, 'variants'>): string[] {
  const bodies = variants.flatMap(({ body, short = '' }) => [body, short]);
  return bodies.filter((body) => body.includes('>')).flatMap((body) => namesIn(parseTemplate(body).nodes));
}

function namesIn(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'include':
        return [node.name];
      case 'if':
        return [...namesIn(node.inside), ...namesIn(node.otherwise ?? [])];
      case 'opt':
        return namesIn(node.inside);
      default:
        return [];
    }
  });
}

/** By its trigger, with or without the usual prefix, or by its title. */
async function findByName(database: Database, key: string): Promise<Snippet | undefined> {
  const [exact, prefixed] = await database.triggerKeys.bulkGet([key, `;${key}`]);
  const id = (exact ?? prefixed)?.snippetId;
  if (id !== undefined) return database.snippets.get(id);
  return database.snippets
    .filter(({ title, deletedAt }) => deletedAt === undefined && foldText(title) === key)
    .first();
}

function findInTeam(team: TeamShelf, key: string): Snippet | undefined {
  const names = new Set([key, `;${key}`]);
  return (
    team.find(({ triggers }) => triggers.some((trigger) => names.has(foldText(trigger)))) ??
    team.find(({ title }) => foldText(title) === key)
  );
}
