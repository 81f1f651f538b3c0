import type { FormFieldDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';

/** A registration as the tests have it. */
export const registration: RegistrationDto = {
  id: 'r1',
  gatheringId: 'g1',
  sessionId: 's1',
  kind: 'FAMILY_LECTURE',
  title: '和孩子谈谈网络',
  startsAt: '2026-11-28T06:00:00.000Z',
  endsAt: '2026-11-28T08:00:00.000Z',
  status: 'CONFIRMED',
  number: 1,
  ahead: null,
  offeredUntil: null,
  place: '县图书馆二楼',
  onlineLink: null,
  cancelReason: null,
};

export const form: FormFieldDto[] = [
  { key: 'q1', kind: 'TEXT', label: '想问老师什么', required: true },
  { key: 'q2', kind: 'CHOICE', label: '孩子多大', required: true, options: ['学龄前', '小学'] },
  { key: 'q3', kind: 'YES_NO', label: '需要停车位吗', required: false },
];
