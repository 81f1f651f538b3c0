import type { SurveyQuestionDto } from '@good-netizen/shared/pledge/research.dto';
import type { ResearchStatus } from '@good-netizen/shared/states/research.states';
import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  LongTextColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** Research for the code, with a questionnaire to the public. */
@Entity({ name: 'research_project' })
@Index('research_project_status_opens_at_idx', ['status', 'opensAt'])
export class ResearchProject {
  @IdColumn()
  id: string;

  @ShortTextColumn(80)
  title: string;

  @JsonColumn()
  questions: string[];

  @LongTextColumn()
  method: string;

  @JsonColumn()
  survey: SurveyQuestionDto[];

  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  closesAt: Date;

  @ShortTextColumn(10)
  status: ResearchStatus;

  @BooleanColumn()
  demonstration: boolean;

  @InstantColumn()
  createdAt: Date;

  @RevisionColumn()
  revision: number;
}
