import { Injectable } from '@nestjs/common';
import type { SavedViewDto, SaveViewDto } from '@good-netizen/shared/desk/desk.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { newId } from '../../platform/id.js';
import { ViewNotFoundError } from '../domain/desk.errors.js';
import { NoteRepository } from '../persistence/note.repository.js';
import { presentView } from '../presenters/present-note.js';

/** The views that somebody has saved for a list. */
@Injectable()
export class KeepViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notes: NoteRepository,
  ) {}

  async list({ staffId }: StaffActor, list: string): Promise<SavedViewDto[]> {
    const views = await this.unitOfWork.read((tx) => this.notes.listViews(tx, staffId, list));
    return views.map(presentView);
  }

  /** @throws ViewNameTakenError */
  async save({ staffId }: StaffActor, { list, name, state }: SaveViewDto): Promise<SavedViewDto> {
    const view = { id: newId(), staffId, list, name, state };
    await this.unitOfWork.run((tx) => this.notes.insertView(tx, view));
    return presentView(view);
  }

  /** @throws ViewNotFoundError */
  async remove({ staffId }: StaffActor, id: string): Promise<void> {
    if (!(await this.unitOfWork.run((tx) => this.notes.deleteView(tx, staffId, id)))) throw new ViewNotFoundError();
  }
}
