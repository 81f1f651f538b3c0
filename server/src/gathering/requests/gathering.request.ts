import {
  type CancelGatheringDto,
  type FormFieldDto,
  type FormFieldKind,
  formFieldKinds,
  type GatheringKind,
  gatheringKinds,
  type LinkReplayDto,
  type MoveGatheringDto,
  type SessionWishDto,
  type WriteGatheringDto,
} from '@good-netizen/shared/gathering/gathering.dto';
import { type AgeBand, ageBands } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import {
  gatheringStates,
  type GatheringStatus,
  registrationStates,
  type RegistrationStatus,
} from '@good-netizen/shared/states/registration.states';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { HasWords } from '../../platform/http/has-words.js';
import { IsInstant } from '../../platform/http/is-instant.js';
import { IsRevision } from '../../platform/http/is-revision.js';

const ACTIVITIES = 7;

export class FormFieldRequest implements FormFieldDto {
  @Matches(/^[a-z0-9_]{1,20}$/)
  key: string;

  @IsIn(formFieldKinds)
  kind: FormFieldKind;

  @HasWords(1, Limits.formLabelMaxChars)
  label: string;

  @IsBoolean()
  required: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(Limits.formOptionsMax)
  @IsString({ each: true })
  @MaxLength(Limits.formOptionMaxChars, { each: true })
  options?: string[];
}

export class SessionWishRequest implements SessionWishDto {
  @IsInstant()
  startsAt: string;

  @IsInstant()
  endsAt: string;

  @IsInt()
  @Min(1)
  @Max(Limits.gatheringCapacityMax)
  capacity: number;

  @IsInt()
  @Min(0)
  @Max(Limits.gatheringCapacityMax)
  reserved: number;
}

export class WriteGatheringRequest implements WriteGatheringDto {
  @IsInt()
  @Min(1)
  @Max(ACTIVITIES)
  activity: number;

  @IsOptional()
  @IsString()
  @Length(1, 36)
  unitId?: string;

  @IsIn(gatheringKinds)
  kind: GatheringKind;

  @HasWords(1, Limits.gatheringTitleMaxChars)
  title: string;

  @HasWords(1, Limits.gatheringSummaryMaxChars)
  summary: string;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.lecturerMaxChars)
  lecturer?: string;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.gatheringPlaceMaxChars)
  place?: string;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(Limits.gatheringLinkMaxChars)
  onlineLink?: string;

  @IsString()
  @Length(1, 12)
  regionCode: string;

  @IsArray()
  @ArrayMaxSize(ageBands.length)
  @IsIn(ageBands, { each: true })
  ages: AgeBand[];

  @IsBoolean()
  guardianNeeded: boolean;

  @IsArray()
  @ArrayMaxSize(Limits.formFieldsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FormFieldRequest)
  form: FormFieldRequest[];

  @IsInstant()
  signUpOpensAt: string;

  @IsInstant()
  signUpClosesAt: string;

  @IsInt()
  @Min(1)
  @Max(Limits.offerHoursMax)
  offerHours: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.gatheringSessionsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SessionWishRequest)
  sessions: SessionWishRequest[];
}

export class EditGatheringRequest extends WriteGatheringRequest {
  @IsRevision()
  revision: number;
}

export class MoveGatheringRequest implements MoveGatheringDto {
  @IsRevision()
  revision: number;
}

export class CancelGatheringRequest extends MoveGatheringRequest implements CancelGatheringDto {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}

export class LinkReplayRequest extends MoveGatheringRequest implements LinkReplayDto {
  @IsOptional()
  @IsString()
  @Length(1, 36)
  courseId: string | null = null;
}

export class ListGatheringsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(gatheringKinds)
  kind?: GatheringKind;

  @IsOptional()
  @IsIn(Object.keys(gatheringStates.next))
  status?: GatheringStatus;
}

export class ListRegistrationsRequest extends DeskPageRequest {
  @IsOptional()
  @IsString()
  @Length(1, 36)
  sessionId?: string;

  @IsOptional()
  @IsIn(Object.keys(registrationStates.next))
  status?: RegistrationStatus;
}

export class ReadAnswersRequest {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}
