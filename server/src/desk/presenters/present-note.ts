import type { DraftDto, SavedViewDto } from '@good-netizen/shared/desk/desk.dto';
import type { DeskDraft } from '../domain/desk-draft.js';
import type { SavedView } from '../domain/saved-view.js';

export function presentView({ id, list, name, state }: SavedView): SavedViewDto {
  return { id, list, name, state: state as Record<string, unknown> };
}

export function presentDraft({ form, value, baseRevision, savedAt }: DeskDraft): DraftDto {
  return { form, value: value as Record<string, unknown>, baseRevision, savedAt: savedAt.toISOString() };
}
