import { App, Card } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Saved } from '@/components/form/entity';
import { Page } from '@/components/page/page';
import { DeskForm } from '@/desk/desk-form';
import { instantOf, wallNow } from '@/lib/format/shanghai-wall';
import { createResearch } from '../api/write-research';
import { ResearchFields } from '../components/research-fields';
import { newQuestion, researchFieldWords, type ResearchValues, wishOf } from '../hooks/research-form';
import { researchCopy as copy } from '../research.copy';

const USUAL_DAYS = 30;

const empty = (): Saved<ResearchValues> => ({
  values: {
    title: '',
    questions: [],
    method: '',
    opensAt: instantOf(wallNow().startOf('hour')),
    closesAt: instantOf(wallNow().add(USUAL_DAYS, 'day').endOf('day').startOf('minute')),
    survey: [newQuestion()],
  },
  revision: null,
});

/** New research, as a draft. */
export default function CreateResearchPage(): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [saved] = useState(empty);
  const save = async (values: ResearchValues): Promise<void> => {
    const research = await createResearch(wishOf(values));
    void message.success(copy.saved);
    void navigate(`/research/${research.id}`, { replace: true });
  };
  return (
    <Page title={copy.create} above={[{ title: copy.title, path: '/research' }]}>
      <Card style={{ maxWidth: 860 }}>
        <DeskForm<ResearchValues>
          name="research/new"
          saved={saved}
          fields={researchFieldWords}
          onSave={save}
          onReadAgain={() => Promise.resolve(saved)}
          onCancel={() => void navigate(-1)}
        >
          <ResearchFields />
        </DeskForm>
      </Card>
    </Page>
  );
}
