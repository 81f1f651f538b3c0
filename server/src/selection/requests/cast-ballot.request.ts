import { Limits } from '@good-netizen/shared/limits';
import type { CastBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';

const KEY = new RegExp(`^[A-Za-z0-9_-]{${Limits.idempotencyKeyMinChars},${Limits.idempotencyKeyMaxChars}}$`);

export class ChoiceRequest {
  @IsUUID('all')
  candidateId: string;

  @IsInt()
  @Min(1)
  @Max(Limits.maxVotesPerCandidatePerBallot)
  votes: number;
}

export class CastBallotRequest implements CastBallotDto {
  @Matches(/^[!-~]{1,200}$/)
  ticket: string;

  @Matches(/^[0-9a-f]{32}$/)
  nonce: string;

  @Matches(KEY)
  clientKey: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.maxChoicesPerBallot)
  @ValidateNested({ each: true })
  @Type(() => ChoiceRequest)
  choices: ChoiceRequest[];
}
