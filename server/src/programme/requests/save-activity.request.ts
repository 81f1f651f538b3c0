import { IsIn, IsInt, Matches, Min, ValidateIf } from 'class-validator';
import {
  type ActivityStatus,
  activityStatusNames,
  type SaveActivityDto,
} from '@good-netizen/shared/programme/programme.dto';
import { HasWords } from '../../platform/http/has-words.js';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class SaveActivityRequest implements SaveActivityDto {
  @ValidateIf((body: SaveActivityRequest) => body.note !== null)
  @HasWords(1, 200)
  note: string | null;

  @ValidateIf((body: SaveActivityRequest) => body.opensOn !== null)
  @Matches(DAY)
  opensOn: string | null;

  @ValidateIf((body: SaveActivityRequest) => body.closesOn !== null)
  @Matches(DAY)
  closesOn: string | null;

  @IsIn(Object.keys(activityStatusNames))
  status: ActivityStatus;

  @IsInt()
  @Min(1)
  revision: number;
}
