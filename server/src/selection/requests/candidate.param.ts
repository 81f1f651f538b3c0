import { IsUUID } from 'class-validator';
import { SelectionIdParam } from './selection-id.param.js';

export class CandidateParam extends SelectionIdParam {
  @IsUUID('all')
  candidateId: string;
}
