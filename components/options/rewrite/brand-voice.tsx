import { useState } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { longestVoice } from '../../../lib/rewrite/choices';
import { changeRewrite } from '../../../lib/settings/rewrite-choices';
import { TextArea } from '../../ui/text-area';
import { useOptions } from '../options-context';

/** How the brand speaks, kept as it is typed. */
export function BrandVoice({ voice }: { voice: string }) {
  const { run } = useOptions();
  const [typed, setTyped] = useState(voice);
  return (
    <TextArea
      label={t('rewrite.options.voiceHint')}
      hint={t('rewrite.options.voiceExample')}
      rows={4}
      maxLength={longestVoice}
      value={typed}
      onValue={(text) => {
        setTyped(text);
        run(changeRewrite({ voice: text }));
      }}
    />
  );
}
