import type { CertificateStanding, StandingDto } from '@good-netizen/shared/credential/credential.dto';
import type { FamilyCertificateDto, FamilyCheckDto } from '@good-netizen/shared/family/family-certificate.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { allMet, type CertificateGrounds, metGrounds } from '../domain/certificate-grounds.js';
import type { FamilyCertificate } from '../domain/family-certificate.js';
import type { FamilyMember } from '../domain/family-member.js';

interface LearnedLesson {
  readonly title: string;
  readonly courseTitle: string;
  readonly demonstration: boolean;
}

export const certificateStanding = ({ revokedAt }: FamilyCertificate): CertificateStanding =>
  revokedAt === null ? 'VALID' : 'REVOKED';

/** For the members. */
export function presentOwnCertificate(
  me: FamilyMember,
  grounds: CertificateGrounds,
  given: { certificate: FamilyCertificate; standing: StandingDto } | null,
): FamilyCertificateDto {
  const met = metGrounds(grounds);
  return {
    ...met,
    mayTake: given === null && me.role === 'GUARDIAN' && allMet(met),
    given: given && {
      number: given.certificate.number,
      publicToken: given.certificate.publicToken,
      givenAt: given.certificate.givenAt.toISOString(),
      certificate: given.standing,
    },
  };
}

/** For a stranger: nobody is named, nor how many they are. */
export function presentFamilyCheck(
  { number, givenAt }: FamilyCertificate,
  lesson: LearnedLesson | undefined,
  certificate: StandingDto,
): FamilyCheckDto {
  const { title = '', courseTitle = '' } = lesson ?? {};
  return { number, givenOn: formatShanghaiDate(givenAt), courseTitle, lessonTitle: title, certificate };
}

/** What the picture says. */
export function presentFamilySheet({ number, givenAt }: FamilyCertificate, lesson: LearnedLesson | undefined) {
  return {
    title: '家庭证书',
    emphasis: '家庭网络公约',
    lines: ['这一家人一起定下并同意了家庭网络公约', ...(lesson ? [`一起学完了微课《${lesson.title}》`] : [])],
    footnotes: [formatShanghaiDate(givenAt)],
    serial: number,
    demonstration: lesson?.demonstration ?? false,
  };
}
