import type { EditCourseDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import type { FieldWords } from '@/components/form/merge-dialog';
import { useRegions } from '@/lib/programme/regions';
import { audienceNames, courseCopy as copy } from '../copy/course.copy';

/** What is said of a course, as the form holds it. */
export type CourseInfo = Omit<EditCourseDto, 'revision'>;

export const courseFieldWords: Record<keyof CourseInfo, FieldWords> = {
  title: { label: copy.name },
  summary: { label: copy.summary },
  audience: { label: copy.audience, text: (value) => audienceNames[value as CourseInfo['audience']] },
  quality: { label: copy.quality, text: (value) => qualityNames[value as CourseInfo['quality']] },
  regionCode: { label: copy.region },
};

/** Name, listeners and quality: what a new course begins with. */
export const FirstFields = (): ReactElement => (
  <>
    <Form.Item name="title" label={copy.name} rules={[{ required: true, whitespace: true, message: copy.nameNeeded }]}>
      <Input maxLength={Limits.courseTitleMaxChars} showCount />
    </Form.Item>
    <Form.Item name="audience" label={copy.audience} rules={[{ required: true, message: copy.chooseAudience }]}>
      <Select options={Object.entries(audienceNames).map(([value, label]) => ({ value, label }))} />
    </Form.Item>
    <Form.Item name="quality" label={copy.quality} rules={[{ required: true, message: copy.chooseQuality }]}>
      <Select options={qualities.map((value) => ({ value, label: qualityNames[value] }))} />
    </Form.Item>
  </>
);

/** What is said of a course once it is there. */
export function CourseFields(): ReactElement {
  const regions = useRegions();
  const choices = [
    { value: '', label: copy.wholeProvince },
    ...regions.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <>
      <FirstFields />
      <Form.Item name="summary" label={copy.summary} extra={copy.summaryHint}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={Limits.courseSummaryMaxChars} showCount />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label={copy.region}
        getValueProps={(value: string | null) => ({ value: value ?? '' })}
        normalize={(value: string) => (value === '' ? null : value)}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={choices} />
      </Form.Item>
    </>
  );
}
