import { Limits } from '@good-netizen/shared/limits';
import {
  type CreateOpinionGroupDto,
  type EditOpinionGroupDto,
  type GiveOpinionDto,
  type OpinionStance,
  type OpinionTextStatus,
  type ReplyToGroupDto,
  type AdoptionOutcome,
  adoptionOutcomes,
  opinionStances,
} from '@good-netizen/shared/pledge/consultation.dto';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsRevision } from '../../platform/http/is-revision.js';
import { HasWords } from '../../platform/http/has-words.js';

const KEY = /^[0-9a-z-]{1,40}$/;

export class GiveOpinionRequest implements GiveOpinionDto {
  @IsIn(opinionStances)
  stance: OpinionStance;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.opinionMaxChars)
  text?: string;
}

export class CreateOpinionGroupRequest implements CreateOpinionGroupDto {
  @IsString()
  @Matches(KEY)
  clauseKey: string;

  @HasWords(1, Limits.opinionGroupHeadingMaxChars)
  heading: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.opinionsPerGroupMax)
  @IsUUID(undefined, { each: true })
  opinionIds: string[];
}

export class EditOpinionGroupRequest implements EditOpinionGroupDto {
  @IsRevision()
  revision: number;

  @HasWords(1, Limits.opinionGroupHeadingMaxChars)
  heading: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.opinionsPerGroupMax)
  @IsUUID(undefined, { each: true })
  opinionIds: string[];
}

export class ReplyToGroupRequest implements ReplyToGroupDto {
  @IsRevision()
  revision: number;

  @IsIn(adoptionOutcomes)
  outcome: AdoptionOutcome;

  @IsString()
  @Length(Limits.adoptionReasonMinChars, Limits.adoptionReasonMaxChars)
  @Matches(/\S(?:\s*\S){9}/u, { message: `理由至少写 ${Limits.adoptionReasonMinChars} 个字。` })
  reason: string;
}

const textStatuses: readonly OpinionTextStatus[] = ['NONE', 'PENDING', 'SHOWN', 'REFUSED'];

export class ListOpinionsRequest extends DeskPageRequest {
  @IsOptional()
  @IsString()
  @Matches(KEY)
  clauseKey?: string;

  @IsOptional()
  @IsIn(opinionStances)
  stance?: OpinionStance;

  @IsOptional()
  @IsIn(textStatuses)
  textStatus?: OpinionTextStatus;

  @IsOptional()
  @IsIn(['yes', 'no'])
  grouped?: 'yes' | 'no';
}
