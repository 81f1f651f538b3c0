import { keepValue, keptValue, StorageKey } from '@/lib/storage';
import type { Scan } from './scan-queue';

type KeptScans = Readonly<Record<string, readonly Scan[]>>;

const areScans = (value: unknown): value is KeptScans =>
  typeof value === 'object' && value !== null && Object.values(value).every((scans) => Array.isArray(scans));

const all = (): KeptScans => keptValue(StorageKey.SCANS, areScans) ?? {};

/** The scans of one session as this telephone has them; they outlive a closed app. */
export const keptScans = (sessionId: string): readonly Scan[] => all()[sessionId] ?? [];

export function keepScans(sessionId: string, scans: readonly Scan[]): void {
  keepValue(StorageKey.SCANS, { ...all(), [sessionId]: scans });
}
