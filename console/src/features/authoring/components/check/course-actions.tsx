import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Button, Tooltip } from 'antd';
import { type ReactElement, useState } from 'react';
import { ReasonDialog } from '@/components/dialog/reason-dialog';
import { LinkButton } from '@/components/page/link-button';
import { returnCourse } from '../../api/write-course';
import { checkCopy as copy } from '../../copy/check.copy';
import { courseCopy } from '../../copy/course.copy';
import { useCourseSteps } from '../../hooks/use-course-steps';
import { ScheduleDialog } from './schedule-dialog';

/** What may be done with a version now, by its state and by who one is: the server says which. */
export function CourseActions({ course }: { course: CourseVersionDto }): ReactElement {
  const { abilities, status, problems } = course;
  const [dialog, setDialog] = useState<'return' | 'schedule' | null>(null);
  const ask = useCourseSteps(course);
  const isReleased = status === 'PUBLISHED' || status === 'RETIRED';
  return (
    <>
      {isReleased && <LinkButton to={`/courses/${course.id}/reach`}>{copy.reach}</LinkButton>}
      {abilities.takeBack && <Button onClick={() => ask('recall')}>{copy.takeBack}</Button>}
      {abilities.retire && (
        <Button danger onClick={() => ask('retirement')}>
          {copy.retire}
        </Button>
      )}
      {abilities.renew && <Button onClick={() => ask('renewal')}>{copy.renew}</Button>}
      {abilities.edit && <LinkButton to={`/courses/${course.id}/info`}>{courseCopy.editInfo}</LinkButton>}
      {abilities.edit && <LinkButton to={`/courses/${course.id}/edit`}>{courseCopy.write}</LinkButton>}
      {abilities.submit && (
        <Tooltip title={problems.length > 0 ? copy.incomplete : undefined}>
          <Button type="primary" disabled={problems.length > 0} onClick={() => ask('submission')}>
            {copy.submit}
          </Button>
        </Tooltip>
      )}
      {abilities.check && <Button onClick={() => setDialog('return')}>{copy.return}</Button>}
      {abilities.check && (
        <Button type="primary" onClick={() => ask('approval')}>
          {copy.approve}
        </Button>
      )}
      {abilities.schedule && <Button onClick={() => setDialog('schedule')}>{copy.schedule}</Button>}
      {abilities.publish && (
        <Button type="primary" onClick={() => ask('publication')}>
          {copy.publish}
        </Button>
      )}
      <ReasonDialog
        open={dialog === 'return'}
        title={copy.return}
        okText={copy.return}
        onConfirm={(reason) => returnCourse(course.id, { revision: course.revision, reason })}
        onClose={() => setDialog(null)}
      >
        <p>{copy.returnText}</p>
      </ReasonDialog>
      {dialog === 'schedule' && <ScheduleDialog course={course} onClose={() => setDialog(null)} />}
    </>
  );
}
