import { randomInt } from 'node:crypto';
import { GROUP_CODE_ALPHABET, GROUP_CODE_LENGTH } from '@good-netizen/shared/pledge/group-pledge.dto';

/** A random invitation: 40 bits, people read it out to one another. */
export function newGroupCode(): string {
  let code = '';
  for (let i = 0; i < GROUP_CODE_LENGTH; i += 1) {
    code += GROUP_CODE_ALPHABET.charAt(randomInt(GROUP_CODE_ALPHABET.length));
  }
  return code;
}
