import type { SurveyAnswerDto } from '@good-netizen/shared/pledge/research.dto';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** How one netizen answered a questionnaire. Only ever told in sums. */
@Entity({ name: 'survey_response' })
@Unique('survey_response_project_id_netizen_id_key', ['projectId', 'netizenId'])
@Index('survey_response_netizen_id_idx', ['netizenId'])
export class SurveyResponse {
  @IdColumn()
  id: string;

  @RefColumn()
  projectId: string;

  @RefColumn()
  netizenId: string;

  @ShortTextColumn(6, { nullable: true })
  regionCode: string | null;

  @ShortTextColumn(20, { nullable: true })
  sectorCode: string | null;

  @JsonColumn()
  answers: SurveyAnswerDto[];

  @InstantColumn()
  answeredAt: Date;
}
