import { storage } from 'wxt/utils/storage';
import type { TrendSource } from '../hashtags/trends/trend-source';

/** The servers that may be asked for trends, with what they said: none until the user puts one here. The background writes it. */
export const trendSources = storage.defineItem<readonly TrendSource[]>('local:trendSources', {
  fallback: [],
});
