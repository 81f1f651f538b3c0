import {
  type Breadth,
  type Permission,
  permissions,
  type Relation,
  ruleOf,
} from '@good-netizen/shared/organisation/permissions';
import { roleNames, roles } from '@good-netizen/shared/organisation/roles';
import type { GuardedRoute } from './desk-routes.js';

const INTRO = `# Who may do what at the desk

Generated from \`shared/src/organisation/permissions.ts\` and the routes of the server; \`UPDATE_DOCS=1\` with the test
\`server/test/security/permissions-page.spec.ts\` writes it anew. What is not here is refused. The test
\`permission-matrix.spec.ts\` asks every route as every role in every scope.

A person holds **grants**: a role, for a unit, bounded where wanted by edition, activity, region (with all below it), sector
and a day of expiry. A grant of a suspended unit rests. The roles of a unit (单位负责人, 单位编辑) never reach beyond the
unit's own region and sectors; a region or a sector that the grant names bounds it for its own unit too.`;

const breadths: Record<Breadth, string> = {
  ANY: 'in any scope; the answer is narrowed to it',
  CASE: 'activity, region and sector of the case',
  ACTIVITY: 'the whole activity',
  UNIT: 'that unit: one’s own, or one of its sectors in its region or below',
  PROVINCE: 'the whole province: a grant without bounds',
};

const relations: Record<Relation, string> = {
  NONE: '',
  LEAD: '; the unit leads the activity',
  TAKES_PART: '; the unit leads or cooperates',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The page docs/security/permissions.md. */
export function permissionsPage(routes: readonly GuardedRoute[]): string {
  const names = (Object.keys(permissions) as Permission[]).sort();
  const matrix = [
    row(['Permission', 'What', ...roles.map((role) => roleNames[role]), 'Over']),
    row(['---', '---', ...roles.map(() => ':-:'), '---']),
    ...names.map((name) => {
      const { sentence, roles: held, over, relation } = ruleOf(name);
      const marks = roles.map((role) => (held.includes(role) ? '●' : ''));
      return row([`\`${name}\``, sentence, ...marks, `${breadths[over]}${relations[relation]}`]);
    }),
  ];
  const desk = routes.filter(({ admits, path }) => admits !== 'netizen' && path.startsWith('desk/'));
  const table = [
    row(['Route', 'Permission', 'Acts on']),
    row(['---', '---', '---']),
    ...desk.map((route) => row([`${route.method} \`/api/${route.path}\``, admitted(route), target(route)])),
  ];
  return `${INTRO}\n\n## Permissions\n\n${matrix.join('\n')}\n\n## Routes\n\n${table.join('\n')}\n`;
}

function admitted({ admits, permission }: GuardedRoute): string {
  if (admits === 'public') return 'anybody, before signing in';
  return permission ? `\`${permission}\`` : 'whoever is signed in at the desk';
}

function target({ target: said }: GuardedRoute): string {
  if (!said) return '';
  if (said.activity !== undefined) return `activity ${said.activity}`;
  return said.unitParam === undefined ? `activity \`:${said.activityParam ?? ''}\`` : `unit \`:${said.unitParam}\``;
}
