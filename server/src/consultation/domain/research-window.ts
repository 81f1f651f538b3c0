import { ResearchWindowError } from './research.errors.js';
import type { ResearchProject } from './research-project.js';

/** @throws ResearchWindowError */
export function ensureWindow({ opensAt, closesAt }: Pick<ResearchProject, 'opensAt' | 'closesAt'>, now: Date): void {
  if (!(opensAt < closesAt && closesAt > now)) throw new ResearchWindowError();
}

/** Whether the questionnaire takes answers at this moment. */
export function takesAnswers({ status, opensAt, closesAt }: ResearchProject, now: Date): boolean {
  return status === 'OPEN' && opensAt <= now && now < closesAt;
}
