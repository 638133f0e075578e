import type { ToneCause } from './causes';

const signs = {
  warmSign:
    '😀 😃 😄 😁 😆 😊 🙂 😍 🥰 😘 😻 🤗 🙏 💙 💚 💛 🧡 💜 🖤 🤍 ❤ ❤️ ♥ ♥️ 💕 💖 💗 💓 💞 💝 🌹 🌷 🌸 🌺 🌻 💐 🎉 🎊 🥳 👏 👍 👌 💪 ✨ 🌟 ⭐ ☀ ☀️ 🌞 😎 🤩 🙌 😇 ☺ ☺️ 😋 💯 🔥 🎁 🍀 🫶 🤝 😉 :) :-) =) :d :-d ;) ;-) <3 (: ^^ ^_^ :] :p',
  sadSign: "😢 😭 😞 😔 😟 🙁 ☹ ☹️ 😥 😓 😰 💔 😿 🥺 😩 😫 😖 😣 😪 :( :-( =( :'( ): </3 :/ t_t :[",
  angrySign: '😠 😡 🤬 👿 😤 🙄 😒 🖕 👎 💩 🤮 🤢 🤡 😑 😏 💀 🤦 🤦‍♂️ 🤦‍♀️ 🤷 🤷‍♂️ 🤷‍♀️ 😾 🔪 💣 -_- >:(',
} as const satisfies Partial<Record<ToneCause, string>>;

const causes = new Map<string, ToneCause>();
for (const cause of ['warmSign', 'sadSign', 'angrySign'] as const)
  for (const sign of signs[cause].split(' ')) causes.set(bare(sign), cause);

/** What an emoji or emoticon says; `undefined` for those that say nothing about the tone. */
export function emojiCause(sign: string): ToneCause | undefined {
  const found = causes.get(bare(sign));
  if (found) return found;
  if (/^[:;=]['-]?[)\]}d]+$/.test(sign)) return 'warmSign';
  return /^[:=]['-]?[([{]+$/.test(sign) ? 'sadSign' : undefined;
}

/** Without variation selectors, skin tones and genders. */
function bare(sign: string): string {
  return sign.replace(/[\ufe0f\p{EMod}]|\u200d[♀♂]/gu, '');
}
