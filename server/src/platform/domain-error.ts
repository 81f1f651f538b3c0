import type { ErrorDto } from '@good-netizen/shared/error-codes';

/** Values that say what went wrong in figures. They reach the client as `details`: never personal data, never a secret. */
export type ErrorFacts = NonNullable<ErrorDto['details']>;

export interface DomainErrorOptions {
  /** One of shared `ErrorCode`. Its Chinese sentence is in shared `error-sentences.ts`. */
  code: ErrorDto['code'];
  httpStatus: number;
  /** The request field the error is about, as the client named it (`choices[0].candidateId`). */
  field?: string;
  facts?: ErrorFacts;
  /** True when an operator has to act: logged as an error. Otherwise the refusal is ordinary and logged quietly. */
  wakesSomeone?: boolean;
  /** What lies beneath, for the log only. */
  cause?: unknown;
}

/** A refusal that the product foresees. Rooms extend it once per fact: `class BallotAlreadyCastError extends DomainError`. */
export abstract class DomainError extends Error {
  readonly code: ErrorDto['code'];
  readonly httpStatus: number;
  readonly field: string | undefined;
  readonly facts: ErrorFacts;
  readonly wakesSomeone: boolean;

  constructor(options: DomainErrorOptions) {
    super(options.code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.httpStatus = options.httpStatus;
    this.field = options.field;
    this.facts = options.facts ?? {};
    this.wakesSomeone = options.wakesSomeone ?? options.httpStatus >= 500;
  }
}
