import CommentOutlined from '@ant-design/icons/CommentOutlined';
import type { CourseVersionDto, DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Button, Card, Tag } from 'antd';
import type { ReactElement } from 'react';
import { changesCopy, commentsCopy as copy } from '../../copy/check.copy';
import { blockKindNames, lessonsCopy, quizCopy } from '../../copy/editor.copy';
import type { CommentAbout } from '../../domain/comment-about';
import { useQuestions } from '../../api/questions';
import { QuestionView } from '../bank/question-view';
import { BlockToCheck } from './block-to-check';
import styles from './check.module.css';

interface Props {
  course: CourseVersionDto;
  onRemark: (about: CommentAbout) => void;
}

/** All lessons with every block, to be read through; a remark can be made on each. */
export const LessonsToCheck = ({ course, onRemark }: Props): ReactElement => (
  <>
    {course.lessonList.map((lesson, place) => (
      <Lesson key={lesson.id} course={course} lesson={lesson} place={place + 1} onRemark={onRemark} />
    ))}
  </>
);

function Lesson({ course, lesson, place, onRemark }: Props & { lesson: DraftLessonDto; place: number }): ReactElement {
  const { lessonKey, title, blocks, quiz } = lesson;
  const open = course.comments.filter((comment) => comment.lessonKey === lessonKey && comment.resolvedAt === null);
  return (
    <Card
      className="gap-below"
      title={<h2 className={styles.lesson}>{copy.ofLesson(place, title)}</h2>}
      extra={<span className="soft">{lessonsCopy.minutes(blocks.reduce((sum, { seconds }) => sum + seconds, 0))}</span>}
    >
      {blocks.map((block, at) => (
        <section key={block.id} id={`block-${block.id}`} tabIndex={-1} className={styles.block}>
          <header className={styles.head}>
            <strong>
              {at + 1}. {blockKindNames[block.kind]}
            </strong>
            <Remarks count={open.filter(({ blockId }) => blockId === block.id).length} />
            {course.abilities.comment && (
              <Button
                size="small"
                icon={<CommentOutlined />}
                aria-label={copy.onBlockOf(place, at + 1)}
                onClick={() => onRemark({ lessonKey, blockId: block.id })}
              >
                {copy.write}
              </Button>
            )}
          </header>
          <div className={styles.screen}>
            <BlockToCheck block={block} />
          </div>
        </section>
      ))}
      {quiz && (
        <Quiz
          ids={quiz.questionIds}
          text={changesCopy.quizText(quiz.questionIds.length, quiz.drawCount, quiz.passMark)}
        />
      )}
    </Card>
  );
}

const Remarks = ({ count }: { count: number }): ReactElement | null =>
  count === 0 ? null : <Tag color="warning">{copy.count(count)}</Tag>;

/** The questions with their keys: whoever checks the course checks them too. */
function Quiz({ ids, text }: { ids: readonly string[]; text: string }): ReactElement {
  const questions = useQuestions(ids);
  return (
    <section className={styles.block}>
      <header className={styles.head}>
        <strong>{quizCopy.title}</strong>
        <span className="soft">{text}</span>
      </header>
      <ol>
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionView question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}
