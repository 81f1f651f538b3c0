import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LRUCache } from 'lru-cache';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SelectionNotFoundError } from '../domain/selection.errors.js';
import type { VotingFacts } from '../domain/voting-facts.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { SelectionKeyring, type SelectionKeys } from './selection-keys.js';

/** A selection as casting knows it: its rules, its candidates, its secrets. */
export interface VotingRoomOf {
  readonly facts: VotingFacts;
  readonly keys: SelectionKeys;
}

const MOST = 500;

/**
 * Remembers what casting needs of each selection, so that a ballot costs no read of its own. Nothing here is trusted to be
 * fresh: the batch compares the revision with the locked row and asks for a reload when they differ.
 */
@Injectable()
export class VotingRooms {
  private readonly known = new LRUCache<string, Promise<VotingRoomOf>>({ max: MOST });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly keyring: SelectionKeyring,
  ) {}

  /** @throws SelectionNotFoundError */
  get(selectionId: string): Promise<VotingRoomOf> {
    const known = this.known.get(selectionId);
    return known ?? this.reload(selectionId);
  }

  /** @throws SelectionNotFoundError */
  reload(selectionId: string): Promise<VotingRoomOf> {
    const loading = this.unitOfWork.read((tx) => this.load(tx, selectionId));
    this.known.set(selectionId, loading);
    loading.catch(() => {
      if (this.known.peek(selectionId) === loading) this.known.delete(selectionId);
    });
    return loading;
  }

  /** Reads it within the caller's transaction, without remembering it. */
  async load(tx: EntityManager, selectionId: string): Promise<VotingRoomOf> {
    const selection = await this.selections.find(tx, selectionId);
    if (!selection || selection.status === 'DRAFT' || selection.status === 'CHECKED')
      throw new SelectionNotFoundError();
    const { id, revision, rules, rulesHash, opensAt, closesAt } = selection;
    const candidates = new Map((await this.selections.listCandidates(tx, id)).map((it) => [it.id, it.status]));
    return {
      facts: { id, revision, rules, rulesHash, opensAt, closesAt, candidates },
      keys: this.keyring.open(selection),
    };
  }
}
