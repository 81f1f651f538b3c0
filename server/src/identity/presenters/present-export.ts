import type { ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import type { DataExport } from '../domain/data-export.js';

export function presentExport({ id, status, requestedAt, readyAt, availableUntil, bytes }: DataExport): ExportDto {
  return {
    id,
    status,
    requestedAt: requestedAt.toISOString(),
    readyAt: readyAt?.toISOString() ?? null,
    availableUntil: availableUntil?.toISOString() ?? null,
    bytes,
  };
}
