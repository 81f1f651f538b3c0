import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SelectionResult } from '../domain/selection-result.js';

@Injectable()
export class ResultRepository {
  async insert(tx: EntityManager, result: SelectionResult): Promise<void> {
    await tx.insert(SelectionResult, result);
  }

  find(tx: EntityManager, selectionId: string): Promise<SelectionResult | null> {
    return tx.findOneBy(SelectionResult, { selectionId });
  }
}
