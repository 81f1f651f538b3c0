import type { Migration } from './migration.js';
import { createOrganisation } from './migrations/202611230100-create-organisation.js';
import { createPledge } from './migrations/202611230120-create-pledge.js';
import { createProgramme } from './migrations/202611230110-create-programme.js';
import { createPreparationStep } from './migrations/202611010000-create-preparation-step.js';

/** Every migration of the product. A room appends its own; they run in the order of their names. */
export const migrations: readonly Migration[] = [
  createPreparationStep,
  createOrganisation,
  createProgramme,
  createPledge,
];
