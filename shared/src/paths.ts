/**
 * Every route of the API, said once. Server controllers and the clients both build on these strings.
 * A path with parameters is a function of them; `:name` patterns are what Nest registers.
 * The desk's routes are in `desk-paths.ts`, on their own: what is named here travels in the mini-program's main package.
 */
export const API_PREFIX = 'api';

const seg = (value: string): string => encodeURIComponent(value);

export const Paths = {
  health: { live: 'health/live', ready: 'health/ready' },
  legal: (document: string): string => `legal/${seg(document)}`,
  search: 'search',
  complaints: 'complaints',
  complaintLookUp: 'complaints/look-up',
  moderation: {
    policy: 'moderation/policy',
    mine: 'moderation/tickets/mine',
    ticket: (id: string): string => `moderation/tickets/${seg(id)}`,
    appeal: (id: string): string => `moderation/tickets/${seg(id)}/appeal`,
  },
  /** WeChat's message push calls this address. */
  wechatPush: 'wechat/push',
  auth: {
    miniProgram: 'auth/mini-program',
    cloudHosting: 'auth/cloud-hosting',
    h5Start: 'auth/h5/start',
    h5Callback: 'auth/h5/callback',
    refresh: 'auth/refresh',
    signOut: 'auth/sign-out',
  },
  me: {
    profile: 'me',
    sessions: 'me/sessions',
    session: (id: string): string => `me/sessions/${seg(id)}`,
    pledges: 'me/pledges',
    groupPledges: 'me/group-pledges',
    opinions: 'me/opinions',
    practice: 'me/practice',
    notes: 'me/notes',
    notesOf: (lessonId: string): string => `me/notes?lessonId=${seg(lessonId)}`,
    note: (id: string): string => `me/notes/${seg(id)}`,
    favourites: 'me/favourites',
    favourite: (courseId: string): string => `me/favourites/${seg(courseId)}`,
    completions: 'me/completions',
    learning: 'me/learning',
    ballots: 'me/ballots',
    phone: 'me/phone',
    consents: 'me/consents',
    exports: 'me/exports',
    exportJson: (id: string): string => `me/exports/${seg(id)}/data.json`,
    exportPage: (id: string): string => `me/exports/${seg(id)}/data.html`,
    deletion: 'me/deletion',
    guardianship: 'me/guardianship',
    guardianInvitations: 'me/guardian-invitations',
    withdrawGuardianConsent: (id: string): string => `me/guardian-consents/${seg(id)}/withdraw`,
    complaints: 'me/complaints',
    notices: 'me/notices',
    readNotices: 'me/notices/read',
    subscriptions: 'me/subscriptions',
  },
  guardian: {
    invitation: (code: string): string => `guardian/invitations/${seg(code)}`,
    consent: (code: string): string => `guardian/invitations/${seg(code)}/consent`,
  },
  programme: {
    home: 'programme/home',
    activity: (ordinal: number): string => `programme/activities/${ordinal}`,
    regions: 'programme/regions',
  },
  credentials: {
    take: 'credentials',
    standing: (id: string): string => `credentials/${seg(id)}/standing`,
    verify: 'credentials/verification',
    number: (number: string, code: string): string => `credentials/numbers/${seg(number)}?code=${seg(code)}`,
    keys: 'credentials/keys',
  },
  pledge: {
    code: 'pledge/code',
    codeVersion: (version: number): string => `pledge/code/${version}`,
    sign: 'pledge/pledges',
    pledge: (id: string): string => `pledge/pledges/${seg(id)}`,
    withdraw: (id: string): string => `pledge/pledges/${seg(id)}/withdraw`,
    certificate: (publicToken: string): string => `pledge/certificates/${seg(publicToken)}.png`,
    certificatePdf: (publicToken: string): string => `pledge/certificates/${seg(publicToken)}.pdf`,
    check: (publicToken: string): string => `pledge/checks/${seg(publicToken)}`,
    counters: 'pledge/counters',
    codeVersions: 'pledge/code-versions',
    codeDiff: (version: number, against: number): string => `pledge/code-versions/${version}/diff?against=${against}`,
    groups: 'pledge/groups',
    group: (id: string): string => `pledge/groups/${seg(id)}`,
    groupName: (id: string): string => `pledge/groups/${seg(id)}/name`,
    closeGroup: (id: string): string => `pledge/groups/${seg(id)}/closing`,
    leaveGroup: (id: string): string => `pledge/groups/${seg(id)}/members/me`,
    invitation: (code: string): string => `pledge/group-invitations/${seg(code)}`,
    invitationPicture: (code: string): string => `pledge/group-invitations/${seg(code)}/qr.png`,
    joinGroup: (code: string): string => `pledge/group-invitations/${seg(code)}/members`,
    groupCheck: (publicToken: string): string => `pledge/group-checks/${seg(publicToken)}`,
    groupCertificate: (publicToken: string): string => `pledge/group-certificates/${seg(publicToken)}.png`,
  },
  practice: {
    entries: 'practice/entries',
    entry: (id: string): string => `practice/entries/${seg(id)}`,
    counts: 'practice/counts',
  },
  consultation: {
    list: 'consultations',
    detail: (id: string): string => `consultations/${seg(id)}`,
    mine: (id: string): string => `consultations/${seg(id)}/opinions/mine`,
    opinion: (id: string, clauseKey: string): string => `consultations/${seg(id)}/opinions/${seg(clauseKey)}`,
  },
  research: {
    list: 'research',
    detail: (id: string): string => `research/${seg(id)}`,
    answers: (id: string): string => `research/${seg(id)}/answers`,
  },
  classroom: {
    courses: 'classroom/courses',
    course: (id: string): string => `classroom/courses/${seg(id)}`,
    courseVersion: (id: string, number: number): string => `classroom/courses/${seg(id)}/versions/${number}`,
    lesson: (id: string): string => `classroom/lessons/${seg(id)}`,
    checkpoint: (lessonId: string, blockId: string): string =>
      `classroom/lessons/${seg(lessonId)}/checkpoints/${seg(blockId)}/answer`,
    sessions: (lessonId: string): string => `classroom/lessons/${seg(lessonId)}/sessions`,
    heartbeat: (sessionId: string): string => `classroom/sessions/${seg(sessionId)}/heartbeats`,
    attempts: (lessonId: string): string => `classroom/lessons/${seg(lessonId)}/attempts`,
    submitAttempt: (attemptId: string): string => `classroom/attempts/${seg(attemptId)}/answers`,
    complete: (courseId: string): string => `classroom/courses/${seg(courseId)}/completion`,
    completionCheck: (publicToken: string): string => `classroom/checks/${seg(publicToken)}`,
    certificate: (publicToken: string): string => `classroom/certificates/${seg(publicToken)}.png`,
    certificatePdf: (publicToken: string): string => `classroom/certificates/${seg(publicToken)}.pdf`,
    media: (name: string): string => `classroom/media/${seg(name)}`,
  },
  media: { file: (id: string, file: string): string => `media/a/${seg(id)}/${seg(file)}` },
  selection: {
    list: 'selections',
    detail: (id: string): string => `selections/${seg(id)}`,
    candidates: (id: string): string => `selections/${seg(id)}/candidates`,
    candidate: (id: string, candidateId: string): string => `selections/${seg(id)}/candidates/${seg(candidateId)}`,
    eligibility: (id: string): string => `selections/${seg(id)}/eligibility`,
    ticket: (id: string): string => `selections/${seg(id)}/tickets`,
    ballots: (id: string): string => `selections/${seg(id)}/ballots`,
    myBallots: (id: string): string => `selections/${seg(id)}/ballots/mine`,
    result: (id: string): string => `selections/${seg(id)}/result`,
    keys: 'selections/receipt-keys',
    cover: (name: string): string => `selections/covers/${seg(name)}`,
  },
} as const;

/** `/api/<path>` with an optional query, as clients call it. */
export function apiUrl(path: string): string {
  return `/${API_PREFIX}/${path}`;
}
