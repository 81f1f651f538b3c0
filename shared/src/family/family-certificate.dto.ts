import type { StandingDto } from '../credential/credential.dto.js';

/** `GET me/family/certificate`: for the members. */
export interface FamilyCertificateDto {
  /** There are at least two. */
  enoughMembers: boolean;
  /** Everybody has agreed to the covenant in force. */
  covenantAgreed: boolean;
  /** At least one co-lesson was completed. */
  coLessonDone: boolean;
  /** All of the above, and the asker is the guardian. */
  mayTake: boolean;
  /** One for each family; once given it stays, whatever is changed later. */
  given: { number: string; publicToken: string; givenAt: string; certificate: StandingDto } | null;
}

/** `GET family-checks/:token`: for whoever was shown the certificate. Nobody is named, nor how many they are. */
export interface FamilyCheckDto {
  number: string;
  /** `YYYY年M月D日`. */
  givenOn: string;
  courseTitle: string;
  lessonTitle: string;
  certificate: StandingDto;
}
