import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { TriedCodes } from '../../platform/http/tried-codes.js';

const ALLOWED = 20;

/** Slows down who tries guardians' codes at random: only codes that do not exist count. */
@Injectable()
export class GuessedCodes extends TriedCodes {
  constructor(clock: Clock) {
    super(clock, ALLOWED);
  }

  /** Runs an attempt. @throws TooManyRequestsError instead, after twenty wrong codes of this netizen in ten minutes */
  watch<T>(netizenId: string, attempt: () => Promise<T>): Promise<T> {
    return this.watchFor(({ httpStatus }) => httpStatus === 404, netizenId, attempt);
  }
}
