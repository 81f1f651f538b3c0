const seg = (value: string): string => encodeURIComponent(value);

/** Routes of what a family does together; those of the family itself are in `paths.ts`. Apart, so that the main package stays small. */
export const FamilyPaths = {
  /** PUT: the own 6 digits with which somebody says on another's phone that they are there; DELETE takes them back. */
  pin: 'me/family/pin',
  /** GET, PUT (the guardian). */
  covenant: 'me/family/covenant',
  /** POST: everybody for themselves. */
  agreement: 'me/family/covenant/agreement',
  /** POST: a clause in own words. */
  clauses: 'me/family/clauses',
  /** DELETE. */
  clause: (id: string): string => `me/family/clauses/${seg(id)}`,
  /** GET: the latest; POST opens one. */
  coLessons: 'me/family/co-lessons',
  /** GET; DELETE ends it before its end. */
  coLesson: (id: string): string => `me/family/co-lessons/${seg(id)}`,
  /** POST, every ten seconds. */
  coLessonBeats: (id: string): string => `me/family/co-lessons/${seg(id)}/heartbeats`,
  /** POST: hands the phone on. */
  coLessonTurns: (id: string): string => `me/family/co-lessons/${seg(id)}/turns`,
  /** GET: what is there or missing; POST (the guardian) takes it. */
  certificate: 'me/family/certificate',
  /** For anybody: what the certificate is given for. */
  achievement: 'family-achievement',
  /** For anybody who was shown the certificate. */
  check: (publicToken: string): string => `family-checks/${seg(publicToken)}`,
  picture: (publicToken: string): string => `family-certificates/${seg(publicToken)}.png`,
  paper: (publicToken: string): string => `family-certificates/${seg(publicToken)}.pdf`,
} as const;
