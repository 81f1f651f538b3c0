import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Alert, App, DatePicker, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { type ReactElement, useState } from 'react';
import { useFocusBack } from '@/components/dialog/use-focus-back';
import { dayOf, instantOf, WALL_FORMAT, wallNow } from '@/lib/format/shanghai-wall';
import { sentenceFor } from '@/lib/http/api-error';
import { scheduleCourse } from '../../api/write-course';
import { checkCopy as copy } from '../../copy/check.copy';

/** When a version comes out by itself, on Shanghai's clock. */
export function ScheduleDialog({ course, onClose }: { course: CourseVersionDto; onClose: () => void }): ReactElement {
  useFocusBack();
  const { message } = App.useApp();
  const [at, setAt] = useState<Dayjs | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const plan = async (): Promise<void> => {
    if (!at) return setProblem(copy.scheduleNeeded);
    setBusy(true);
    try {
      await scheduleCourse(course.id, { revision: course.revision, publishAt: instantOf(at) });
      void message.success(copy.scheduled(at.format(WALL_FORMAT)));
      onClose();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  };
  return (
    <Modal
      title={copy.schedule}
      open
      okText={copy.schedule}
      okButtonProps={{ loading: busy }}
      onOk={() => void plan()}
      onCancel={onClose}
    >
      <p>{copy.scheduleText}</p>
      {problem && <Alert role="alert" type="error" showIcon title={problem} className="gap-below" />}
      <DatePicker
        showTime={{ format: 'HH:mm' }}
        format={WALL_FORMAT}
        value={at}
        onChange={setAt}
        disabledDate={(day) => dayOf(day) < dayOf(wallNow())}
        aria-label={copy.scheduleTime}
      />
    </Modal>
  );
}
