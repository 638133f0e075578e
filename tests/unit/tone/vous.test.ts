import { describe, expect, it } from 'vitest';
import { sayVous } from '../../../lib/tone/edits/say-vous';
import { readPost } from '../../../lib/tone/post/read-post';

const vous = (text: string) => sayVous(readPost(text, 'fr'))?.preview;

describe('« tu » as « vous » throughout', () => {
  it.each([
    ['Tu peux nous envoyer ton numéro ?', 'Vous pouvez nous envoyer votre numéro ?'],
    ['Peux-tu nous envoyer tes photos ?', 'Pouvez-vous nous envoyer vos photos ?'],
    ['Dis-nous ce que tu en penses !', 'Dites-nous ce que vous en pensez !'],
    ['Tu n’es pas seul, on est là pour toi.', 'Vous n’êtes pas seul, on est là pour vous.'],
    ['On te répond vite, t’inquiète pas.', undefined],
    ['T’as reçu ton colis ?', 'Vous avez reçu votre colis ?'],
    ['Tu recevras ta commande demain.', 'Vous recevrez votre commande demain.'],
    ['Si tu voulais un échange, tu pourrais venir.', 'Si vous vouliez un échange, vous pourriez venir.'],
    ['Envoie ton reçu et on s’occupe de toi.', 'Envoyez votre reçu et on s’occupe de vous.'],
    ['On va t’aider à changer le ton de ta lettre.', 'On va vous aider à changer le ton de votre lettre.'],
    ['N’hésite pas à nous écrire si tu veux.', 'N’hésitez pas à nous écrire si vous voulez.'],
    ['Tu manges quoi ce soir ?', 'Vous mangez quoi ce soir ?'],
  ])('%s', (text, formal) => {
    expect(vous(text)).toBe(formal);
  });

  it.each(['C’est la tienne.', 'Tu cèdes ta place.', 'Le colis est parti.', 'Vous pouvez venir.'])(
    'is not tried where it is not sure, or where nobody is « tu »: %s',
    (text) => {
      expect(vous(text)).toBeUndefined();
    },
  );
});
