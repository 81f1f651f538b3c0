import { gatheringKindNames, gatheringKinds } from '@good-netizen/shared/gathering/gathering.dto';
import { ageBands } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useUnitRegions } from '@/lib/programme/regions';
import { ageBandNames, formCopy, gatheringsCopy as copy } from '../gatherings.copy';
import { FormEditor } from './form-editor';
import { InstantField } from './instant-field';
import { SessionsEditor } from './sessions-editor';

/** What there is to say of a lecture or an event. */
export function GatheringFields(): ReactElement {
  return (
    <>
      <About />
      <div style={{ display: 'flex', gap: '0 24px', flexWrap: 'wrap' }}>
        <InstantField name="signUpOpensAt" label={formCopy.opensAt} />
        <InstantField name="signUpClosesAt" label={formCopy.closesAt} />
        <Form.Item
          name="offerHours"
          label={copy.offerHours}
          extra={formCopy.offerHint}
          rules={[{ required: true, message: formCopy.required(copy.offerHours) }]}
        >
          <InputNumber min={1} max={Limits.offerHoursMax} precision={0} suffix="小时" />
        </Form.Item>
      </div>
      <h2>{formCopy.sessions}</h2>
      <SessionsEditor />
      <h2>{formCopy.form}</h2>
      <p className="soft">{formCopy.formHint}</p>
      <FormEditor />
    </>
  );
}

function About(): ReactElement {
  const regions = useUnitRegions();
  return (
    <>
      <Form.Item
        name="title"
        label={copy.name}
        rules={[{ required: true, whitespace: true, message: formCopy.required(copy.name) }]}
      >
        <Input maxLength={Limits.gatheringTitleMaxChars} showCount />
      </Form.Item>
      <Form.Item name="kind" label={copy.kind}>
        <Select options={gatheringKinds.map((value) => ({ value, label: gatheringKindNames[value] }))} />
      </Form.Item>
      <Form.Item
        name="summary"
        label={copy.summary}
        extra={formCopy.summaryHint}
        rules={[{ required: true, whitespace: true, message: formCopy.required(copy.summary) }]}
      >
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={Limits.gatheringSummaryMaxChars} showCount />
      </Form.Item>
      <Form.Item name="lecturer" label={copy.lecturer}>
        <Input maxLength={Limits.lecturerMaxChars} />
      </Form.Item>
      <Form.Item name="place" label={copy.place} extra={formCopy.placeHint}>
        <Input maxLength={Limits.gatheringPlaceMaxChars} />
      </Form.Item>
      <Form.Item name="onlineLink" label={copy.link}>
        <Input type="url" maxLength={Limits.gatheringLinkMaxChars} placeholder="https://" />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label={copy.region}
        rules={[{ required: true, message: formCopy.required(copy.region) }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="ages" label={copy.ages} extra={formCopy.agesHint}>
        <Checkbox.Group options={ageBands.map((value) => ({ value, label: ageBandNames[value] }))} />
      </Form.Item>
      <Form.Item name="guardianNeeded" valuePropName="checked">
        <Checkbox>{formCopy.guardianLabel}</Checkbox>
      </Form.Item>
    </>
  );
}
