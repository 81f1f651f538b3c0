import type { DeskTaskDto, ImportReportDto } from '@good-netizen/shared/desk/desk.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Reads the table and says what each row would do; changes nothing. */
export const planImport = (file: File): Promise<ImportReportDto> =>
  request(Paths.desk.units.import, {
    method: 'POST',
    body: file,
    query: { format: /\.xlsx$/i.test(file.name) ? 'xlsx' : 'csv' },
    timeoutMs: 60_000,
  });

export const applyImport = (importId: string): Promise<DeskTaskDto> =>
  request(Paths.desk.units.applyImport(importId), { method: 'POST' });
