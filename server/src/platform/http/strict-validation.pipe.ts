import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { InvalidInputError } from './common.errors.js';
import { invalidInput } from './invalid-input.js';

const rules = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: true, value: true },
} as const;

const UNSHAPED: ReadonlySet<unknown> = new Set([String, Number, Boolean, Array, Object, undefined]);

/**
 * Turns the body, query and parameters of every route into its request class, or refuses them: unknown properties are
 * errors, nothing is converted unless the class says so. Synchronous, since it stands on the way of every ballot.
 */
@Injectable()
export class StrictValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    if (UNSHAPED.has(metatype)) return unshaped(value, type, data);
    if (!isPlainObject(value)) throw new InvalidInputError('提交的内容是空的或格式不对，请重试。');
    const request = shaped(metatype as Type<object>, value);
    const errors = validateSync(request, rules);
    if (errors.length > 0) throw invalidInput(errors);
    return request;
  }
}

/** What is nested deeper than the stack is no request of ours. */
function shaped(requestClass: Type<object>, value: object): object {
  try {
    return plainToInstance(requestClass, value);
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidInputError('提交的内容嵌套太深，请重试。');
    throw error;
  }
}

/** A single named text (`@Param('id')`) passes; a whole body or query without a request class is our mistake. */
function unshaped(value: unknown, type: string, data: string | undefined): unknown {
  if (type === 'body' || data === undefined) throw new TypeError(`a ${type} of this route has no request class`);
  if (value !== undefined && typeof value !== 'string') throw new InvalidInputError(undefined, data);
  return value;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
