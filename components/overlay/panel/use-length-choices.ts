import { useEffect, useState } from 'react';
import { type LengthChoices, lengthChoices, noLengthChoices } from '../../../lib/settings/length-choices';

/** What the user has said about lengths, followed while the component is drawn. */
export function useLengthChoices(): LengthChoices {
  const [choices, setChoices] = useState(noLengthChoices);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const found = await lengthChoices.getValue();
      if (!isGone) setChoices(found);
    };
    // Without an answer the defaults hold.
    load().catch(() => undefined);
    const stop = lengthChoices.watch(setChoices);
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return choices;
}
