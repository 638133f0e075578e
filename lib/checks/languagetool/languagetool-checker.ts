import { createRecentMap } from '../recent-map';
import { diagnosticId } from '../diagnostic-id';
import { isAccepted } from '../dictionary/accepted-words';
import { annotate } from './annotate';
import { askServer, takesLanguage } from './ask-server';
import { type Batch, toBatches } from './batches';
import type { FactsStore } from './facts-store';
import { isLeftToServer } from './left-to-server';
import { maxLengthOfOurs } from './limits';
import { ServerProblem } from '../../servers/server-problem';
import { type StretchFinding, readMatches } from './read-matches';
import { type RequestChoices, checkRequest, languageCode } from './request';
import { type LanguageToolServer, kindOf } from './server';
import type { ServerDiagnostic } from './server-diagnostic';
import type { ServerPool } from './server-pool';
import { type Stretch, splitStretches } from './stretches';

/** What servers say about paragraphs. */
export interface ServerResults {
  /** Diagnostics of each paragraph, offsets relative to it; `null` for those that no server has read. */
  readonly paragraphs: (ServerDiagnostic[] | null)[];
  /** Why some were not read. */
  readonly problem: ServerProblem | undefined;
}

export interface LanguageToolChecker {
  /**
   * Sends what has to be read of the paragraphs, and is not known yet; without servers, only what is known is told.
   * @throws the signal's reason when it aborts.
   */
  check(
    paragraphs: readonly string[],
    servers: readonly LanguageToolServer[],
    choices: RequestChoices,
    signal: AbortSignal,
  ): Promise<ServerResults>;
}

/** So many stretches, of at most so many UTF-16 units with what they depend on. */
const capacity = 500;
const longestKey = 8000;

export function createLanguageToolChecker(pool: ServerPool, facts: FactsStore): LanguageToolChecker {
  const cache = createRecentMap<readonly StretchFinding[]>(capacity);

  const askAbout = async (
    batch: Batch,
    servers: readonly LanguageToolServer[],
    choices: RequestChoices,
    signal: AbortSignal,
  ): Promise<StretchFinding[][]> => {
    const bytes = new TextEncoder().encode(JSON.stringify(batch.annotation)).length;
    const job = async (server: LanguageToolServer) => {
      const answer = await askServer(server, await facts.of(server, signal), batch, choices, signal);
      return readMatches(answer, batch, choices, kindOf(server) === 'premium');
    };
    return pool.run(servers, bytes, job, signal);
  };

  /** Reads the stretches that are not known; what is found is in the cache and in the result. */
  const readAll = async (
    stretches: readonly Stretch[],
    servers: readonly LanguageToolServer[],
    choices: RequestChoices,
    maxLength: number,
    signal: AbortSignal,
  ) => {
    const found = new Map<Stretch, readonly StretchFinding[]>();
    const missing = stretches.filter((stretch) => {
      const known = cache.get(keyOf(stretch, choices));
      if (known) found.set(stretch, known);
      return !known;
    });
    const toSend = servers.length > 0 ? missing : [];
    const batches = toBatches(toSend, ({ language }) => languageCode(language, choices), maxLength);
    let problem: ServerProblem | undefined;
    const read = async (batch: Batch) => {
      try {
        const answers = await askAbout(batch, servers, choices, signal);
        for (const [index, { stretch }] of batch.parts.entries()) {
          const findings = answers[index] ?? [];
          const key = keyOf(stretch, choices);
          if (key.length <= longestKey) cache.set(key, findings);
          found.set(stretch, findings);
        }
      } catch (error) {
        if (!(error instanceof ServerProblem)) throw error;
        problem ??= error;
      }
    };
    await Promise.all(batches.map(read));
    return { found, problem };
  };

  /** What the servers can do together; the healthiest is asked where none has told yet. */
  const abilities = async (servers: readonly LanguageToolServer[], signal: AbortSignal) => {
    if (servers.length === 0) return { maxLength: maxLengthOfOurs, takes: () => true };
    const known = await Promise.all(servers.map((server) => facts.known(server)));
    const told = known.filter((one) => one !== undefined);
    if (told.length === 0)
      told.push(await pool.run(servers, 0, (server) => facts.of(server, signal), signal));
    return {
      maxLength: Math.min(...told.map(({ maxLength }) => maxLength)),
      takes: (code: string) => told.some((one) => takesLanguage(one, code)),
    };
  };

  return {
    async check(paragraphs, servers, choices, signal) {
      const preferred = choices.check.preferred;
      const leftToServer = (stretch: Stretch) => isLeftToServer(stretch, choices.languageTool);
      if (!paragraphs.some((text) => splitStretches(text, preferred).some(leftToServer)))
        return { paragraphs: paragraphs.map(() => []), problem: undefined };
      let able;
      try {
        able = await abilities(servers, signal);
      } catch (error) {
        if (!(error instanceof ServerProblem)) throw error;
        return { paragraphs: paragraphs.map(() => null), problem: error };
      }
      const { takes, maxLength } = able;
      const wanted = paragraphs.map((text) =>
        splitStretches(text, preferred, maxLength).filter(
          (stretch) => leftToServer(stretch) && takes(languageCode(stretch.language, choices)),
        ),
      );
      const { found, problem } = await readAll(wanted.flat(), servers, choices, maxLength, signal);
      const diagnosticsOf = (paragraph: string, stretches: readonly Stretch[]) =>
        // A sentence that is too long for a server is not waited for.
        stretches.some((stretch) => !found.has(stretch) && stretch.text.length <= maxLength)
          ? null
          : stretches.flatMap((stretch) => {
              const wantedOnes = (found.get(stretch) ?? []).filter((one) => isWanted(one, stretch, choices));
              return inParagraph(wantedOnes, stretch, paragraph);
            });
      return {
        paragraphs: paragraphs.map((text, index) => diagnosticsOf(text, wanted[index] ?? [])),
        problem,
      };
    },
  };
}

function isWanted(finding: StretchFinding, { text, language }: Stretch, { check }: RequestChoices): boolean {
  return !finding.spelling || !isAccepted(text.slice(finding.from, finding.to), language, check.accepted);
}

function inParagraph(
  findings: readonly StretchFinding[],
  stretch: Stretch,
  paragraph: string,
): ServerDiagnostic[] {
  return findings.map((finding) => {
    const range = { from: finding.from + stretch.from, to: finding.to + stretch.from };
    return { ...finding, ...range, id: diagnosticId(finding.rule, paragraph, range) };
  });
}

/** All that an answer depends on but for who gives it. */
function keyOf(stretch: Stretch, choices: RequestChoices): string {
  const request = checkRequest(annotate(stretch), languageCode(stretch.language, choices), choices, {
    username: '',
    apiKey: '',
  });
  const { text, startsSentence, endsSentence } = stretch;
  const { uiLanguage } = choices.check;
  return JSON.stringify([request, text, startsSentence, endsSentence, uiLanguage, choices.languageTool]);
}
