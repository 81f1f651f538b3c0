import type { Permission } from '@good-netizen/shared/organisation/permissions';
import { type ConsolePage, type Duty, dutyNames } from '@/lib/pages/console-page';

export interface NavigationLine {
  path: string;
  title: string;
}

export interface NavigationGroup {
  key: string;
  title: string;
  icon?: Duty | 'activities';
  groups: NavigationGroup[];
  lines: NavigationLine[];
}

const duties = Object.keys(dutyNames) as Duty[];

/** What the navigation holds for this person: a group is there only when one of its pages is. */
export function navigationFor(
  pages: readonly ConsolePage[],
  may: (permission: Permission | undefined) => boolean,
  activityNames: readonly string[],
): NavigationGroup[] {
  const shown = pages.filter((page) => page.nav && may(page.permission));
  const linesUnder = (under: Duty | number): NavigationLine[] =>
    shown
      .filter((page) => page.nav?.under === under)
      .sort((a, b) => (a.nav?.order ?? 50) - (b.nav?.order ?? 50))
      .map(({ path, title }) => ({ path: `/${path}`, title }));
  const activities = activityNames
    .map((title, index) => ({ key: `activity-${index + 1}`, title, groups: [], lines: linesUnder(index + 1) }))
    .filter(({ lines }) => lines.length > 0);
  const top: NavigationGroup[] = [
    { key: 'activities', title: '七项活动', icon: 'activities', groups: activities, lines: [] },
    ...duties.map((duty) => ({
      key: duty,
      title: dutyNames[duty],
      icon: duty,
      groups: [],
      lines: linesUnder(duty),
    })),
  ];
  return top.filter(({ groups, lines }) => groups.length + lines.length > 0);
}

/** Which line an address belongs to, and the groups around it. The longest line that begins the address wins. */
export function placeOf(groups: readonly NavigationGroup[], pathname: string): { path: string; open: string[] } {
  let best = { path: '/', open: [] as string[] };
  const look = (group: NavigationGroup, above: string[]): void => {
    const open = [...above, group.key];
    for (const { path } of group.lines) {
      const leadsHere = pathname === path || pathname.startsWith(`${path}/`);
      if (leadsHere && path.length > best.path.length) best = { path, open };
    }
    group.groups.forEach((inner) => look(inner, open));
  };
  groups.forEach((group) => look(group, []));
  return best;
}
