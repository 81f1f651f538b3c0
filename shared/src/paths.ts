/**
 * Every route of the API, said once. Server controllers and the clients both build on these strings.
 * A path with parameters is a function of them; `:name` patterns are what Nest registers.
 */
export const API_PREFIX = 'api';

const seg = (value: string): string => encodeURIComponent(value);

export const Paths = {
  health: { live: 'health/live', ready: 'health/ready' },
  legal: (document: string): string => `legal/${seg(document)}`,
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
    completions: 'me/completions',
    learning: 'me/learning',
    ballots: 'me/ballots',
    complaints: 'me/complaints',
    notices: 'me/notices',
    readNotices: 'me/notices/read',
    subscriptions: 'me/subscriptions',
  },
  programme: {
    home: 'programme/home',
    activity: (ordinal: number): string => `programme/activities/${ordinal}`,
    regions: 'programme/regions',
  },
  pledge: {
    code: 'pledge/code',
    codeVersion: (version: number): string => `pledge/code/${version}`,
    sign: 'pledge/pledges',
    pledge: (id: string): string => `pledge/pledges/${seg(id)}`,
    withdraw: (id: string): string => `pledge/pledges/${seg(id)}/withdraw`,
    certificate: (publicToken: string): string => `pledge/certificates/${seg(publicToken)}.png`,
    check: (publicToken: string): string => `pledge/checks/${seg(publicToken)}`,
    counters: 'pledge/counters',
  },
  classroom: {
    courses: 'classroom/courses',
    course: (id: string): string => `classroom/courses/${seg(id)}`,
    lesson: (id: string): string => `classroom/lessons/${seg(id)}`,
    sessions: (lessonId: string): string => `classroom/lessons/${seg(lessonId)}/sessions`,
    heartbeat: (sessionId: string): string => `classroom/sessions/${seg(sessionId)}/heartbeats`,
    attempts: (lessonId: string): string => `classroom/lessons/${seg(lessonId)}/attempts`,
    submitAttempt: (attemptId: string): string => `classroom/attempts/${seg(attemptId)}/answers`,
    complete: (courseId: string): string => `classroom/courses/${seg(courseId)}/completion`,
    completionCheck: (publicToken: string): string => `classroom/checks/${seg(publicToken)}`,
    certificate: (publicToken: string): string => `classroom/certificates/${seg(publicToken)}.png`,
    media: (name: string): string => `classroom/media/${seg(name)}`,
  },
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
  /** The organisers' desk: signed-in staff only. Each room keeps its part under its own name. */
  desk: {
    home: 'desk/home',
    auth: {
      signIn: 'desk/auth/sign-in',
      totp: 'desk/auth/totp',
      recover: 'desk/auth/recovery',
      startTotp: 'desk/auth/totp/enrolment',
      confirmTotp: 'desk/auth/totp/confirmation',
      signOut: 'desk/auth/sign-out',
      me: 'desk/auth/me',
      password: 'desk/auth/password',
      recoveryCodes: 'desk/auth/recovery-codes',
      sessions: 'desk/auth/sessions',
      session: (id: string): string => `desk/auth/sessions/${seg(id)}`,
      otherSessions: 'desk/auth/sessions/others',
      firstAdministrator: {
        preview: 'desk/auth/first-administrator/preview',
        enrol: 'desk/auth/first-administrator/enrolment',
        open: 'desk/auth/first-administrator/account',
      },
      invitation: {
        preview: 'desk/auth/invitation/preview',
        enrol: 'desk/auth/invitation/enrolment',
        open: 'desk/auth/invitation/account',
      },
      passwordReset: { preview: 'desk/auth/password-reset/preview', finish: 'desk/auth/password-reset/password' },
    },
    staff: {
      list: 'desk/staff',
      detail: (id: string): string => `desk/staff/${seg(id)}`,
      resetPassword: (id: string): string => `desk/staff/${seg(id)}/password-reset`,
      suspend: (id: string): string => `desk/staff/${seg(id)}/suspension`,
    },
    invitations: {
      list: 'desk/invitations',
      revoke: (id: string): string => `desk/invitations/${seg(id)}/revocation`,
    },
    units: {
      list: 'desk/units',
      detail: (id: string): string => `desk/units/${seg(id)}`,
      suspend: (id: string): string => `desk/units/${seg(id)}/suspension`,
      import: 'desk/units/imports',
      applyImport: (importId: string): string => `desk/units/imports/${seg(importId)}/application`,
    },
    grants: {
      list: 'desk/grants',
      revoke: (id: string): string => `desk/grants/${seg(id)}/revocation`,
    },
    proposals: {
      list: 'desk/proposals',
      decide: (id: string): string => `desk/proposals/${seg(id)}/decision`,
      withdraw: (id: string): string => `desk/proposals/${seg(id)}/withdrawal`,
    },
    audit: { list: 'desk/audit', check: 'desk/audit/check' },
    exports: 'desk/exports',
    tasks: {
      list: 'desk/tasks',
      detail: (id: string): string => `desk/tasks/${seg(id)}`,
      cancel: (id: string): string => `desk/tasks/${seg(id)}/cancellation`,
      file: (id: string): string => `desk/tasks/${seg(id)}/file`,
    },
    views: { list: 'desk/views', detail: (id: string): string => `desk/views/${seg(id)}` },
    draft: (form: string): string => `desk/drafts/${seg(form)}`,
    moderation: {
      list: 'desk/moderation/tickets',
      counts: 'desk/moderation/counts',
      log: 'desk/moderation/log',
      detail: (id: string): string => `desk/moderation/tickets/${seg(id)}`,
      lock: (id: string): string => `desk/moderation/tickets/${seg(id)}/lock`,
      release: (id: string): string => `desk/moderation/tickets/${seg(id)}/release`,
      decide: (id: string): string => `desk/moderation/tickets/${seg(id)}/decision`,
      hide: (id: string): string => `desk/moderation/tickets/${seg(id)}/hiding`,
      restore: (id: string): string => `desk/moderation/tickets/${seg(id)}/restoration`,
      appeal: (id: string): string => `desk/moderation/tickets/${seg(id)}/appeal-decision`,
    },
    notices: { list: 'desk/notices', read: 'desk/notices/read' },
    complaints: {
      list: 'desk/complaints',
      detail: (id: string): string => `desk/complaints/${seg(id)}`,
      take: (id: string): string => `desk/complaints/${seg(id)}/taking`,
      reply: (id: string): string => `desk/complaints/${seg(id)}/replies`,
      close: (id: string): string => `desk/complaints/${seg(id)}/closing`,
      transfer: (id: string): string => `desk/complaints/${seg(id)}/transfer`,
      contact: (id: string): string => `desk/complaints/${seg(id)}/contact`,
    },
  },
} as const;

/** `/api/<path>` with an optional query, as clients call it. */
export function apiUrl(path: string): string {
  return `/${API_PREFIX}/${path}`;
}
