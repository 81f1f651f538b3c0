import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Consultation, ConsultedText } from '../../consultation/domain/consultation.js';
import { ConsultationRepository } from '../../consultation/persistence/consultation.repository.js';
import { OpinionGroupRepository } from '../../consultation/persistence/opinion-group.repository.js';
import { OpinionRepository } from '../../consultation/persistence/opinion.repository.js';
import { newId } from '../../platform/id.js';
import type { CodeVersion } from '../../pledge/domain/code-version.js';
import { CodeRepository } from '../../pledge/persistence/code.repository.js';
import { opinionRows } from './consultation-data.js';
import { clausesOfVersion1 } from './content/code-of-conduct-v1.js';
import { clausesOfVersion3 } from './content/code-of-conduct-v3.js';
import type { ClauseContent } from './content/content-types.js';
import { type OpinionContent, opinionsOnVersion2, opinionsOnVersion3 } from './content/consultations.js';

const DAY_MS = 86_400_000;

/** The consultation from which the second version came, and one on a draft of the third that is open now. */
export async function loadConsultations(
  rooms: INestApplicationContext,
  tx: EntityManager,
  inForce: CodeVersion,
  now: Date,
): Promise<void> {
  const day = (days: number): Date => new Date(now.getTime() + days * DAY_MS);
  const past = consultationOf(inForce, clausesOfVersion1, { opensAt: day(-48), closesAt: day(-20), endedAt: day(-18) });
  await lay(rooms, tx, { ...past, status: 'CLOSED' }, opinionsOnVersion2);
  const draft = draftOf(inForce, now);
  const present = consultationOf(draft, clausesOfVersion3, { opensAt: day(-2), closesAt: day(20), endedAt: null });
  const clauses = clausesOfVersion3.map(({ key: clauseKey, quality, ordinal, title, text }) => {
    return { id: newId(), codeVersionId: draft.id, clauseKey, quality, ordinal, title, text };
  });
  const link = { consultationId: present.id, consultationClosesAt: present.closesAt };
  await rooms.get(CodeRepository, { strict: false }).insert(tx, { ...draft, ...link }, clauses);
  await lay(rooms, tx, present, opinionsOnVersion3);
}

async function lay(
  rooms: INestApplicationContext,
  tx: EntityManager,
  consultation: Consultation,
  contents: readonly OpinionContent[],
): Promise<void> {
  const { opinions, groups } = opinionRows(consultation, contents, consultation.endedAt ?? consultation.opensAt);
  await rooms.get(ConsultationRepository, { strict: false }).insert(tx, consultation);
  for (const group of groups) await rooms.get(OpinionGroupRepository, { strict: false }).insert(tx, group);
  await rooms.get(OpinionRepository, { strict: false }).insert(tx, opinions);
}

function consultationOf(
  code: CodeVersion,
  contents: readonly ClauseContent[],
  times: Pick<Consultation, 'opensAt' | 'closesAt' | 'endedAt'>,
): Consultation {
  const { title, preamble, pledgeSentence, version, issuingUnit } = code;
  const clauses = contents.map(({ key: clauseKey, quality, ordinal, title: name, text }) => {
    return { clauseKey, quality, ordinal, title: name, text };
  });
  const text: ConsultedText = { title, preamble, pledgeSentence, clauses };
  const rest = { status: 'OPEN', demonstration: true } as const;
  return { id: newId(), codeVersionId: code.id, version, text, issuingUnit, ...times, ...rest };
}

function draftOf(inForce: CodeVersion, now: Date): CodeVersion {
  return {
    ...inForce,
    id: newId(),
    version: inForce.version + 1,
    status: 'CONSULTING',
    title: '新时代贵州好网民行为规范（演示稿·第三版征求意见）',
    publishedAt: null,
    effectiveFrom: null,
    fingerprint: '',
    publishedKey: null,
    revision: 2,
    updatedAt: now,
  };
}
