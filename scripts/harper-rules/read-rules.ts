import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LocalLinter, createBinaryModuleFromUrl, type StructuredLintConfig } from 'harper.js';

type Setting = StructuredLintConfig['settings'][number];

/** Name, group and description of each of Harper's rules, as it tells them itself, by name. */
export async function readHarperRules(): Promise<[name: string, group: string, description: string][]> {
  const binary = pathToFileURL(resolve('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm')).href;
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(binary, 'slim') });
  await linter.setup();
  const descriptions = await linter.getLintDescriptions();
  const groups = new Map<string, string>();
  for (const setting of (await linter.getStructuredLintConfig()).settings) {
    if (!('Group' in setting)) continue;
    for (const name of setting.Group.child.settings.flatMap(namesOf)) groups.set(name, setting.Group.label);
  }
  return Object.entries(descriptions)
    .map(([name, description]): [string, string, string] => [
      name,
      groups.get(name) ?? '',
      description.replaceAll(/\s+/g, ' ').replaceAll(/`([^`]*)`/g, '“$1”'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function namesOf(setting: Setting): string[] {
  if ('Bool' in setting) return [setting.Bool.name];
  if ('OneOfMany' in setting) return setting.OneOfMany.names;
  return setting.Group.child.settings.flatMap(namesOf);
}
