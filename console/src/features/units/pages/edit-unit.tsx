import type { DeskUnitDto, SaveUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { App, Card } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Saved } from '@/components/form/entity';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { updateUnit } from '../api/save-unit';
import { readUnit, useUnit } from '../api/units';
import { UnitFields, unitFieldWords } from '../components/unit-fields';
import { unitsCopy as copy } from '../units.copy';

const savedOf = ({ name, kind, sectors, regionCode, parentId, revision }: DeskUnitDto): Saved<SaveUnitDto> => ({
  values: { name, kind, sectors, regionCode, parentId },
  revision,
});

/** Changing a unit, on top of the revision that was read. */
export default function EditUnitPage(): ReactElement {
  const { unitId = '' } = useParams();
  const unit = useUnit(unitId);
  return <QueryState query={unit}>{(found) => <EditUnit key={found.id} unit={found} />}</QueryState>;
}

function EditUnit({ unit }: { unit: DeskUnitDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const save = async (values: SaveUnitDto, revision: number | null): Promise<void> => {
    await updateUnit(unit.id, { ...values, revision: revision ?? unit.revision });
    void message.success(copy.saved);
    void navigate(`/units/${unit.id}`, { replace: true });
  };
  const above = [
    { title: copy.title, path: '/units' },
    { title: unit.name, path: `/units/${unit.id}` },
  ];
  return (
    <Page title={`${copy.edit} ${unit.name}`} above={above}>
      <Card style={{ maxWidth: 720 }}>
        <DeskForm<SaveUnitDto>
          name={`unit/${unit.id}`}
          saved={savedOf(unit)}
          fields={unitFieldWords}
          onSave={save}
          onReadAgain={async () => savedOf(await readUnit(unit.id))}
          onCancel={() => void navigate(-1)}
        >
          <UnitFields
            current={unit.parentId ? { id: unit.parentId, name: unit.parentName ?? unit.parentId } : undefined}
          />
        </DeskForm>
      </Card>
    </Page>
  );
}
