import type { ReactNode } from 'react';
import type { FieldWords } from './merge-dialog';

/** What is on the server: its values and the revision they had. `revision` null: it is new. */
export interface Saved<T> {
  values: T;
  revision: number | null;
}

/** What was typed and not saved, and what it began from: so that a later save still knows who changed what. */
export interface Unsaved<T> {
  values: T;
  base: Saved<T>;
}

export interface KeptDraft<T> extends Unsaved<T> {
  savedAt: string;
}

export interface EntityFormProps<T extends object> {
  saved: Saved<T>;
  /** What was typed last time and not saved. */
  draft: KeptDraft<T> | null;
  /** How fields are called where the form speaks of them. */
  fields: Readonly<Record<string, FieldWords>>;
  /** Saves on top of `revision`; throws COMMON.EDITED_MEANWHILE when that is not the newest. */
  onSave: (values: T, revision: number | null) => Promise<unknown>;
  /** What is on the server now. */
  onReadAgain: () => Promise<Saved<T>>;
  /** Called with what is typed, and with `null` once it is saved or given up. */
  onDraft: (unsaved: Unsaved<T> | null) => void;
  onCancel?: () => void;
  submit?: string;
  children: ReactNode;
}
