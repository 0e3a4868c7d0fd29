import { createHash } from 'node:crypto';

/** The first 12 hex digits of the SHA-256 of an English body: what a translation names as its original. */
export function proseHash(body: string): string {
  return createHash('sha256').update(body.trim().replace(/\r\n/g, '\n')).digest('hex').slice(0, 12);
}
