import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

const isSecond = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;

export const areRanges = (value: unknown): value is RangeDto[] => Array.isArray(value) && value.every(isRange);

/** Every entry is a pair of finite seconds from 0 on, the first not after the second. */
@ValidatorConstraint({ name: 'ranges' })
export class RangesRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return areRanges(value);
  }

  defaultMessage(): string {
    return '学习片段的格式不对，请重试。';
  }
}

function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value as unknown[];
  return isSecond(from) && isSecond(to) && Number(from) <= Number(to);
}
