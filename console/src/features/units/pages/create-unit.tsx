import type { SaveUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { App, Card } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '@/components/page/page';
import { DeskForm } from '@/desk/desk-form';
import { createUnit } from '../api/save-unit';
import { useUnit } from '../api/units';
import { UnitFields, unitFieldWords } from '../components/unit-fields';
import { unitsCopy as copy } from '../units.copy';

/** A new unit; `?parent=` says below which. */
export default function CreateUnitPage(): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const parentId = useSearchParams()[0].get('parent');
  const saved = { values: { parentId } as SaveUnitDto, revision: null };
  const save = async (values: SaveUnitDto): Promise<void> => {
    const unit = await createUnit(values);
    void message.success(copy.saved);
    void navigate(`/units/${unit.id}`, { replace: true });
  };
  return (
    <Page title={copy.create} above={[{ title: copy.title, path: '/units' }]}>
      <Card style={{ maxWidth: 720 }}>
        <DeskForm<SaveUnitDto>
          name={`unit/new/${parentId ?? ''}`}
          saved={saved}
          fields={unitFieldWords}
          onSave={save}
          onReadAgain={() => Promise.resolve(saved)}
          onCancel={() => void navigate(-1)}
        >
          {parentId ? <FieldsBelow parentId={parentId} /> : <UnitFields />}
        </DeskForm>
      </Card>
    </Page>
  );
}

function FieldsBelow({ parentId }: { parentId: string }): ReactElement {
  const parent = useUnit(parentId);
  return <UnitFields current={parent.data} />;
}
