import { Injectable } from '@nestjs/common';
import type { DraftDto, SaveDraftDto } from '@good-netizen/shared/desk/desk.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { Clock } from '../../platform/clock.js';
import { NoteRepository } from '../persistence/note.repository.js';
import { presentDraft } from '../presenters/present-note.js';

/** What somebody has typed and not yet saved, one draft for each form and thing. */
@Injectable()
export class KeepDraftService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notes: NoteRepository,
    private readonly clock: Clock,
  ) {}

  /** `draft: null` — there is none; that is the usual case and no error. */
  async find({ staffId }: StaffActor, form: string): Promise<{ draft: DraftDto | null }> {
    const draft = await this.unitOfWork.read((tx) => this.notes.findDraft(tx, staffId, form));
    return { draft: draft && presentDraft(draft) };
  }

  async keep({ staffId }: StaffActor, form: string, { value, baseRevision }: SaveDraftDto): Promise<DraftDto> {
    const draft = { staffId, form, value, baseRevision: baseRevision ?? null, savedAt: this.clock.now() };
    await this.unitOfWork.run((tx) => this.notes.keepDraft(tx, draft));
    return presentDraft(draft);
  }

  async drop({ staffId }: StaffActor, form: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.notes.deleteDraft(tx, staffId, form));
  }
}
