import { Limits } from '@good-netizen/shared/limits';
import { sectorNames, sectors } from '@good-netizen/shared/programme/programme.dto';
import { type SaveUnitDto, unitKindNames, unitKinds } from '@good-netizen/shared/organisation/organisation.dto';
import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import type { FieldWords } from '@/components/form/merge-dialog';
import { UnitSelect } from '@/desk/unit-select';
import { useUnitRegions } from '@/lib/programme/regions';
import { unitsCopy as copy } from '../units.copy';

const required = (what: string) => ({ required: true, message: copy.required(what) });

// A rule of its own: `required` would say aria-required of a group, which has no such thing.
const atLeastOne = {
  validator: (_rule: unknown, list?: unknown[]) =>
    list && list.length > 0 ? Promise.resolve() : Promise.reject(new Error(copy.required(copy.sectors))),
};

/** How the form speaks of its fields when two people have edited. */
export const unitFieldWords: Record<keyof SaveUnitDto, FieldWords> = {
  name: { label: copy.name },
  kind: { label: copy.kind, text: (kind) => unitKindNames[kind as SaveUnitDto['kind']] },
  sectors: {
    label: copy.sectors,
    text: (list) => (list as SaveUnitDto['sectors']).map((sector) => sectorNames[sector]).join('、'),
  },
  regionCode: { label: copy.region },
  parentId: { label: copy.parent },
};

/** What a unit is. `current` is the present parent, which the search may not have found yet. */
export function UnitFields({ current }: { current?: { id: string; name: string } }): ReactElement {
  const regions = useUnitRegions();
  return (
    <>
      <Form.Item name="name" label={copy.name} rules={[required(copy.name), { min: 2, message: copy.tooShort }]}>
        <Input maxLength={Limits.unitNameMaxChars} showCount />
      </Form.Item>
      <Form.Item name="kind" label={copy.kind} rules={[required(copy.kind)]}>
        <Select options={unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] }))} />
      </Form.Item>
      <Form.Item name="sectors" label={copy.sectors} rules={[atLeastOne]}>
        <Checkbox.Group options={sectors.map((sector) => ({ value: sector, label: sectorNames[sector] }))} />
      </Form.Item>
      <Form.Item name="regionCode" label={copy.region} rules={[required(copy.region)]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="parentId" label={copy.parent} normalize={(value?: string) => value ?? null}>
        <UnitSelect current={current} placeholder={copy.noParent} />
      </Form.Item>
    </>
  );
}
