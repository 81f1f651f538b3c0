import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { codeFingerprint, type CodeText } from '@good-netizen/shared/pledge/fingerprint';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import type { Clause } from '../domain/clause.js';
import type { CodeVersion } from '../domain/code-version.js';
import { CodeRepository } from '../persistence/code.repository.js';

export interface NewCodeVersion extends CodeText {
  issuingUnit: string;
  publishedAt: Date;
  demonstration: boolean;
  clauses: readonly (CodeText['clauses'][number] & { clauseKey?: string })[];
}

/** Publishes a version: the one in force until now is superseded, the text gets its fingerprint and never changes again. */
@Injectable()
export class CreateCodeVersionService {
  constructor(private readonly codes: CodeRepository) {}

  async create(tx: EntityManager, text: NewCodeVersion): Promise<CodeVersion> {
    await this.codes.supersedePublished(tx);
    const code: CodeVersion = {
      id: newId(),
      version: text.version,
      status: 'PUBLISHED',
      title: text.title,
      preamble: text.preamble,
      pledgeSentence: text.pledgeSentence,
      issuingUnit: text.issuingUnit,
      publishedAt: text.publishedAt,
      effectiveFrom: text.publishedAt,
      fingerprint: codeFingerprint((bytes) => createHash('sha256').update(bytes).digest(), text),
      demonstration: text.demonstration,
      publishedKey: 'PUBLISHED',
      revision: 1,
      updatedAt: text.publishedAt,
      consultationId: null,
      consultationClosesAt: null,
    };
    const clauses = text.clauses.map(({ clauseKey, quality, ordinal, title, text: words }): Clause => {
      const key = clauseKey ?? `clause-${ordinal}`;
      return { id: newId(), codeVersionId: code.id, clauseKey: key, quality, ordinal, title, text: words };
    });
    await this.codes.insert(tx, code, clauses);
    return code;
  }
}
