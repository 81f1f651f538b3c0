/** What a message of the inbox is about. */
export type NoticeKind =
  'OPINION_REPLIED' | 'TICKET_DECIDED' | 'COMPLAINT_ANSWERED' | 'CODE_PUBLISHED' | 'GATHERING' | 'ACCOUNT' | 'DESK';
export const noticeKinds: readonly NoticeKind[] = [
  'OPINION_REPLIED',
  'TICKET_DECIDED',
  'COMPLAINT_ANSWERED',
  'CODE_PUBLISHED',
  'GATHERING',
  'ACCOUNT',
  'DESK',
];

export interface NoticeDto {
  id: string;
  kind: NoticeKind;
  title: string;
  text: string;
  /** Page of the mini-program (no leading slash) or of the console (`/console/…`); null: nothing to open. */
  path: string | null;
  at: string;
  readAt: string | null;
}

/** `GET me/notices` and `GET desk/notices`. Query: page, size, unread=true. */
export interface InboxDto {
  rows: NoticeDto[];
  total: number;
  unread: number;
  page: number;
  size: number;
}

/** `POST …/notices/read`: these, or with `all` everything up to now. */
export interface MarkReadDto {
  ids?: string[];
  all?: boolean;
}

/** What a one-time subscription is for; each has one template at WeChat, and a room that sends it. */
export type SubscriptionPurpose = 'OPINION_REPLIED' | 'TICKET_DECIDED' | 'COMPLAINT_ANSWERED';
export const subscriptionPurposes: readonly SubscriptionPurpose[] = [
  'OPINION_REPLIED',
  'TICKET_DECIDED',
  'COMPLAINT_ANSWERED',
];

/** One message per accepted ask; nothing else is given for it. */
export interface SubscriptionDto {
  purpose: SubscriptionPurpose;
  templateId: string;
  title: string;
  remaining: number;
}

export type SubscriptionAnswer = 'accept' | 'reject' | 'ban' | 'filter';
export const subscriptionAnswers: readonly SubscriptionAnswer[] = ['accept', 'reject', 'ban', 'filter'];

/** `POST me/subscriptions`: what `wx.requestSubscribeMessage` answered. Carries an idempotency key. */
export interface RecordSubscriptionsDto {
  results: { templateId: string; result: SubscriptionAnswer }[];
}
