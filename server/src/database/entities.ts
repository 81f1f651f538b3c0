import type { EntityClass } from './entity-class.js';
import { PreparationStep } from './preparation-step.js';

/** Every entity of the product, room by room. A room adds its classes here and its tables in `migrations.ts`. */
export const entities: readonly EntityClass[] = [PreparationStep];
