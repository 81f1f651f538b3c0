import type { DeskActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { App, Card } from 'antd';
import type { ReactElement } from 'react';
import { useMatch, useNavigate } from 'react-router';
import type { Saved } from '@/components/form/entity';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { activitiesCopy as copy } from '../activities.copy';
import { readDeskActivity, saveActivity, useDeskActivity } from '../api/desk-activity';
import { ActivityFields, activityFieldWords, type ActivityValues } from '../components/activity-fields';

const savedOf = ({ note, opensOn, closesOn, status, revision }: DeskActivityDto): Saved<ActivityValues> => ({
  values: { note, opensOn, closesOn, status },
  revision,
});

/** The lead unit's word on its activity: window, status, note. */
export default function EditActivityPage(): ReactElement {
  const ordinal = Number(useMatch('/activities/:ordinal/edit')?.params.ordinal);
  const activity = useDeskActivity(ordinal);
  return <QueryState query={activity}>{(found) => <EditActivity key={ordinal} activity={found} />}</QueryState>;
}

function EditActivity({ activity }: { activity: DeskActivityDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { ordinal, title } = activity;
  const path = `/activities/${ordinal}`;
  const save = async (values: ActivityValues, revision: number | null): Promise<void> => {
    await saveActivity(ordinal, { ...values, revision: revision ?? activity.revision });
    void message.success(copy.saved);
    void navigate(path, { replace: true });
  };
  return (
    <Page title={copy.edit} above={[{ title, path }]}>
      <Card style={{ maxWidth: 720 }}>
        {activity.abilities.edit ? (
          <DeskForm<ActivityValues>
            name={`activity/${ordinal}`}
            saved={savedOf(activity)}
            fields={activityFieldWords}
            onSave={save}
            onReadAgain={async () => savedOf(await readDeskActivity(ordinal))}
            onCancel={() => void navigate(-1)}
          >
            <ActivityFields />
          </DeskForm>
        ) : (
          copy.notLead
        )}
      </Card>
    </Page>
  );
}
