import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

/** Of all that is edited; far more than anybody saves, and what every database's integer holds. */
const MOST = 2_000_000_000;

/** The number of the state that somebody saw before they changed it, from 1. */
export const IsRevision = (): PropertyDecorator => applyDecorators(IsInt(), Min(1), Max(MOST));
