import { sectorNames } from '@good-netizen/shared/programme/programme.dto';
import { type DeskUnitDto, unitKindNames } from '@good-netizen/shared/organisation/organisation.dto';
import { App, Button, Card, Descriptions, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
import { Link, useParams } from 'react-router';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { suspendUnit } from '../api/save-unit';
import { useUnit } from '../api/units';
import { unitsCopy as copy } from '../units.copy';

/** One unit: what it is, where it stands, what may be done with it. */
export default function UnitPage(): ReactElement {
  const { unitId = '' } = useParams();
  const unit = useUnit(unitId);
  return <QueryState query={unit}>{(found) => <Unit key={found.id} unit={found} />}</QueryState>;
}

function Unit({ unit }: { unit: DeskUnitDto }): ReactElement {
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const isSuspended = unit.suspendedAt !== null;
  return (
    <Page
      title={unit.name}
      above={[{ title: copy.title, path: '/units' }]}
      actions={<Actions unit={unit} onSuspend={() => setAsking(true)} />}
    >
      <Card>
        <Descriptions column={{ xs: 1, lg: 2 }}>
          <Descriptions.Item label={copy.kind}>{unitKindNames[unit.kind]}</Descriptions.Item>
          <Descriptions.Item label={copy.sectors}>
            {unit.sectors.map((sector) => sectorNames[sector]).join('、')}
          </Descriptions.Item>
          <Descriptions.Item label={copy.region}>{unit.regionName}</Descriptions.Item>
          <Descriptions.Item label={copy.parent}>
            {unit.parentId ? <Link to={`/units/${unit.parentId}`}>{unit.parentName}</Link> : copy.noParent}
          </Descriptions.Item>
          <Descriptions.Item label={copy.children}>
            <Link to={`/units?f.parentId=${unit.id}`}>{copy.childrenCount(unit.children)}</Link>
          </Descriptions.Item>
          <Descriptions.Item label={copy.status}>
            {isSuspended ? (
              <Tag color="error">
                {copy.suspended} {instantText(unit.suspendedAt)}
              </Tag>
            ) : (
              copy.active
            )}
          </Descriptions.Item>
          {may('staff.list') && (
            <Descriptions.Item label={copy.people}>
              <Link to={`/staff?f.unitId=${unit.id}`}>{copy.showPeople}</Link>
            </Descriptions.Item>
          )}
        </Descriptions>
      </Card>
      <SuspendDialog unit={unit} open={asking} onClose={() => setAsking(false)} />
    </Page>
  );
}

function Actions({ unit, onSuspend }: { unit: DeskUnitDto; onSuspend: () => void }): ReactElement {
  const { edit, addBelow, suspend } = unit.abilities;
  return (
    <>
      {suspend && (
        <Button danger={unit.suspendedAt === null} onClick={onSuspend}>
          {unit.suspendedAt === null ? copy.suspend : copy.reopen}
        </Button>
      )}
      {addBelow && <LinkButton to={`/units/new?parent=${unit.id}`}>{copy.createBelow}</LinkButton>}
      {edit && (
        <LinkButton to={`/units/${unit.id}/edit`} type="primary">
          {copy.edit}
        </LinkButton>
      )}
    </>
  );
}

function SuspendDialog({ unit, open, onClose }: { unit: DeskUnitDto; open: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const suspended = unit.suspendedAt === null;
  return (
    <ReasonDialog
      open={open}
      title={suspended ? copy.suspend : copy.reopen}
      okText={suspended ? copy.suspend : copy.reopen}
      isDangerous={suspended}
      onConfirm={(reason) => suspendUnit(unit.id, { suspended, reason }).then(() => void message.success(copy.done))}
      onClose={onClose}
    >
      <p>{suspended ? copy.suspendNote(unit.name) : copy.reopenNote(unit.name)}</p>
    </ReasonDialog>
  );
}
