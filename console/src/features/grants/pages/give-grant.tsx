import { App, Card, Form, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { Page } from '@/components/page/page';
import { GrantFields, type GrantValues, scopeOf } from '@/desk/grant-fields';
import { useMe } from '@/lib/session/me';
import { giveGrant, usePeople } from '../api/grants';
import { grantsCopy as copy } from '../grants.copy';

/** Giving somebody a role. */
export default function GiveGrantPage(): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const unit = useMe().data?.unit;
  const [words, setWords] = useState('');
  const people = usePeople(words).data ?? [];
  const give = async ({ staffId, ...values }: GrantValues & { staffId: string }): Promise<void> => {
    await giveGrant({ staffId, ...scopeOf(values) });
    void message.success(copy.done);
    void navigate('/grants');
  };
  return (
    <Page title={copy.give} lead={copy.giveLead} above={[{ title: copy.title, path: '/grants' }]}>
      <Card style={{ maxWidth: 640 }}>
        <SimpleForm<GrantValues & { staffId: string }>
          initialValues={{ unitId: unit?.id }}
          onSubmit={give}
          submit={copy.give}
        >
          <Form.Item name="staffId" label={copy.person} rules={[{ required: true, message: copy.personRequired }]}>
            <Select
              placeholder={copy.personHint}
              showSearch={{ filterOption: false, onSearch: setWords }}
              options={people.map(({ id, displayName, unitName }) => ({
                value: id,
                label: `${displayName}（${unitName}）`,
              }))}
            />
          </Form.Item>
          <GrantFields unit={unit} />
        </SimpleForm>
      </Card>
    </Page>
  );
}
