import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button';
import { allowServers } from './allow-servers';
import { useOptions } from './options-context';

interface ConnectionTestProps<Outcome> {
  readonly url: string;
  readonly label: string;
  /** What is said while it runs. */
  readonly testing: string;
  test(): Promise<Outcome>;
  /** What is said about an outcome. */
  tell(outcome: Outcome): { readonly sentence: string; readonly isBad: boolean };
  /** What else it has told. */
  readonly children?: (outcome: Outcome) => ReactNode;
}

/** Asks a server whether it can be used, and says precisely what is wrong when it can't. */
export function ConnectionTest<Outcome>(props: ConnectionTestProps<Outcome>) {
  const { url, label, testing, test, tell, children } = props;
  const { run } = useOptions();
  const [isTesting, setTesting] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly is: Outcome }>();

  const start = async (answer: Promise<boolean>) => {
    setTesting(true);
    setOutcome(undefined);
    try {
      // Without the permission the test says so.
      await answer;
      setOutcome({ is: await test() });
    } finally {
      setTesting(false);
    }
  };
  const { sentence, isBad } = outcome
    ? tell(outcome.is)
    : { sentence: isTesting ? testing : '', isBad: false };
  return (
    <div className="server-test">
      <Button disabled={isTesting} onClick={() => run(start(allowServers([{ url }])))}>
        {label}
      </Button>
      <p role="status" className={isBad ? 'field-problem' : 'field-hint'}>
        {sentence}
      </p>
      {outcome && children?.(outcome.is)}
    </div>
  );
}
