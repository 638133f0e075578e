import { CompositeDecorator } from 'draft-js';
import type { ReactNode } from 'react';
import twitterText from 'twitter-text';

/** X draws each hashtag, mention, cashtag and link as a coloured span around the text's own spans. */
export const entityDecorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const { indices } of twitterText.extractEntitiesWithIndices(block.getText()))
        found(indices[0], indices[1]);
    },
    component: Entity,
  },
]);

function Entity({ children }: { readonly children?: ReactNode }) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}
