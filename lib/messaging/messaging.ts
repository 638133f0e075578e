import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

/** The one messenger. Receivers use `handle`, which validates. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
