import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/**
 * An instant, or a day, as ISO 8601 writes it in the calendar: `2026-11-24T00:00:00.000Z`. ISO also knows weeks
 * (`2026-W48`), ordinal days and years of six digits, of which a `Date` or the database makes no instant.
 */
export const IsInstant = (): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true, strictSeparator: true }), Matches(/^[1-9]\d{3}-\d{2}(-\d{2}|$)/));
