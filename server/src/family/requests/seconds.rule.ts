import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

const isSecond = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Every entry is a pair of finite seconds from 0 on, the first not after the second. */
@ValidatorConstraint({ name: 'seconds' })
export class SecondsRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return Array.isArray(value) && value.every(isPair);
  }

  defaultMessage(): string {
    return '学习片段的格式不对，请重试。';
  }
}

function isPair(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value as unknown[];
  return isSecond(from) && isSecond(to) && from <= to;
}
