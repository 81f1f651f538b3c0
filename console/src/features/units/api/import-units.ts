import type { DeskTaskDto, ImportReportDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

/** Reads the table and says what each row would do; changes nothing. */
export const planImport = (file: File): Promise<ImportReportDto> =>
  request(DeskPaths.units.import, {
    method: 'POST',
    body: file,
    query: { format: /\.xlsx$/i.test(file.name) ? 'xlsx' : 'csv' },
    timeoutMs: 60_000,
  });

export const applyImport = (importId: string): Promise<DeskTaskDto> =>
  request(DeskPaths.units.applyImport(importId), { method: 'POST' });
