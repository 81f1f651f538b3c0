import type { DeskResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { Alert, App, Card } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { readResearch, useResearch } from '../api/research';
import { editResearch } from '../api/write-research';
import { ResearchFields } from '../components/research-fields';
import { researchFieldWords, type ResearchValues, savedOf, wishOf } from '../hooks/research-form';
import { researchCopy as copy, researchStatusNames } from '../research.copy';

/** Changing research while it is a draft. */
export default function EditResearchPage(): ReactElement {
  const { researchId = '' } = useParams();
  const research = useResearch(researchId);
  return <QueryState query={research}>{(found) => <EditResearch key={found.id} research={found} />}</QueryState>;
}

function EditResearch({ research }: { research: DeskResearchDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { id, title } = research;
  const save = async (values: ResearchValues, revision: number | null): Promise<void> => {
    await editResearch(id, { ...wishOf(values), revision: revision ?? research.revision });
    void message.success(copy.saved);
    void navigate(`/research/${id}`, { replace: true });
  };
  const above = [
    { title: copy.title, path: '/research' },
    { title, path: `/research/${id}` },
  ];
  return (
    <Page title={copy.edit} above={above}>
      <Card style={{ maxWidth: 860 }}>
        {research.editable ? (
          <DeskForm<ResearchValues>
            name={`research/${id}`}
            saved={savedOf(research)}
            fields={researchFieldWords}
            onSave={save}
            onReadAgain={async () => savedOf(await readResearch(id))}
            onCancel={() => void navigate(-1)}
          >
            <ResearchFields />
          </DeskForm>
        ) : (
          <Alert type="info" showIcon title={copy.notEditable(researchStatusNames[research.status])} />
        )}
      </Card>
    </Page>
  );
}
