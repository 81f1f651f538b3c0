import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { ComponentType } from 'react';

/** The duties by which the navigation is ordered, beside the seven activities. */
export type Duty = 'review' | 'complaints' | 'people' | 'audit' | 'settings';

export const dutyNames: Readonly<Record<Duty, string>> = {
  review: '审核',
  complaints: '投诉建议',
  people: '单位与人员',
  audit: '审计',
  settings: '设置',
};

export interface ConsolePage {
  /** Below `/console/`, with parameters as react-router writes them: `units/:unitId`. */
  path: string;
  /** The browser's title and the page's name in the navigation. */
  title: string;
  /** Without it the page and its line in the navigation are not shown. Left out: every signed-in person. */
  permission?: Permission;
  /** Open to people who are not signed in, and shown without the desk around it. */
  isOpen?: boolean;
  /** Where the page stands in the navigation: under a duty or an activity (1 to 7). Left out: reached from other pages. */
  nav?: { under: Duty | number; order?: number };
  /** The page itself, its default export, loaded when it is first opened. */
  load: () => Promise<{ default: ComponentType }>;
}
