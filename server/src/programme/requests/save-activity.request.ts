import { IsIn, IsInt, IsString, Length, Matches, Min, ValidateIf } from 'class-validator';
import {
  type ActivityStatus,
  activityStatusNames,
  type SaveActivityDto,
} from '@good-netizen/shared/programme/programme.dto';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class SaveActivityRequest implements SaveActivityDto {
  @ValidateIf((body: SaveActivityRequest) => body.note !== null)
  @IsString()
  @Length(1, 200)
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
