import { type Role, unitRoles } from './roles.js';

/**
 * Where a permission holds.
 * - ANY: whoever has it in some scope may ask; the answer is narrowed to their scope.
 * - CASE: the grant covers the activity, the region and the sector of the case.
 * - ACTIVITY: the grant covers that whole activity.
 * - UNIT: the grant covers that unit: its own, or one of its sectors in its region or below.
 * - PROVINCE: the grant is bounded by no activity, region or sector.
 */
export type Breadth = 'ANY' | 'CASE' | 'ACTIVITY' | 'UNIT' | 'PROVINCE';

/** What the unit of the grant has to be in the activity. */
export type Relation = 'NONE' | 'LEAD' | 'TAKES_PART';

export interface PermissionRule {
  /** One sentence for docs/security/permissions.md. */
  readonly sentence: string;
  readonly roles: readonly Role[];
  readonly relation: Relation;
  readonly over: Breadth;
}

const rule = (
  sentence: string,
  roles: readonly Role[],
  over: Breadth,
  relation: Relation = 'NONE',
): PermissionRule => ({
  sentence,
  roles,
  relation,
  over,
});

const OFFICE: readonly Role[] = ['SYS_ADMIN', 'OFFICE_ADMIN'];
/** Listed one by one, not all but some: a role that is new has nothing until somebody gives it. */
const ANYBODY: readonly Role[] = [
  'SYS_ADMIN',
  'OFFICE_ADMIN',
  'LEADING_GROUP',
  'UNIT_MANAGER',
  'UNIT_EDITOR',
  'MODERATOR',
  'AUDITOR',
];

/**
 * Who may do what at the desk, said once. The guard enforces it, docs/security/permissions.md prints it, the matrix test
 * tries every route with every role in every scope. What is not here is refused.
 */
export const permissions = {
  'audit.export': rule('Take the audit log out as a file.', ['AUDITOR', 'SYS_ADMIN'], 'PROVINCE'),
  'audit.read': rule('Read the audit log and check its chain.', ['AUDITOR', 'SYS_ADMIN', 'OFFICE_ADMIN'], 'PROVINCE'),
  'code.edit': rule('Draft a version of the code, and change its words.', unitRoles, 'ACTIVITY', 'LEAD'),
  'code.export': rule(
    'Take the list of versions of the code out as a file.',
    ['OFFICE_ADMIN', 'LEADING_GROUP', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'code.list': rule(
    'See every version of the code, drafts too.',
    ['OFFICE_ADMIN', 'LEADING_GROUP', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'code.publish': rule(
    'Sign a reviewed version of the code and publish it.',
    ['OFFICE_ADMIN', 'LEADING_GROUP'],
    'PROVINCE',
  ),
  'consultation.conduct': rule(
    'Open a version of the code to opinions, group and answer them, and send it to review.',
    unitRoles,
    'ACTIVITY',
    'LEAD',
  ),
  'consultation.read': rule('Read the opinions on a version of the code.', unitRoles, 'ACTIVITY', 'TAKES_PART'),
  'complaint.answer': rule(
    'Take, answer, close and hand on complaints of one’s unit; the office those of no unit.',
    ['OFFICE_ADMIN', 'UNIT_MANAGER', 'UNIT_EDITOR'],
    'UNIT',
  ),
  'complaint.export': rule(
    'Take the complaints of one’s scope out as a file, for a reason, without a way to reach anybody.',
    ['OFFICE_ADMIN', 'AUDITOR', 'UNIT_MANAGER'],
    'ANY',
  ),
  'complaint.list': rule('See the complaints of one’s scope.', ['OFFICE_ADMIN', 'AUDITOR', ...unitRoles], 'ANY'),
  'complaint.read-personal': rule(
    'See how to reach who complained, with a reason that goes on record.',
    ['OFFICE_ADMIN', 'UNIT_MANAGER'],
    'UNIT',
  ),
  'course.check': rule(
    'Return a colleague’s course or approve it; never one’s own.',
    ['UNIT_MANAGER', 'UNIT_EDITOR'],
    'CASE',
  ),
  'course.edit': rule(
    'Write micro-classes of one’s unit, hand them to a colleague, plan and publish what was approved, retire it.',
    ['UNIT_MANAGER', 'UNIT_EDITOR'],
    'CASE',
  ),
  'course.list': rule(
    'See the micro-classes of one’s scope in every state, comment on them, and whom they reached in groups of five and more.',
    ['OFFICE_ADMIN', 'LEADING_GROUP', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'credential.list': rule(
    'Look a certificate up by its number, and see which were suspended or revoked; without names.',
    ['OFFICE_ADMIN', 'MODERATOR', 'AUDITOR'],
    'PROVINCE',
  ),
  'credential.revoke': rule(
    'Propose, or approve as the second person, that a certificate is revoked for ever.',
    ['OFFICE_ADMIN', 'MODERATOR'],
    'PROVINCE',
  ),
  'credential.rotate-key': rule(
    'Propose, or approve as the second person, that electronic certificates are signed with a new key.',
    OFFICE,
    'PROVINCE',
  ),
  'credential.suspend': rule('Suspend a certificate, or let it hold again.', ['OFFICE_ADMIN', 'MODERATOR'], 'PROVINCE'),
  'edition.manage': rule(
    'See the years of the programme, copy one to the next, and say which is the current one.',
    ['OFFICE_ADMIN'],
    'PROVINCE',
  ),
  'gathering.edit': rule(
    'Write lectures and events of one’s unit, publish, close and cancel them, and say who helps at the door.',
    ['UNIT_MANAGER', 'UNIT_EDITOR'],
    'CASE',
  ),
  'gathering.list': rule(
    'See the lectures and events of one’s scope, and their registrations without a word about the people; how many came and, from five answers on, what they thought.',
    ['OFFICE_ADMIN', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'gathering.read-personal': rule(
    'Read the answers of a sign-up form, with a reason that goes on record.',
    ['UNIT_MANAGER', 'UNIT_EDITOR'],
    'CASE',
  ),
  'grant.give': rule('Give a role, never a wider one than one’s own.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'grant.list': rule('See who holds which role.', [...OFFICE, 'UNIT_MANAGER', 'AUDITOR'], 'ANY'),
  'grant.revoke': rule('Take a role back.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'invitation.list': rule('See the invitations to one’s units.', [...OFFICE, 'UNIT_MANAGER'], 'ANY'),
  'invitation.revoke': rule('Take an open invitation back.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'group-pledge.list': rule(
    'See the group pledges and how many they are.',
    ['OFFICE_ADMIN', 'MODERATOR', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'learning.export': rule(
    'Take learning records out as xAPI statements under pseudonyms, for a reason, of courses with five learners and more.',
    ['OFFICE_ADMIN', 'AUDITOR'],
    'PROVINCE',
  ),
  'media.list': rule('See the media of one’s units.', ['OFFICE_ADMIN', ...unitRoles], 'ANY'),
  'media.remove': rule('Remove media of one’s units that nobody uses.', ['OFFICE_ADMIN', ...unitRoles], 'ANY'),
  'media.upload': rule(
    'Upload pictures, sounds, videos and captions, and say what they show.',
    ['OFFICE_ADMIN', ...unitRoles],
    'ANY',
  ),
  'pledge.export': rule(
    'Take the pledges out as a file by serial, for a reason, without names.',
    ['OFFICE_ADMIN', 'AUDITOR'],
    'PROVINCE',
  ),
  'pledge.figures': rule(
    'Take the figures of pledges out as a file, in groups of five and more.',
    ['OFFICE_ADMIN', 'LEADING_GROUP', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'pledge.invalidate': rule(
    'Propose, or approve as the second person, that a pledge is struck out or restored.',
    ['OFFICE_ADMIN', 'MODERATOR'],
    'PROVINCE',
  ),
  'pledge.list': rule(
    'See the pledges by serial, without names.',
    ['OFFICE_ADMIN', 'MODERATOR', 'AUDITOR'],
    'PROVINCE',
  ),
  'pledge.quarantine': rule('Set a doubtful pledge aside, or release it.', ['OFFICE_ADMIN', 'MODERATOR'], 'PROVINCE'),
  'practice.read': rule(
    'See how often the clauses are practised, in groups of five and more.',
    ['OFFICE_ADMIN', 'LEADING_GROUP', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'proposal.list': rule('See what waits for a second person.', ANYBODY, 'ANY'),
  'proposal.decide': rule('Approve or refuse what another person proposed.', ANYBODY, 'ANY'),
  'question.edit': rule(
    'Write, import and retire questions of one’s unit’s bank.',
    ['UNIT_MANAGER', 'UNIT_EDITOR'],
    'UNIT',
  ),
  'question.list': rule(
    'See the question banks of one’s scope and of the units above it, with their keys.',
    unitRoles,
    'ANY',
  ),
  'research.edit': rule(
    'Conduct research for the code: questionnaire, window, findings.',
    unitRoles,
    'ACTIVITY',
    'LEAD',
  ),
  'research.list': rule(
    'See the research for the code.',
    ['OFFICE_ADMIN', 'LEADING_GROUP', 'AUDITOR', ...unitRoles],
    'ANY',
  ),
  'research.read-results': rule('Read how a questionnaire was answered.', unitRoles, 'ACTIVITY', 'TAKES_PART'),
  'staff.invite': rule('Invite somebody to a unit.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'staff.list': rule('See the people of one’s units.', [...OFFICE, 'UNIT_MANAGER', 'AUDITOR'], 'ANY'),
  'staff.reset-password': rule('Let somebody else set a new password.', OFFICE, 'PROVINCE'),
  'staff.suspend': rule('Close somebody’s account, or open it again.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'ticket.decide': rule('Take up a hand-in, pass, return or reject it.', ['MODERATOR'], 'CASE'),
  'ticket.decide-appeal': rule(
    'Judge an author’s appeal against another person’s decision.',
    ['MODERATOR', 'OFFICE_ADMIN'],
    'CASE',
  ),
  'ticket.export': rule('Take the log of moderation out as a file.', ['MODERATOR', 'OFFICE_ADMIN', 'AUDITOR'], 'ANY'),
  'ticket.hide': rule('Hide what was shown, or show it again.', ['MODERATOR', 'OFFICE_ADMIN'], 'CASE'),
  'ticket.list': rule('See what waits for moderation.', ['MODERATOR', 'OFFICE_ADMIN', 'AUDITOR'], 'ANY'),
  'ticket.read': rule('Open a hand-in.', ['MODERATOR', 'OFFICE_ADMIN', 'AUDITOR'], 'CASE'),
  'unit.create': rule('Found a unit below one’s own.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'unit.edit': rule('Change a unit’s name, kind and place.', [...OFFICE, 'UNIT_MANAGER'], 'UNIT'),
  'unit.export': rule('Take the list of units out as a file.', [...OFFICE, 'UNIT_MANAGER', 'AUDITOR'], 'ANY'),
  'unit.import': rule('Bring many units in from a table.', OFFICE, 'PROVINCE'),
  'unit.list': rule('See the units.', ANYBODY, 'ANY'),
  'unit.suspend': rule('Suspend a unit, or open it again.', OFFICE, 'PROVINCE'),
  'work.use': rule('Use the desk: home, long tasks, saved views, drafts.', [...ANYBODY, 'JUDGE'], 'ANY'),
  'activity.edit': rule('Change the windows and the status of an activity.', unitRoles, 'ACTIVITY', 'LEAD'),
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissions;

/** The rule of a permission, with its general type. */
export const ruleOf = (permission: Permission): PermissionRule => permissions[permission];
