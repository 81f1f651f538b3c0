import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource, EntityManager } from 'typeorm';
import type { AppConfig } from '../../config/app-config.js';
import type { CodeVersion } from '../../pledge/domain/code-version.js';
import { CreateCodeVersionService } from '../../pledge/services/create-code-version.service.js';
import { CreateProgrammeService } from '../../programme/services/create-programme.service.js';
import { CreateSelectionService } from '../../selection/services/create-selection.service.js';
import { LayDownBallotsService } from '../../selection/services/lay-down-ballots.service.js';
import { UnitOfWork } from '../unit-of-work.js';
import { OrganisationRepository } from '../../organisation/persistence/organisation.repository.js';
import { newId } from '../../platform/id.js';
import { codeVersions } from './content/code-of-conduct.js';
import { selections } from './content/selections.js';
import type { SelectionContent } from './content/content-types.js';
import { demonstrationUnits } from './content/demonstration-units.js';
import { loadConsultations } from './load-consultation.js';
import { loadCourses } from './load-courses.js';
import { loadLectures } from './load-lectures.js';
import { loadResearch } from './load-research.js';
import { programmeOf } from './programme-data.js';
import { SeedContextModule } from './seed-context.module.js';
import { selectionOf } from './selection-data.js';
import { simulatedBallots } from './simulated-ballots.js';

const DAY_MS = 86_400_000;

/**
 * What a new database begins with, in one transaction: the year's programme in the words of the plan and, where
 * demonstration is on, content to show the system, dated from `now`.
 */
export async function loadFirstData(dataSource: DataSource, config: AppConfig, now = new Date()): Promise<void> {
  const rooms = await NestFactory.createApplicationContext(SeedContextModule.over(dataSource, config), {
    logger: ['error', 'warn'],
  });
  try {
    await rooms.get(UnitOfWork, { strict: false }).run((tx) => load(rooms, tx, config.demo, now));
  } finally {
    await rooms.close();
  }
}

async function load(rooms: INestApplicationContext, tx: EntityManager, demo: boolean, now: Date): Promise<void> {
  const programme = rooms.get(CreateProgrammeService, { strict: false });
  const { editionId } = await programme.create(tx, programmeOf(demo));
  if (!demo) return;
  await loadUnits(rooms, tx);
  await loadCode(rooms, tx, now);
  await loadCourses(rooms, tx, now);
  await loadLectures(rooms, tx, now);
  for (const content of selections) await loadSelection(rooms, tx, content, editionId, now);
}

async function loadUnits(rooms: INestApplicationContext, tx: EntityManager): Promise<void> {
  const units = rooms.get(OrganisationRepository, { strict: false });
  const known = new Map((await units.listAllUnits(tx)).map(({ name, id }) => [name, id]));
  for (const { parent, sectors, ...unit } of demonstrationUnits) {
    const id = newId();
    const place = { parentId: known.get(parent) ?? null, sectors: [...sectors] };
    await units.insertUnit(tx, { ...unit, ...place, id, suspendedAt: null, revision: 1 });
    known.set(unit.name, id);
  }
}

async function loadCode(rooms: INestApplicationContext, tx: EntityManager, now: Date): Promise<void> {
  const versions = rooms.get(CreateCodeVersionService, { strict: false });
  let inForce: CodeVersion | null = null;
  for (const { publishedDaysAgo, clauses, ...code } of codeVersions) {
    const publishedAt = new Date(now.getTime() - publishedDaysAgo * DAY_MS);
    const keyed = clauses.map(({ key: clauseKey, ...clause }) => ({ ...clause, clauseKey }));
    inForce = await versions.create(tx, { ...code, clauses: keyed, publishedAt, demonstration: true });
  }
  if (inForce) await loadConsultations(rooms, tx, inForce, now);
  await loadResearch(rooms, tx, now);
}

async function loadSelection(
  rooms: INestApplicationContext,
  tx: EntityManager,
  content: SelectionContent,
  editionId: string,
  now: Date,
): Promise<void> {
  const wanted = selectionOf(content, editionId, now);
  const { selection, candidates } = await rooms.get(CreateSelectionService, { strict: false }).create(tx, wanted, now);
  if (!content.simulation) return;
  const ids = candidates.map(({ id }) => id);
  const midway = new Date((wanted.opensAt.getTime() + wanted.closesAt.getTime()) / 2);
  const ballots = simulatedBallots(content.simulation, wanted.rules, ids);
  await rooms.get(LayDownBallotsService, { strict: false }).layDown(tx, selection.id, midway, ballots);
}
