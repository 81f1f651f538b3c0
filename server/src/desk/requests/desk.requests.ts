import { IsIn, IsInt, IsObject, IsOptional, Matches, Min, ValidateIf } from 'class-validator';
import {
  type ExportFormat,
  exportFormats,
  type SaveDraftDto,
  type SaveViewDto,
  type StartExportDto,
} from '@good-netizen/shared/desk/desk.dto';
import { Limits } from '@good-netizen/shared/limits';
import { HasWords } from '../../platform/http/has-words.js';
import { IsTextMap } from '../../platform/http/is-text-map.js';

export class StartExportRequest implements StartExportDto {
  @Matches(/^[a-z][a-z-]{1,39}$/)
  list: string;

  @IsIn(exportFormats)
  format: ExportFormat;

  @IsOptional()
  @IsTextMap()
  filters?: Record<string, string>;

  @IsOptional()
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason?: string;
}

export class PlanImportQuery {
  @IsIn(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';
}

export class ListViewsQuery {
  @Matches(/^[a-z][a-z-]{1,39}$/)
  list: string;
}

export class SaveViewRequest implements SaveViewDto {
  @Matches(/^[a-z][a-z-]{1,39}$/)
  list: string;

  @HasWords(1, 20)
  name: string;

  @IsObject()
  state: Record<string, unknown>;
}

export class DraftParam {
  @Matches(/^[\w/.-]{1,80}$/)
  form: string;
}

export class SaveDraftRequest implements SaveDraftDto {
  @IsObject()
  value: Record<string, unknown>;

  @ValidateIf((draft: SaveDraftRequest) => draft.baseRevision !== undefined && draft.baseRevision !== null)
  @IsInt()
  @Min(1)
  baseRevision?: number | null;
}
