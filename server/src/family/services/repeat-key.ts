import { createHash } from 'node:crypto';

/** The key is the person's own: the same key of another person names another deed. */
export function repeatKeyOf(netizenId: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([netizenId, key]))
    .digest('hex');
}
