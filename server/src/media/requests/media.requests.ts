import { Limits } from '@good-netizen/shared/limits';
import {
  type DescribeMediaDto,
  type MediaKind,
  mediaKinds,
  type MediaQueryDto,
  type MediaStatus,
  mediaStatuses,
} from '@good-netizen/shared/media/media.dto';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsRevision } from '../../platform/http/is-revision.js';

/** In the year 2286; of a link that is good for an hour. */
const LATEST_SECOND = 10_000_000_000;
const SHA256 = /^[0-9a-f]{64}$/;
/** A name in one line: no folder, nothing that cannot be seen. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const NAME = /^(?!\s)[^\u0000-\u001f\u007f/\\\u202a-\u202e\u2066-\u2069]+(?<!\s)$/u;
const LIST_MAX_CHARS = 37 * Limits.pageSizeMax;

/** What `Upload-Length` and `Upload-Metadata` of a new upload say (tus 1.0.0, creation). */
export class BeginUploadRequest {
  @IsIn(mediaKinds)
  kind: MediaKind;

  @IsString()
  @Length(1, Limits.mediaNameMaxChars)
  @Matches(NAME)
  name: string;

  @Matches(SHA256)
  sha256: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  bytes: number;

  @IsOptional()
  @IsUUID()
  unitId?: string;
}

export class ListMediaRequest extends DeskPageRequest implements MediaQueryDto {
  @IsOptional()
  @IsIn(['createdAt', 'name', 'bytes'])
  declare sort?: 'createdAt' | 'name' | 'bytes';

  @IsOptional()
  @IsIn(mediaKinds)
  kind?: MediaKind;

  @IsOptional()
  @IsIn(mediaStatuses)
  status?: MediaStatus;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsOptional()
  @Matches(SHA256)
  sha256?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIST_MAX_CHARS)
  @Matches(/^[0-9a-f-]{36}(,[0-9a-f-]{36})*$/)
  ids?: string;
}

export class DescribeMediaRequest implements DescribeMediaDto {
  @IsRevision()
  revision: number;

  @IsString()
  @Length(1, Limits.mediaNameMaxChars)
  @Matches(NAME)
  name: string;

  @IsString()
  @MaxLength(Limits.mediaAltMaxChars)
  alt: string;

  @IsOptional()
  @IsUUID()
  captionsId: string | null;
}

/** A signed link: `?until=<seconds>&mark=<hex>`. */
export class MediaLinkRequest {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LATEST_SECOND)
  until?: number;

  @IsOptional()
  @Matches(SHA256)
  mark?: string;
}
