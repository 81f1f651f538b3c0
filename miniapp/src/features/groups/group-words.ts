import { Limits } from '@good-netizen/shared/limits';
import {
  GROUP_CODE_ALPHABET,
  GROUP_CODE_LENGTH,
  type GroupPledgeKind,
  groupPledgeKindNames,
  normaliseGroupCode,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { groupsCopy } from './groups.copy';

/** The code that was typed, or null when it can be none. */
export function typedCode(typed: string): string | null {
  const code = normaliseGroupCode(typed);
  const known = code.length === GROUP_CODE_LENGTH && [...code].every((letter) => GROUP_CODE_ALPHABET.includes(letter));
  return known ? code : null;
}

/** `ABCD2345` → `ABCD 2345`, as one reads it out. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** Its name, or its kind while the name may not be seen. */
export function nameOf({ name, kind }: { name: string | null; kind: GroupPledgeKind }): string {
  return name ?? groupsCopy.unnamed(groupPledgeKindNames[kind]);
}

export function isGroupName(name: string): boolean {
  const length = [...name.trim()].length;
  return length >= Limits.groupPledgeNameMinChars && length <= Limits.groupPledgeNameMaxChars;
}
