import { Limits } from '@good-netizen/shared/limits';
import type { CastBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsBallotChoices } from './ballot-choices.rule.js';

export const TICKET = /^[!-~]{1,200}$/;
/** 16 random bytes, hex. */
export const NONCE = /^[0-9a-f]{32}$/;
export const CLIENT_KEY = new RegExp(
  `^[A-Za-z0-9_-]{${Limits.idempotencyKeyMinChars},${Limits.idempotencyKeyMaxChars}}$`,
);

/** For the API's document; the shape is checked by `IsBallotChoices`. */
export class ChoiceRequest {
  @ApiProperty({ format: 'uuid' })
  candidateId: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: Limits.maxVotesPerCandidatePerBallot })
  votes: number;
}

export class CastBallotRequest implements CastBallotDto {
  @Matches(TICKET)
  ticket: string;

  @Matches(NONCE)
  nonce: string;

  @Matches(CLIENT_KEY)
  clientKey: string;

  @ApiProperty({ type: [ChoiceRequest], minItems: 1, maxItems: Limits.maxChoicesPerBallot })
  @IsBallotChoices()
  choices: ChoiceRequest[];
}
