import { useRef, useState } from 'react';
import type { ReadArchive } from '../../../lib/hashtags/imports/archive';
import { readArchive } from '../../../lib/hashtags/imports/read-archive';
import { plural, t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { sites } from '../../../lib/sites/sites';
import { Button } from '../../ui/button';
import { FileProblem } from '../file-problem';
import { ImportPreview } from '../import-preview';
import { useOptions } from '../options-context';

/** Brings posts in from a file of a network's data export, after saying what it holds. */
export function ArchiveImport() {
  const { services, run, say } = useOptions();
  const [chosen, setChosen] = useState<{ readonly name: string; readonly read: ReadArchive }>();
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = readArchive(new Uint8Array(await file.arrayBuffer()));
    // The same file may be chosen again, once it is mended.
    if (input.current) input.current.value = '';
    setChosen({ name: file.name, read });
  };
  const bringIn = async ({ posts }: Extract<ReadArchive, { ok: true }>) => {
    const added = await services.hashtags.addPosts(posts);
    setChosen(undefined);
    say(plural('options.hashtags.imported', added));
  };
  const { name = '', read } = chosen ?? {};
  return (
    <>
      <p className="group-hint">{t('options.hashtags.importHint')}</p>
      <div className="buttons">
        <Button onClick={() => input.current?.click()}>{t('options.hashtags.import')}</Button>
        <input
          ref={input}
          type="file"
          accept=".js,.json,.csv,.car"
          className="visually-hidden"
          aria-label={t('options.hashtags.import')}
          tabIndex={-1}
          onChange={(event) => run(choose(event.target.files?.[0]))}
        />
      </div>
      {read?.ok === false && (
        <FileProblem text={t(`options.hashtags.problem.${read.problem}`, { name: isolate(name) })} />
      )}
      {read?.ok && (
        <ImportPreview
          fileName={name}
          summary={[
            t('options.hashtags.from', {
              network: isolate(sites.find(({ id }) => id === read.network)?.name ?? read.network),
            }),
            plural('options.hashtags.found', read.posts.length),
          ]}
          items={[...new Set(read.posts.flatMap(({ tags }) => tags))].slice(0, 100).map((tag) => `#${tag}`)}
          canImport={read.posts.length > 0}
          onImport={() => run(bringIn(read))}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
