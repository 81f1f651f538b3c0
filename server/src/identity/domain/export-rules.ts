import { Limits } from '@good-netizen/shared/limits';
import { DataExport } from './data-export.js';

/** A copy that fails this often is given up; the netizen may ask again at once. */
export const MAX_EXPORT_ATTEMPTS = 3;

/** From when a netizen may ask for another copy; `null`: at once. */
export function nextExportFrom(newest: DataExport | undefined, now: Date): Date | null {
  if (newest?.status !== 'READY') return null;
  const from = new Date(newest.requestedAt.getTime() + Limits.exportPauseHours * 3_600_000);
  return now < from ? from : null;
}

export function availableUntil(readyAt: Date): Date {
  return new Date(readyAt.getTime() + Limits.exportDays * 86_400_000);
}

export function newExport(id: string, netizenId: string, now: Date): DataExport {
  return Object.assign(new DataExport(), {
    id,
    netizenId,
    status: 'WAITING' as const,
    attempts: 0,
    requestedAt: now,
    readyAt: null,
    availableUntil: null,
    bytes: null,
  });
}
