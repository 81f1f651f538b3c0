import { Limits } from '@good-netizen/shared/limits';
import type { GiveOpinionDto, OpinionStance } from '@good-netizen/shared/pledge/consultation.dto';

export interface OpinionFields {
  stance: OpinionStance | null;
  text: string;
}

export type OpinionProblem = 'STANCE' | 'TEXT';

/** The first thing missing. Who wants something changed says what; whoever agrees need not say more. */
export function opinionProblem({ stance, text }: OpinionFields): OpinionProblem | null {
  if (stance === null) return 'STANCE';
  return stance !== 'SUPPORT' && text.trim() === '' ? 'TEXT' : null;
}

/** What is sent; null while something is missing. */
export function opinionOf(fields: OpinionFields): GiveOpinionDto | null {
  const { stance, text } = fields;
  if (stance === null || opinionProblem(fields) !== null) return null;
  const words = [...text.trim()].slice(0, Limits.opinionMaxChars).join('');
  return words === '' ? { stance } : { stance, text: words };
}
