import { createHash } from 'node:crypto';
import type { CreateGroupPledgeDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { GroupPledge } from '../domain/group-pledge.js';
import { GroupKeyReusedError } from '../domain/group.errors.js';

/** By what the founding of a group is known when it is sent again. */
export type GroupFounding = Pick<GroupPledge, 'repeatKey' | 'repeatContent'>;

/** The key is the person's own: the same key of another person names another founding. */
export function foundingOf(netizenId: string, { kind, name, showName }: CreateGroupPledgeDto, key: string) {
  return {
    repeatKey: sha256([netizenId, key]),
    repeatContent: sha256([netizenId, key, kind, name.trim(), showName]),
  } satisfies GroupFounding;
}

/** @throws GroupKeyReusedError when the key came with another group before */
export function ensureSameFounding(first: GroupFounding, again: GroupFounding): void {
  if (first.repeatContent !== again.repeatContent) throw new GroupKeyReusedError();
}

const sha256 = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
