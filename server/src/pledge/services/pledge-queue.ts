import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { GroupCommit } from '../../platform/group-commit/group-commit.js';
import type { Pledge } from '../domain/pledge.js';
import type { SignCommand } from '../domain/sign-command.js';
import { CommitPledges } from './commit-pledges.js';

/** Signatures that are waiting become one transaction. */
@Injectable()
export class PledgeQueue implements BeforeApplicationShutdown {
  private readonly commits: GroupCommit<SignCommand, Pledge>;

  constructor(unitOfWork: UnitOfWork, batch: CommitPledges) {
    this.commits = new GroupCommit(unitOfWork, {
      name: 'pledges',
      commitBatch: (tx, commands) => batch.commit(tx, commands),
      reconcile: (tx, commands) => batch.findStanding(tx, commands),
    });
  }

  /** Resolves after the commit with the pledge that stands for this person and version. */
  sign(command: SignCommand): Promise<Pledge> {
    return this.commits.submit(command);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.commits.drain();
  }
}
