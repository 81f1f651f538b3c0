import type { Migration } from '../migration.js';
import {
  boolean,
  createTable,
  dropTable,
  hex,
  id,
  instant,
  integer,
  json,
  ref,
  shortText,
  type TableShape,
} from '../migration-columns.js';

const maybe = { nullable: true };

const asset: TableShape = {
  name: 'media_asset',
  columns: [
    id(),
    shortText('kind', 8),
    shortText('status', 12),
    shortText('failure', 16, maybe),
    ref('unit_id'),
    ref('uploaded_by'),
    shortText('name', 120),
    shortText('alt', 300),
    ref('captions_id', maybe),
    integer('bytes'),
    hex('sha256', 64),
    shortText('content_type', 60),
    shortText('original_file', 20),
    boolean('original_kept'),
    integer('seconds', maybe),
    integer('width', maybe),
    integer('height', maybe),
    json('renditions'),
    boolean('rendered'),
    boolean('scanned'),
    ref('task_id', maybe),
    integer('attempts'),
    instant('heard_at'),
    instant('created_at'),
    integer('revision'),
  ],
  uniques: [['unit_id', 'sha256']],
  indices: [
    ['unit_id', 'created_at'],
    ['status', 'heard_at'],
  ],
};

const upload: TableShape = {
  name: 'media_upload',
  columns: [
    id(),
    ref('staff_id'),
    ref('unit_id'),
    shortText('kind', 8),
    shortText('name', 120),
    integer('bytes'),
    hex('sha256', 64),
    integer('received'),
    instant('created_at'),
    ref('asset_id', maybe),
  ],
  indices: [['created_at'], ['staff_id']],
};

const piece: TableShape = {
  name: 'media_piece',
  columns: [
    ref('upload_id', { primary: true }),
    integer('starts_at', { primary: true }),
    integer('bytes'),
    ref('file'),
  ],
};

const use: TableShape = {
  name: 'media_use',
  columns: [
    ref('asset_id', { primary: true }),
    shortText('user_kind', 40, { primary: true }),
    ref('user_id', { primary: true }),
    shortText('title', 120),
    boolean('is_public'),
  ],
  indices: [['user_kind', 'user_id']],
};

/** Files that staff upload, and those on their way. */
export const createMedia: Migration = {
  name: '202611240970-create-media',
  up: async (db) => {
    for (const table of [asset, upload, piece, use]) await createTable(db, table);
  },
  down: async (db) => {
    for (const table of ['media_use', 'media_piece', 'media_upload', 'media_asset']) await dropTable(db, table);
  },
};
