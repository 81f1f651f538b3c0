import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** The version to compare with; the one before where none is named. */
export class CompareRequest {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  against?: number;
}

/** For a draft: the version must be named. */
export class CompareDraftRequest {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  against: number;
}
