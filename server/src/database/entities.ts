import type { EntityClass } from './entity-class.js';
import { Edition } from '../organisation/domain/edition.js';
import { OrgUnit } from '../organisation/domain/org-unit.js';
import { Region } from '../organisation/domain/region.js';
import { Clause } from '../pledge/domain/clause.js';
import { CodeVersion } from '../pledge/domain/code-version.js';
import { PledgeCounter } from '../pledge/domain/pledge-counter.js';
import { PledgeSerial } from '../pledge/domain/pledge-serial.js';
import { Pledge } from '../pledge/domain/pledge.js';
import { Activity } from '../programme/domain/activity.js';
import { Cooperation } from '../programme/domain/cooperation.js';
import { PreparationStep } from './preparation-step.js';

/** Every entity of the product, room by room. A room adds its classes here and its tables in `migrations.ts`. */
export const entities: readonly EntityClass[] = [
  PreparationStep,
  Edition,
  Region,
  OrgUnit,
  Activity,
  Cooperation,
  CodeVersion,
  Clause,
  Pledge,
  PledgeSerial,
  PledgeCounter,
];
