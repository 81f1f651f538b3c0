import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Form, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { hasCode, sentenceFor } from '@/lib/http/api-error';
import type { EntityFormProps, Saved } from './entity';
import { changedNames, type Merge, mergeEdits, type Values } from './merge';
import { hideServerErrors, showServerError } from './show-server-error';
import { useLeaveWarning } from './use-leave-warning';

type Work<T extends object> = Pick<EntityFormProps<T>, 'saved' | 'draft' | 'onSave' | 'onReadAgain' | 'onDraft'>;

/** The work behind an EntityForm: what it began from, what was typed, how it is saved, how two people's edits meet. */
export function useEntityForm<T extends object>({ saved, draft, onSave, onReadAgain, onDraft }: Work<T>) {
  const [form] = Form.useForm<T>();
  const [base, setBase] = useState(draft?.base ?? saved);
  const [dirty, setDirty] = useState(draft !== null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<{ theirs: Saved<T>; merge: Merge } | null>(null);
  // A saved form leads away at once, before React has drawn it clean.
  const isSaved = useRef(false);
  useLeaveWarning(dirty, isSaved);

  const mine = (): T => ({ ...base.values, ...form.getFieldsValue(true) });
  const typed = (): void => {
    setDirty(changedNames(base.values as Values, mine() as Values).length > 0);
    onDraft({ values: mine(), base });
  };
  const takeOver = (values: Values, from: Saved<T>): void => {
    form.setFieldsValue(values as Parameters<FormInstance<T>['setFieldsValue']>[0]);
    setBase(from);
    setDirty(changedNames(from.values as Values, values).length > 0);
    setMeeting(null);
    setProblem(null);
  };
  const reload = (from: Saved<T>): void => {
    takeOver(from.values as Values, from);
    onDraft(null);
  };
  const meet = async (): Promise<void> => {
    const theirs = await onReadAgain();
    setMeeting({ theirs, merge: mergeEdits(base.values as Values, mine() as Values, theirs.values as Values) });
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    hideServerErrors(form);
    try {
      isSaved.current = true;
      await onSave(mine(), base.revision);
      onDraft(null);
      setDirty(false);
    } catch (error) {
      isSaved.current = false;
      if (hasCode(error, ErrorCode.EDITED_MEANWHILE)) await meet().catch(() => setProblem(sentenceFor(error)));
      else if (!showServerError(form, error)) setProblem(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  return { form, base, dirty, busy, problem, meeting, setMeeting, typed, takeOver, reload, save };
}
