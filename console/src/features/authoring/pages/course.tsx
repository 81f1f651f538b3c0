import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Alert, Card, Descriptions } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useRegions } from '@/lib/programme/regions';
import { useCourse } from '../api/courses';
import { CommentPanel } from '../components/check/comment-panel';
import { LessonsToCheck } from '../components/check/lessons-to-check';
import { CourseActions } from '../components/check/course-actions';
import styles from '../components/check/check.module.css';
import { CourseStatus } from '../components/course-status';
import { ProblemList } from '../components/problem-list';
import { checkCopy } from '../copy/check.copy';
import { audienceNames, courseCopy as copy } from '../copy/course.copy';
import type { CommentAbout } from '../domain/comment-about';

/** One version of a course: where it stands, what it says, what colleagues remark, and what may be done with it now. */
export default function CoursePage(): ReactElement {
  const { versionId = '' } = useParams();
  const course = useCourse(versionId);
  return <QueryState query={course}>{(found) => <Course key={found.id} course={found} />}</QueryState>;
}

function Course({ course }: { course: CourseVersionDto }): ReactElement {
  const navigate = useNavigate();
  const [about, setAbout] = useState<CommentAbout>({ lessonKey: null, blockId: null });
  const goTo = ({ lessonId, blockId }: LessonProblem): void => {
    const address = new URLSearchParams({
      ...(lessonId ? { lesson: lessonId } : {}),
      ...(blockId ? { block: blockId } : {}),
    });
    void navigate(
      lessonId === null ? `/courses/${course.id}/info` : `/courses/${course.id}/edit?${address.toString()}`,
    );
  };
  return (
    <Page
      title={course.title}
      above={[{ title: copy.title, path: '/courses' }]}
      lead={
        <>
          {copy.version(course.number)} <CourseStatus status={course.status} />
          {course.status === 'SCHEDULED' && checkCopy.scheduled(instantText(course.publishAt))}
        </>
      }
      actions={<CourseActions course={course} />}
    >
      {course.returnedReason && course.status === 'DRAFT' && (
        <Alert type="warning" showIcon title={copy.returned(course.returnedReason)} className="gap-below" />
      )}
      {course.abilities.edit && <ProblemList problems={course.problems} lessons={course.lessonList} onGoTo={goTo} />}
      <div className={styles.split}>
        <div>
          <Facts course={course} />
          <LessonsToCheck course={course} onRemark={setAbout} />
        </div>
        <CommentPanel course={course} about={about} onAbout={setAbout} />
      </div>
    </Page>
  );
}

function Facts({ course }: { course: CourseVersionDto }): ReactElement {
  const regions = useRegions();
  const region = regions.find(({ code }) => code === course.regionCode)?.name ?? course.regionCode;
  return (
    <Card className="gap-below">
      <Descriptions column={2} size="small">
        <Descriptions.Item label={copy.summary} span={2}>
          {course.summary || '—'}
        </Descriptions.Item>
        <Descriptions.Item label={copy.audience}>{audienceNames[course.audience]}</Descriptions.Item>
        <Descriptions.Item label={copy.quality}>{qualityNames[course.quality]}</Descriptions.Item>
        <Descriptions.Item label={copy.region}>{region ?? copy.wholeProvince}</Descriptions.Item>
        <Descriptions.Item label={copy.size}>{copy.sizeText(course.lessons, course.minutes)}</Descriptions.Item>
        <Descriptions.Item label={copy.unit}>{course.unitName}</Descriptions.Item>
        <Descriptions.Item label={checkCopy.author}>{course.authorName}</Descriptions.Item>
        {course.submittedByName && (
          <Descriptions.Item label={checkCopy.submitter}>{course.submittedByName}</Descriptions.Item>
        )}
        {course.checkedByName && (
          <Descriptions.Item label={checkCopy.checker}>
            {course.checkedByName}，{instantText(course.checkedAt)}
          </Descriptions.Item>
        )}
      </Descriptions>
    </Card>
  );
}
