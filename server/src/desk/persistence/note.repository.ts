import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { ViewNameTakenError } from '../domain/desk.errors.js';
import { DeskDraft } from '../domain/desk-draft.js';
import { SavedView } from '../domain/saved-view.js';

/** What people keep for themselves: saved views and drafts. */
@Injectable()
export class NoteRepository {
  listViews(tx: EntityManager, staffId: string, list: string): Promise<SavedView[]> {
    return tx.find(SavedView, { where: { staffId, list }, order: { name: 'ASC' } });
  }

  /** @throws ViewNameTakenError */
  async insertView(tx: EntityManager, view: SavedView): Promise<void> {
    try {
      await tx.insert(SavedView, view as QueryDeepPartialEntity<SavedView>);
    } catch (error) {
      if (constraintViolation(error)?.name === 'saved_view_staff_id_list_name_key') throw new ViewNameTakenError();
      throw error;
    }
  }

  async deleteView(tx: EntityManager, staffId: string, id: string): Promise<boolean> {
    return (await tx.delete(SavedView, { staffId, id })).affected === 1;
  }

  findDraft(tx: EntityManager, staffId: string, form: string): Promise<DeskDraft | null> {
    return tx.findOneBy(DeskDraft, { staffId, form });
  }

  async keepDraft(tx: EntityManager, draft: DeskDraft): Promise<void> {
    await tx.upsert(DeskDraft, draft as QueryDeepPartialEntity<DeskDraft>, ['staffId', 'form']);
  }

  async deleteDraft(tx: EntityManager, staffId: string, form: string): Promise<void> {
    await tx.delete(DeskDraft, { staffId, form });
  }
}
