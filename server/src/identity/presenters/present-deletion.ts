import type { AccountDeletionStateDto } from '@good-netizen/shared/identity/privacy.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { AccountDeletion } from '../domain/account-deletion.js';

export function presentDeletion(pending: AccountDeletion | null): AccountDeletionStateDto {
  return {
    pending: pending && { requestedAt: pending.requestedAt.toISOString(), erasedFrom: pending.dueAt.toISOString() },
    coolingDays: Limits.deletionCoolingDays,
  };
}
