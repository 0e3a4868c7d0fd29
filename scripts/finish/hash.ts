import { createHash } from 'node:crypto';

/** Ten characters of a content hash for a file name: enough that two files of one site never meet. */
export const hashOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('base64url').replace(/[-_]/g, '').slice(0, 10);
