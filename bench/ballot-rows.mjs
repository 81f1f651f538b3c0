/** Rows of the size and shape of real ballots, for the inserts that the server is measured against. */
import { randomBytes } from 'node:crypto';

export const COLUMNS = [
  'ballot_id',
  'selection_id',
  'voter_tag',
  'period_key',
  'slot',
  'client_key',
  'nonce',
  'commitment',
  'sealed',
  'receipt_proof',
  'cast_at',
  'leaf_index',
];

export const INSERT = `INSERT INTO ballot (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;

const hex = (bytes) => randomBytes(bytes).toString('hex');

/** @param {string} model a real ballot's `sealed` and `receipt_proof`, so that sizes are those of the product */
export function ballotRow(selectionId, model) {
  return [
    hex(16),
    selectionId,
    hex(16),
    '20180601',
    0,
    hex(16),
    hex(16),
    hex(32),
    model.sealed,
    model.receiptProof,
    '2018-06-01 02:00:00.000',
    null,
  ];
}
