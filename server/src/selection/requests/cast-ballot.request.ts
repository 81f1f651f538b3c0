import { Limits } from '@good-netizen/shared/limits';
import type { CastBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsBallotChoices } from './ballot-choices.rule.js';

const KEY = new RegExp(`^[A-Za-z0-9_-]{${Limits.idempotencyKeyMinChars},${Limits.idempotencyKeyMaxChars}}$`);

/** For the API's document; the shape is checked by `IsBallotChoices`. */
export class ChoiceRequest {
  @ApiProperty({ format: 'uuid' })
  candidateId: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: Limits.maxVotesPerCandidatePerBallot })
  votes: number;
}

export class CastBallotRequest implements CastBallotDto {
  @Matches(/^[!-~]{1,200}$/)
  ticket: string;

  /** 16 random bytes, hex. */
  @Matches(/^[0-9a-f]{32}$/)
  nonce: string;

  @Matches(KEY)
  clientKey: string;

  @ApiProperty({ type: [ChoiceRequest], minItems: 1, maxItems: Limits.maxChoicesPerBallot })
  @IsBallotChoices()
  choices: ChoiceRequest[];
}
