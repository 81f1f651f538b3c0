import { Alert, Button, Form, type FormProps, Space } from 'antd';
import type { ReactElement } from 'react';
import { instantText } from '@/lib/format/instants';
import type { EntityFormProps } from './entity';
import { keepEnterInPicker } from './keep-enter-in-picker';
import { MergeDialog } from './merge-dialog';
import { useEntityForm } from './use-entity-form';

/** Editing one thing: drafts, errors at their fields, a warning on leaving, and nobody's work overwritten. */
export function EntityForm<T extends object>(props: EntityFormProps<T>): ReactElement {
  const { draft, fields, onCancel, submit = '保存', children } = props;
  const { form, base, dirty, busy, problem, meeting, setMeeting, typed, takeOver, reload, save } = useEntityForm(props);
  return (
    <Form<T>
      form={form}
      layout="vertical"
      initialValues={(draft?.values ?? base.values) as FormProps<T>['initialValues']}
      onValuesChange={typed}
      onFinish={() => void save()}
      scrollToFirstError={{ focus: true }}
      onKeyDown={keepEnterInPicker}
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
