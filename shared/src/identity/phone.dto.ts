/** What the button of the mini-program gave: a code of five minutes, for one use. Not the code of `wx.login`. */
export interface BindPhoneDto {
  code: string;
}

export type PhoneChangeKind = 'BOUND' | 'CHANGED' | 'REMOVED';
export const phoneChangeKinds: readonly PhoneChangeKind[] = ['BOUND', 'CHANGED', 'REMOVED'];

/** One line of a person's own history of their number. */
export interface PhoneChangeDto {
  kind: PhoneChangeKind;
  /** `138****1234`: the new number, or the one that was removed. */
  masked: string;
  at: string;
}

/** The number that a person has bound, as they see it themselves. Nobody else sees it. */
export interface PhoneDto {
  /** `138****1234`; `null` when none is bound. */
  masked: string | null;
  boundAt: string | null;
  /** Newest first. */
  changes: PhoneChangeDto[];
}
