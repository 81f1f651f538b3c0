import {
  type DeskGatheringDto,
  type FormFieldDto,
  gatheringKindNames,
  type GatheringKind,
  type SessionWishDto,
  type WriteGatheringDto,
} from '@good-netizen/shared/gathering/gathering.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { Saved } from '@/components/form/entity';
import type { FieldWords } from '@/components/form/merge-dialog';
import { instantText } from '@/lib/format/instants';
import { instantOf, wallNow } from '@/lib/format/shanghai-wall';
import { ageBandNames, formCopy, gatheringsCopy as copy } from '../gatherings.copy';

/** A gathering as its form holds it: what was not filled in is empty or not there. */
export type GatheringValues = Omit<WriteGatheringDto, 'regionCode'> & { regionCode?: string };

const USUAL_CAPACITY = 100;
const USUAL_OFFER_HOURS = 12;

/** A session of two hours, ten days from now at two in the afternoon. */
export function newSession(): SessionWishDto {
  const at = wallNow().add(10, 'day').hour(14).startOf('hour');
  return { startsAt: instantOf(at), endsAt: instantOf(at.add(2, 'hour')), capacity: USUAL_CAPACITY, reserved: 0 };
}

/** A question with a key that no other of the form has. */
export function newField(fields: readonly Partial<FormFieldDto>[]): FormFieldDto {
  const numbers = fields.map(({ key }) => Number(/^q(\d+)$/.exec(key ?? '')?.[1] ?? 0));
  return { key: `q${Math.max(0, ...numbers) + 1}`, kind: 'TEXT', label: '', required: false };
}

export function emptyGathering(activity: number, unitId: string): Saved<GatheringValues> {
  const opens = wallNow().startOf('hour');
  return {
    values: {
      activity,
      unitId,
      kind: 'FAMILY_LECTURE',
      title: '',
      summary: '',
      ages: [],
      guardianNeeded: false,
      form: [],
      signUpOpensAt: instantOf(opens),
      signUpClosesAt: instantOf(opens.add(9, 'day').hour(18)),
      offerHours: USUAL_OFFER_HOURS,
      sessions: [newSession()],
    },
    revision: null,
  };
}

/** What the form begins from. */
export function savedOf(gathering: DeskGatheringDto): Saved<GatheringValues> {
  const { activity, unitId, kind, title, summary, regionCode, ages, guardianNeeded, form, offerHours } = gathering;
  const { signUpOpensAt, signUpClosesAt, revision } = gathering;
  const sessions = gathering.sessions.map(({ startsAt, endsAt, capacity, reserved }) => ({
    ...{ startsAt, endsAt, capacity, reserved },
  }));
  const values: GatheringValues = {
    ...{ activity, unitId, kind, title, summary, regionCode, ages, guardianNeeded, form, offerHours },
    ...{ signUpOpensAt, signUpClosesAt, sessions },
    lecturer: gathering.lecturer ?? undefined,
    place: gathering.place ?? undefined,
    onlineLink: gathering.onlineLink ?? undefined,
  };
  return { values, revision };
}

const written = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** What is sent: blanks and empty lines go, and only a choice has options. */
export function wishOf(values: GatheringValues): WriteGatheringDto {
  return {
    ...values,
    title: values.title.trim(),
    summary: values.summary.trim(),
    regionCode: values.regionCode ?? '',
    lecturer: written(values.lecturer),
    place: written(values.place),
    onlineLink: written(values.onlineLink),
    ages: values.ages ?? [],
    form: values.form.map(({ key, kind, label, required, options }) => ({
      ...{ key, kind, required, label: label.trim() },
      ...(kind === 'CHOICE' ? { options: (options ?? []).map((one) => one.trim()).filter((one) => one !== '') } : {}),
    })),
  };
}

const instant = (at: unknown): string => instantText(at as string);
const sessionText = ({ startsAt, endsAt, capacity, reserved }: SessionWishDto): string =>
  `${instantText(startsAt)}–${instantText(endsAt)}，${capacity}（${formCopy.reserved} ${reserved}）`;

/** How the form speaks of its fields when two people have edited. */
export const gatheringFieldWords: Record<keyof GatheringValues, FieldWords> = {
  activity: { label: formCopy.activity },
  unitId: { label: copy.unit },
  kind: { label: copy.kind, text: (kind) => gatheringKindNames[kind as GatheringKind] },
  title: { label: copy.name },
  summary: { label: copy.summary },
  lecturer: { label: copy.lecturer },
  place: { label: copy.place },
  onlineLink: { label: copy.link },
  regionCode: { label: copy.region },
  ages: { label: copy.ages, text: (ages) => (ages as AgeBand[]).map((age) => ageBandNames[age]).join('、') },
  guardianNeeded: {
    label: copy.guardian,
    text: (needed) => (needed === true ? copy.guardianNeeded : copy.guardianNot),
  },
  form: { label: copy.form, text: (form) => (form as FormFieldDto[]).map(({ label }) => label).join('；') },
  signUpOpensAt: { label: formCopy.opensAt, text: instant },
  signUpClosesAt: { label: formCopy.closesAt, text: instant },
  offerHours: { label: copy.offerHours },
  sessions: { label: copy.sessions, text: (list) => (list as SessionWishDto[]).map(sessionText).join('；') },
};
