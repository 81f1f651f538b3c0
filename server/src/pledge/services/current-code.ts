import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeVersionNotFoundError } from '../domain/pledge.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';

const FRESH_MS = 5_000;

/** The version in force, remembered for a few seconds: signing asks for it every time, and it changes once a year. */
@Injectable()
export class CurrentCode {
  private known: { code: CodeVersion; readAt: number } | null = null;
  private forgotten = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: CodeRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws CodeVersionNotFoundError while nothing is published. */
  async get(): Promise<CodeVersion> {
    const now = this.clock.now().getTime();
    if (this.known && Math.abs(now - this.known.readAt) < FRESH_MS) return this.known.code;
    const { forgotten } = this;
    const code = await this.unitOfWork.read((tx) => this.codes.findPublished(tx));
    if (!code) throw new CodeVersionNotFoundError();
    // What was read before a publication is not remembered after it.
    if (forgotten === this.forgotten) this.known = { code, readAt: now };
    return code;
  }

  /** Forgets what is remembered, after a publication. */
  forget(): void {
    this.known = null;
    this.forgotten += 1;
  }
}
