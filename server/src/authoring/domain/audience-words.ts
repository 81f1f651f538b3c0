import type { Audience } from '@good-netizen/shared/authoring/authoring.dto';

/** As learners read it. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  PARENTS: '家长',
  YOUTH: '青少年',
  ELDERS: '老年人',
  EVERYBODY: '所有人',
};
