import { lucas, tessa } from '../people';
import { Tweet } from './tweet';

/** Other people's posts below the composer: nobody in here is being answered. */
export function XTimeline() {
  return (
    <section aria-label="Timeline">
      <Tweet
        author={tessa}
        age="12m"
        text="Our new beans are here. Washed, from Huehuetenango. Come and taste ☕"
      />
      <Tweet author={lucas} age="1h" text="Le marché ouvre samedi à 9 h. On vous attend nombreux !" />
    </section>
  );
}
