import {
  boolean,
  createTable,
  dropTable,
  id,
  instant,
  integer,
  json,
  longText,
  ref,
  shortText,
} from '../migration-columns.js';
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';

async function createConsultation(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'consultation',
    columns: [
      id(),
      ref('code_version_id'),
      integer('version'),
      json('text'),
      shortText('issuing_unit', 80),
      shortText('status', 12),
      instant('opens_at'),
      instant('closes_at'),
      instant('ended_at', { nullable: true }),
      boolean('demonstration'),
    ],
    indices: [['code_version_id'], ['status', 'closes_at']],
  });
  await createTable(db, {
    name: 'opinion',
    columns: [
      id(),
      ref('consultation_id'),
      ref('netizen_id'),
      shortText('clause_key', 40),
      shortText('stance', 10),
      longText('text', { nullable: true }),
      shortText('text_status', 10),
      ref('group_id', { nullable: true }),
      instant('created_at'),
      instant('updated_at'),
    ],
    uniques: [['consultation_id', 'clause_key', 'netizen_id']],
    indices: [['netizen_id'], ['group_id']],
  });
  await createTable(db, {
    name: 'opinion_group',
    columns: [
      id(),
      ref('consultation_id'),
      shortText('clause_key', 40),
      shortText('heading', 80),
      shortText('outcome', 10, { nullable: true }),
      longText('reason', { nullable: true }),
      instant('replied_at', { nullable: true }),
      instant('created_at'),
      integer('revision'),
    ],
    indices: [['consultation_id']],
  });
}

async function createResearch(db: QueryRunner): Promise<void> {
  await createTable(db, {
    name: 'research_project',
    columns: [
      id(),
      shortText('title', 80),
      json('questions'),
      longText('method'),
      json('survey'),
      instant('opens_at'),
      instant('closes_at'),
      shortText('status', 10),
      boolean('demonstration'),
      instant('created_at'),
      integer('revision'),
    ],
    indices: [['status', 'opens_at']],
  });
  await createTable(db, {
    name: 'survey_response',
    columns: [
      id(),
      ref('project_id'),
      ref('netizen_id'),
      shortText('region_code', 6, { nullable: true }),
      shortText('sector_code', 20, { nullable: true }),
      json('answers'),
      instant('answered_at'),
    ],
    uniques: [['project_id', 'netizen_id']],
    indices: [['netizen_id']],
  });
  await createTable(db, {
    name: 'finding',
    columns: [
      id(),
      ref('project_id'),
      longText('text'),
      longText('evidence'),
      shortText('clause_key', 40, { nullable: true }),
      instant('created_at'),
      integer('revision'),
    ],
    indices: [['project_id']],
  });
}

/** Research for the code, consultations on its drafts, opinions and what became of them. */
export const createConsultationRoom: Migration = {
  name: '202611240230-create-consultation',
  up: async (db) => {
    await createConsultation(db);
    await createResearch(db);
  },
  down: async (db) => {
    for (const table of ['finding', 'survey_response', 'research_project', 'opinion_group', 'opinion', 'consultation'])
      await dropTable(db, table);
  },
};
