import path from 'node:path';

/** Where the third-party sets lie that weights are trained from: next to the project, never in it. */
export function sharedData(file: string): string {
  const folder = process.env['POSTWRIGHT_DATA'] ?? path.join(import.meta.dirname, '../../../shared/data');
  return path.join(folder, file);
}
