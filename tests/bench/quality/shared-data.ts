import { resolve } from 'node:path';

/** A file of the data beside the project, or its folder; it need not be there. */
export function sharedData(file = ''): string {
  const folder = process.env['POSTWRIGHT_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
  return resolve(folder, file);
}
