import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Alert, App, Card } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Saved } from '@/components/form/entity';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { DeskForm } from '@/desk/desk-form';
import { readCourseAnew, useCourse } from '../api/courses';
import { editCourse } from '../api/write-course';
import { CourseFields, courseFieldWords, type CourseInfo } from '../components/course-fields';
import { courseCopy as copy } from '../copy/course.copy';

const savedOf = ({ title, summary, audience, quality, regionCode, revision }: CourseVersionDto): Saved<CourseInfo> => ({
  values: { title, summary, audience, quality, regionCode },
  revision,
});

/** What is said of a course, changed on top of the revision that was read. */
export default function CourseInfoPage(): ReactElement {
  const { versionId = '' } = useParams();
  const course = useCourse(versionId);
  return <QueryState query={course}>{(found) => <EditInfo key={found.id} course={found} />}</QueryState>;
}

function EditInfo({ course }: { course: CourseVersionDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const save = async (values: CourseInfo, revision: number | null): Promise<void> => {
    await editCourse(course.id, { ...values, revision: revision ?? course.revision });
    void message.success(copy.saved);
    void navigate(`/courses/${course.id}`, { replace: true });
  };
  const above = [
    { title: copy.title, path: '/courses' },
    { title: course.title, path: `/courses/${course.id}` },
  ];
  return (
    <Page title={copy.editInfo} above={above}>
      {course.abilities.edit ? (
        <Card style={{ maxWidth: 720 }}>
          <DeskForm<CourseInfo>
            name={`course/${course.id}`}
            saved={savedOf(course)}
            fields={courseFieldWords}
            onSave={save}
            onReadAgain={async () => savedOf(await readCourseAnew(course.id))}
            onCancel={() => void navigate(-1)}
          >
            <CourseFields />
          </DeskForm>
        </Card>
      ) : (
        <Alert type="info" showIcon title={copy.readOnly} />
      )}
    </Page>
  );
}
