import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Alert, App } from 'antd';
import { useNavigate } from 'react-router';
import { sentenceFor } from '@/lib/http/api-error';
import { moveCourse, type PlainStep } from '../api/write-course';
import { checkCopy as copy } from '../copy/check.copy';

interface StepWords {
  title: string;
  text: string;
  ok: string;
  done: string;
}

const words: Readonly<Record<PlainStep, StepWords>> = {
  submission: { title: copy.submitTitle, text: copy.submitText, ok: copy.submit, done: copy.submitted },
  approval: { title: copy.approveTitle, text: copy.approveText, ok: copy.approve, done: copy.approved },
  recall: { title: copy.takeBackTitle, text: copy.takeBackText, ok: copy.takeBack, done: copy.takenBack },
  publication: { title: copy.publishTitle, text: copy.publishText, ok: copy.publish, done: copy.published },
  retirement: { title: copy.retireTitle, text: copy.retireText, ok: copy.retire, done: copy.retired },
  renewal: { title: copy.renewTitle, text: copy.renewText, ok: copy.renew, done: copy.renewed },
};

/** Asks once, then takes the version a step on; a new version is opened at once. */
export function useCourseSteps(course: CourseVersionDto): (step: PlainStep) => void {
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const open = course.comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  const take = async (step: PlainStep): Promise<void> => {
    try {
      const answer = await moveCourse(course.id, step, { revision: course.revision });
      void message.success(words[step].done);
      if (step === 'renewal') void navigate(`/courses/${answer.id}`);
    } catch (error) {
      void message.error(sentenceFor(error));
    }
  };
  return (step) => {
    const { title, text, ok } = words[step];
    const warnsOfRemarks = step === 'approval' && open > 0;
    void modal.confirm({
      title,
      content: (
        <>
          {warnsOfRemarks && <Alert type="warning" showIcon title={copy.openComments(open)} className="gap-below" />}
          {text}
        </>
      ),
      okText: ok,
      okButtonProps: { danger: step === 'retirement' },
      onOk: () => take(step),
    });
  };
}
