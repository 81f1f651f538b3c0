import { IsUUID } from 'class-validator';

export class SelectionIdParam {
  @IsUUID('all')
  id: string;
}
