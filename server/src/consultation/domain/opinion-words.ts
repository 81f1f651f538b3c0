import type { GiveOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import { OpinionTextRequiredError } from './consultation.errors.js';

/** The words of an opinion, or null. Who wants something changed says what. @throws OpinionTextRequiredError */
export function opinionWords({ stance, text }: GiveOpinionDto): string | null {
  const words = text?.trim() ?? '';
  if (words === '' && stance !== 'SUPPORT') throw new OpinionTextRequiredError();
  return words === '' ? null : words;
}
