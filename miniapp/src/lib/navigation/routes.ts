/** Every page and the parameters it reads. Values travel in the address as text. */
export interface RouteParams {
  home: Record<never, never>;
  learn: Record<never, never>;
  selections: Record<never, never>;
  me: Record<never, never>;
  'activity/detail': { ordinal: string };
  'pledge/read': { version?: string };
  'pledge/certificate': { pledgeId: string };
  'pledge/check': { token: string };
  'pledge/counters': Record<never, never>;
  'pledge/versions': Record<never, never>;
  'pledge/diff': { version: string; against: string };
  'consultation/list': Record<never, never>;
  'consultation/detail': { consultationId: string };
  'consultation/mine': Record<never, never>;
  'consultation/survey': { researchId: string };
  'groups/mine': Record<never, never>;
  'groups/start': Record<never, never>;
  'groups/group': { groupId: string };
  'groups/join': { code?: string };
  'groups/check': { token: string };
  'credential/check': Record<never, never>;
  'credential/take': { kind: string; token: string; named?: string };
  'gathering/list': Record<never, never>;
  'gathering/detail': { gatheringId: string };
  'gathering/sign-up': { gatheringId: string; sessionId: string };
  'gathering/mine': Record<never, never>;
  'gathering/ticket': { registrationId: string };
  'gathering/helping': Record<never, never>;
  'gathering/door': { sessionId: string };
  'gathering/venue': { sessionId: string };
  'family/home': Record<never, never>;
  'family/covenant': Record<never, never>;
  'family/certificate': Record<never, never>;
  'family/check': { token: string };
  'search/find': { q?: string };
  'practice/log': Record<never, never>;
  'classroom/course': { courseId: string };
  'classroom/lesson': { lessonId: string; at?: string };
  'classroom/quiz': { lessonId: string };
  'classroom/certificate': { token: string };
  'classroom/notes': Record<never, never>;
  'classroom/favourites': Record<never, never>;
  'classroom/together': { lessonId?: string };
  'selection/ballot': { selectionId: string };
  'selection/story': { selectionId: string; candidateId: string };
  'selection/receipt': { selectionId: string; ballotId: string };
  'selection/my-ballots': { selectionId?: string };
  'selection/result': { selectionId: string };
  'account/legal': { document: string };
  'account/profile': Record<never, never>;
  'account/complaint': { kind?: string };
  'account/sessions': Record<never, never>;
  'account/lost': Record<never, never>;
  'notices/inbox': Record<never, never>;
  'notices/ticket': { ticketId: string };
  'notices/rules': Record<never, never>;
  'notices/complaints': Record<never, never>;
  'notices/complaint': { number: string };
  'privacy/center': Record<never, never>;
  'privacy/guardian': Record<never, never>;
}

export type RouteName = keyof RouteParams;

export const tabRoutes = ['home', 'learn', 'selections', 'me'] as const;
export type TabRouteName = (typeof tabRoutes)[number];

export function isTabRoute(name: RouteName): name is TabRouteName {
  return (tabRoutes as readonly string[]).includes(name);
}

/** `pledge/read` → `/features/pledge/pages/read/index`; a tab → `/pages/home/index`. */
export function pathOf(name: RouteName): string {
  if (isTabRoute(name)) return `/pages/${name}/index`;
  const [feature, page] = name.split('/') as [string, string];
  return `/features/${feature}/pages/${page}/index`;
}

/** The address of a page with its parameters, for navigation and for sharing. */
export function addressOf<Name extends RouteName>(name: Name, params: RouteParams[Name]): string {
  const pairs = Object.entries(params as Record<string, string | undefined>)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return pairs.length > 0 ? `${pathOf(name)}?${pairs.join('&')}` : pathOf(name);
}
