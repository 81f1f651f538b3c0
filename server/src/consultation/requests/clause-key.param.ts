import { IsString, IsUUID, Matches } from 'class-validator';

/** A consultation and one of its clauses. */
export class ClauseKeyParam {
  @IsUUID()
  id: string;

  @IsString()
  @Matches(/^[0-9a-z-]{1,40}$/)
  clauseKey: string;
}
