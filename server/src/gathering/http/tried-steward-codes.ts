import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { TriedCodes } from '../../platform/http/tried-codes.js';

const ALLOWED = 10;

/** Slows down who tries stewards' codes at random: only codes that do not hold count. */
@Injectable()
export class TriedStewardCodes extends TriedCodes {
  constructor(clock: Clock) {
    super(clock, ALLOWED);
  }

  /** Runs an attempt. @throws TooManyRequestsError instead, after ten wrong codes of this netizen in ten minutes */
  watch<T>(netizenId: string, attempt: () => Promise<T>): Promise<T> {
    return this.watchFor(({ code }) => code === ErrorCode.STEWARD_CODE_BAD, netizenId, attempt);
  }
}
