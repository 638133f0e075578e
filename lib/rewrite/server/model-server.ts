import { readWebAddress } from '../../servers/web-address';

/** A server that speaks OpenAI's protocol of chat completions, as the user has named it. The key is a secret. */
export interface ModelServer {
  /** Address before `/chat/completions`, without a slash at its end, as `readModelUrl` makes it. */
  readonly url: string;
  /** The model's name at that server. */
  readonly model: string;
  /** Sent as a bearer token; empty for none. */
  readonly apiKey: string;
}

/**
 * The address of such a server as people type or paste it: `localhost:11434`, `https://host/v1/chat/completions`;
 * `undefined` for what is no web address. One without a path gets `/v1`, where Ollama, llama.cpp and LM Studio answer.
 */
export function readModelUrl(typed: string): string | undefined {
  const address = readWebAddress(typed);
  if (!address) return undefined;
  const path = address.pathname.replace(/\/+$/, '').replace(/\/(?:chat\/completions|models)$/, '');
  return address.origin + (path === '' ? '/v1' : path);
}
