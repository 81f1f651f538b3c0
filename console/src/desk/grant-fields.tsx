import { sectorNames, sectors } from '@good-netizen/shared/programme/programme.dto';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import { roleNames, roles } from '@good-netizen/shared/organisation/roles';
import { DatePicker, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { dayOf, wallNow } from '@/lib/format/shanghai-wall';
import { activityName, useActivities } from '@/lib/programme/activities';
import { useRegions } from '@/lib/programme/regions';
import { UnitSelect } from './unit-select';

/** What the fields hold; `scopeOf` makes of it what the server is sent. */
export interface GrantValues {
  role: GrantScopeDto['role'];
  unitId: string;
  activity?: number;
  regionCode?: string;
  sector?: GrantScopeDto['sector'];
  until?: Dayjs;
}

/** A left-out bound is no bound; a last day counts to its end, in Shanghai. */
export const scopeOf = ({ role, unitId, activity, regionCode, sector, until }: GrantValues): GrantScopeDto => ({
  role,
  unitId,
  editionId: null,
  activity: activity ?? null,
  regionCode: regionCode ?? null,
  sector: sector ?? null,
  validUntil: until ? new Date(`${until.format('YYYY-MM-DD')}T24:00:00+08:00`).toISOString() : null,
});

/** A role, the unit it is held at, and its bounds. */
export function GrantFields({ unit }: { unit?: { id: string; name: string } }): ReactElement {
  const activities = useActivities();
  const regions = useRegions();
  return (
    <>
      <Form.Item name="role" label="角色" rules={[{ required: true, message: '请选择角色。' }]}>
        <Select options={roles.map((role) => ({ value: role, label: roleNames[role] }))} />
      </Form.Item>
      <Form.Item name="unitId" label="单位" rules={[{ required: true, message: '请选择单位。' }]}>
        <UnitSelect current={unit} />
      </Form.Item>
      <Form.Item name="activity" label="只限活动">
        <Select
          allowClear
          placeholder="不限"
          options={activities.map(({ ordinal }) => ({ value: ordinal, label: activityName(ordinal, activities) }))}
        />
      </Form.Item>
      <Form.Item name="regionCode" label="只限地区（含下级）">
        <Select
          allowClear
          placeholder="不限"
          showSearch={{ optionFilterProp: 'label' }}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="sector" label="只限条线">
        <Select
          allowClear
          placeholder="不限"
          options={sectors.map((sector) => ({ value: sector, label: sectorNames[sector] }))}
        />
      </Form.Item>
      <Form.Item name="until" label="有效期至（含当日）">
        <DatePicker placeholder="不限" disabledDate={(day) => dayOf(day) < dayOf(wallNow())} />
      </Form.Item>
    </>
  );
}
