import { Limits } from '@good-netizen/shared/limits';
import { ValidateBy } from 'class-validator';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isChoice(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { candidateId, votes } = value as Record<string, unknown>;
  if (typeof candidateId !== 'string' || !ID.test(candidateId)) return false;
  return Number.isInteger(votes) && Number(votes) >= 1 && Number(votes) <= Limits.maxVotesPerCandidatePerBallot;
}

/** Whether a value is what `choices` of a ballot may be. */
export function areBallotChoices(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > Limits.maxChoicesPerBallot) return false;
  return value.every(isChoice);
}

/**
 * The choices of a ballot as one rule. Nested classes would do, at ten microseconds a ballot: as much as proving who is
 * asking.
 */
export const IsBallotChoices = (): PropertyDecorator =>
  ValidateBy({
    name: 'isBallotChoices',
    validator: { validate: areBallotChoices, defaultMessage: () => '选票的内容不对，请返回重新选择。' },
  });
