import type { Migration } from './migration.js';
import { createPreparationStep } from './migrations/202611010000-create-preparation-step.js';

/** Every migration of the product. A room appends its own; they run in the order of their names. */
export const migrations: readonly Migration[] = [createPreparationStep];
