import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { gatheringStatusNames } from '@good-netizen/shared/gathering/gathering-names';
import { Alert, App, Card } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { readGathering, useGathering } from '../api/gatherings';
import { editGathering } from '../api/write-gathering';
import { GatheringFields } from '../components/gathering-fields';
import { gatheringsCopy as copy } from '../gatherings.copy';
import { gatheringFieldWords, type GatheringValues, savedOf, wishOf } from '../hooks/gathering-form';

/** Changing a lecture or an event while it is a draft. */
export default function EditGatheringPage(): ReactElement {
  const { gatheringId = '' } = useParams();
  const gathering = useGathering(gatheringId);
  return <QueryState query={gathering}>{(found) => <EditGathering key={found.id} gathering={found} />}</QueryState>;
}

function EditGathering({ gathering }: { gathering: DeskGatheringDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { id, title, status } = gathering;
  const save = async (values: GatheringValues, revision: number | null): Promise<void> => {
    const { activity, unitId } = gathering;
    await editGathering(id, { ...wishOf({ ...values, activity, unitId }), revision: revision ?? gathering.revision });
    void message.success(copy.saved);
    void navigate(`/gatherings/${id}`, { replace: true });
  };
  const above = [
    { title: copy.title, path: '/gatherings' },
    { title, path: `/gatherings/${id}` },
  ];
  return (
    <Page title={copy.edit} above={above}>
      <Card style={{ maxWidth: 860 }}>
        {status === 'DRAFT' && gathering.mayEdit ? (
          <DeskForm<GatheringValues>
            name={`gathering/${id}`}
            saved={savedOf(gathering)}
            fields={gatheringFieldWords}
            onSave={save}
            onReadAgain={async () => savedOf(await readGathering(id))}
            onCancel={() => void navigate(-1)}
          >
            <GatheringFields />
          </DeskForm>
        ) : (
          <Alert type="info" showIcon title={copy.notDraft(gatheringStatusNames[status])} />
        )}
      </Card>
    </Page>
  );
}
