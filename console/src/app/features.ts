/**
 * Every feature of the desk, one line each. A feature's `<name>.pages.ts` exports `pages`; the router and the navigation are
 * made from these.
 */
export * as account from '../features/account/account.pages';
export * as activities from '../features/activities/activities.pages';
export * as audit from '../features/audit/audit.pages';
export * as authoring from '../features/authoring/authoring.pages';
export * as certificates from '../features/certificates/certificates.pages';
export * as code from '../features/code/code.pages';
export * as complaints from '../features/complaints/complaints.pages';
export * as editions from '../features/editions/editions.pages';
export * as gatherings from '../features/gatherings/gatherings.pages';
export * as grants from '../features/grants/grants.pages';
export * as home from '../features/home/home.pages';
export * as media from '../features/media/media.pages';
export * as moderation from '../features/moderation/moderation.pages';
export * as pledgeFigures from '../features/pledge-figures/pledge-figures.pages';
export * as pledges from '../features/pledges/pledges.pages';
export * as proposals from '../features/proposals/proposals.pages';
export * as research from '../features/research/research.pages';
export * as signIn from '../features/sign-in/sign-in.pages';
export * as staff from '../features/staff/staff.pages';
export * as tasks from '../features/tasks/tasks.pages';
export * as units from '../features/units/units.pages';
