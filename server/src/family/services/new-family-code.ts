import { randomInt } from 'node:crypto';
import { FAMILY_CODE_HOURS } from '@good-netizen/shared/family/family.dto';
import { GROUP_CODE_ALPHABET, GROUP_CODE_LENGTH } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { Family } from '../domain/family.js';

const HOUR_MS = 3_600_000;

/** 40 random bits for a day. */
export function newFamilyCode(now: Date): Pick<Family, 'code' | 'codeExpiresAt'> {
  const letter = (): string => GROUP_CODE_ALPHABET.charAt(randomInt(GROUP_CODE_ALPHABET.length));
  const code = Array.from({ length: GROUP_CODE_LENGTH }, letter).join('');
  return { code, codeExpiresAt: new Date(now.getTime() + FAMILY_CODE_HOURS * HOUR_MS) };
}
