import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { Alert } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { useCourse } from '../api/courses';
import { LessonStrip } from '../components/lessons/lesson-strip';
import { ProblemList } from '../components/problem-list';
import { courseCopy as copy, courseStatusNames } from '../copy/course.copy';
import { problemsNow } from '../domain/problems';
import { OpenLesson } from '../components/lessons/open-lesson';

/** Writing the lessons of a course: which lesson and which block is open stands in the address. */
export default function EditCoursePage(): ReactElement {
  const { versionId = '' } = useParams();
  const course = useCourse(versionId);
  return <QueryState query={course}>{(found) => <EditCourse key={found.id} course={found} />}</QueryState>;
}

function EditCourse({ course }: { course: CourseVersionDto }): ReactElement {
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const lesson = course.lessonList.find(({ id }) => id === address.get('lesson')) ?? course.lessonList[0];
  const go = (lessonId: string, blockId: string | null): void =>
    setAddress({ lesson: lessonId, ...(blockId === null ? {} : { block: blockId }) }, { replace: true });
  const goTo = ({ lessonId, blockId }: LessonProblem): void => {
    if (lessonId === null) void navigate(`/courses/${course.id}/info`);
    else go(lessonId, blockId);
  };
  const above = [
    { title: copy.title, path: '/courses' },
    { title: course.title, path: `/courses/${course.id}` },
  ];
  const done = (
    <LinkButton to={`/courses/${course.id}`} type="primary">
      {copy.doneWriting}
    </LinkButton>
  );
  if (!course.abilities.edit) {
    return (
      <Page title={course.title} above={above}>
        <Alert type="info" showIcon title={`${courseStatusNames[course.status]}。${copy.readOnly}`} />
      </Page>
    );
  }
  const strip = (lessons: readonly DraftLessonDto[], problems: readonly LessonProblem[]): ReactElement => (
    <>
      <LessonStrip
        course={course}
        lessons={lessons}
        current={lesson?.id ?? null}
        problems={problems}
        onChoose={(id) => go(id, null)}
      />
      <ProblemList problems={problems} lessons={lessons} onGoTo={goTo} />
    </>
  );
  return (
    <Page title={`${copy.write}《${course.title}》`} above={above} actions={done}>
      {course.returnedReason && (
        <Alert type="warning" showIcon title={copy.returned(course.returnedReason)} className="gap-below" />
      )}
      {lesson ? (
        <OpenLesson
          key={lesson.id}
          course={course}
          lesson={lesson}
          open={address.get('block')}
          onOpen={(blockId) => go(lesson.id, blockId)}
          strip={strip}
        />
      ) : (
        strip([], problemsNow(course, null, null))
      )}
    </Page>
  );
}
