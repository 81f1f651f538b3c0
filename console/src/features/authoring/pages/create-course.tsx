import type { CreateCourseDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Card, Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { SimpleForm } from '@/components/form/simple-form';
import { Page } from '@/components/page/page';
import { Loading } from '@/components/states/loading';
import { UnitSelect } from '@/desk/unit-select';
import { activityName, useActivities } from '@/lib/programme/activities';
import { useMe } from '@/lib/session/me';
import { createCourse } from '../api/write-course';
import { FirstFields } from '../components/course-fields';
import { courseCopy as copy } from '../copy/course.copy';

/** The activity that the plan gives micro-classes to. */
const MICRO_CLASSES = 5;

/** A new course: whose it is, how it is called, whom it speaks to. */
export default function CreateCoursePage(): ReactElement {
  const navigate = useNavigate();
  const me = useMe().data;
  const activities = useActivities();
  const create = async (values: CreateCourseDto): Promise<void> => {
    const { id } = await createCourse(values);
    void navigate(`/courses/${id}/edit`, { replace: true });
  };
  return (
    <Page title={copy.create} lead={copy.createLead} above={[{ title: copy.title, path: '/courses' }]}>
      <Card style={{ maxWidth: 720 }}>
        {me ? (
          <SimpleForm<CreateCourseDto>
            submit={copy.begin}
            initialValues={{ unitId: me.unit.id, activityOrdinal: MICRO_CLASSES, audience: 'EVERYBODY' }}
            onSubmit={create}
          >
            <FirstFields />
            <Form.Item name="unitId" label={copy.unit} rules={[{ required: true, message: copy.chooseUnit }]}>
              <UnitSelect current={me.unit} />
            </Form.Item>
            <Form.Item
              name="activityOrdinal"
              label={copy.activity}
              rules={[{ required: true, message: copy.chooseActivity }]}
            >
              <Select
                options={activities.map(({ ordinal }) => ({
                  value: ordinal,
                  label: activityName(ordinal, activities),
                }))}
              />
            </Form.Item>
          </SimpleForm>
        ) : (
          <Loading />
        )}
      </Card>
    </Page>
  );
}
