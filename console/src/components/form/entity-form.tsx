import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Alert, Button, Form, type FormProps, Space } from 'antd';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { hasCode, sentenceFor } from '@/lib/http/api-error';
import { instantText } from '@/lib/format/instants';
import { changedNames, type Merge, mergeEdits, type Values } from './merge';
import { type FieldWords, MergeDialog } from './merge-dialog';
import { showServerError } from './show-server-error';
import { useLeaveWarning } from './use-leave-warning';

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

/** Editing one thing: drafts, errors at their fields, a warning on leaving, and nobody's work overwritten. */
export function EntityForm<T extends object>(props: EntityFormProps<T>): ReactElement {
  const { draft, fields, onSave, onReadAgain, onDraft, onCancel, submit = '保存', children } = props;
  const [form] = Form.useForm<T>();
  const [base, setBase] = useState(draft?.base ?? props.saved);
  const [dirty, setDirty] = useState(draft !== null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<{ theirs: Saved<T>; merge: Merge } | null>(null);
  // A saved form leads away at once, before React has drawn it clean.
  const isSaved = useRef(false);
  useLeaveWarning(dirty && !isSaved.current);

  const mine = (): T => ({ ...base.values, ...form.getFieldsValue(true) });
  const typed = (): void => {
    setDirty(changedNames(base.values as Values, mine() as Values).length > 0);
    onDraft({ values: mine(), base });
  };
  const takeOver = (values: Values, from: Saved<T>): void => {
    form.setFieldsValue(values as Parameters<typeof form.setFieldsValue>[0]);
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
  return (
    <Form<T>
      form={form}
      layout="vertical"
      initialValues={(draft?.values ?? base.values) as FormProps<T>['initialValues']}
      onValuesChange={typed}
      onFinish={() => void save()}
      scrollToFirstError={{ focus: true }}
    >
      {draft && dirty && (
        <Alert
          type="info"
          showIcon
          title={`已接着 ${instantText(draft.savedAt)} 的草稿。`}
          action={
            <Button size="small" onClick={() => reload(props.saved)}>
              放弃草稿
            </Button>
          }
          style={{ marginBottom: 16 }}
        />
      )}
      {problem && <Alert role="alert" type="error" showIcon title={problem} style={{ marginBottom: 16 }} />}
      {children}
      <Space wrap>
        <Button type="primary" htmlType="submit" loading={busy}>
          {submit}
        </Button>
        {onCancel && <Button onClick={onCancel}>取消</Button>}
        {dirty && <span className="soft">尚未保存，草稿自动留存</span>}
      </Space>
      {meeting && (
        <MergeDialog
          merge={meeting.merge}
          fields={fields}
          onMerge={(values) => takeOver(values, meeting.theirs)}
          onReload={() => reload(meeting.theirs)}
          onClose={() => setMeeting(null)}
        />
      )}
    </Form>
  );
}
