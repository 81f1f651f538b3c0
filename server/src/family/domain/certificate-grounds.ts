import type { FamilyCertificateDto } from '@good-netizen/shared/family/family-certificate.dto';
import type { CoLesson } from './co-lesson.js';

/** What a family's certificate stands on. */
export interface CertificateGrounds {
  readonly members: number;
  /** Of the members, those who agreed to the covenant in force. */
  readonly agreed: number;
  readonly coLesson: CoLesson | null;
}

type Met = Pick<FamilyCertificateDto, 'enoughMembers' | 'covenantAgreed' | 'coLessonDone'>;

export function metGrounds({ members, agreed, coLesson }: CertificateGrounds): Met {
  return {
    enoughMembers: members >= 2,
    covenantAgreed: agreed > 0 && agreed === members,
    coLessonDone: coLesson !== null,
  };
}

export const allMet = ({ enoughMembers, covenantAgreed, coLessonDone }: Met): boolean =>
  enoughMembers && covenantAgreed && coLessonDone;
