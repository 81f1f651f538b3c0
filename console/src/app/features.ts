/**
 * Every feature of the desk, one line each. A feature's `<name>.pages.ts` exports `pages`; the router and the navigation are
 * made from these.
 */
export * as activities from '../features/activities/activities.pages';
export * as home from '../features/home/home.pages';
export * as signIn from '../features/sign-in/sign-in.pages';
export * as units from '../features/units/units.pages';
export * as staff from '../features/staff/staff.pages';
