import type { StaffMeDto } from '@good-netizen/shared/identity/staff.dto';
import { App, Card, Form, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '@/components/page/page';
import { Loading } from '@/components/states/loading';
import { DeskForm } from '@/desk/desk-form';
import { UnitSelect } from '@/desk/unit-select';
import { activityName, useActivities } from '@/lib/programme/activities';
import { useMe } from '@/lib/session/me';
import { createGathering } from '../api/write-gathering';
import { GatheringFields } from '../components/gathering-fields';
import { formCopy, gatheringsCopy as copy } from '../gatherings.copy';
import { emptyGathering, gatheringFieldWords, type GatheringValues, wishOf } from '../hooks/gathering-form';

/** The activity that the plan gives family-education lectures to. */
const FAMILY_LECTURES = 5;

/** A new lecture or event, as a draft. */
export default function CreateGatheringPage(): ReactElement {
  const me = useMe().data;
  return (
    <Page title={copy.createTitle} above={[{ title: copy.title, path: '/gatherings' }]}>
      <Card style={{ maxWidth: 860 }}>{me ? <CreateGathering me={me} /> : <Loading />}</Card>
    </Page>
  );
}

function CreateGathering({ me }: { me: StaffMeDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const activities = useActivities();
  const [saved] = useState(() => emptyGathering(FAMILY_LECTURES, me.unit.id));
  const save = async (values: GatheringValues): Promise<void> => {
    const { id } = await createGathering(wishOf(values));
    void message.success(copy.saved);
    void navigate(`/gatherings/${id}`, { replace: true });
  };
  return (
    <DeskForm<GatheringValues>
      name="gathering/new"
      saved={saved}
      fields={gatheringFieldWords}
      onSave={save}
      onReadAgain={() => Promise.resolve(saved)}
      onCancel={() => void navigate(-1)}
    >
      <Form.Item name="activity" label={formCopy.activity}>
        <Select
          options={activities.map(({ ordinal }) => ({ value: ordinal, label: activityName(ordinal, activities) }))}
        />
      </Form.Item>
      <Form.Item name="unitId" label={copy.unit} rules={[{ required: true, message: formCopy.required(copy.unit) }]}>
        <UnitSelect current={me.unit} />
      </Form.Item>
      <GatheringFields />
    </DeskForm>
  );
}
