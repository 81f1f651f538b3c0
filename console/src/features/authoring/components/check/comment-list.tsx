import type { CourseVersionDto, DraftCommentDto } from '@good-netizen/shared/authoring/authoring.dto';
import { App, Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { instantText } from '@/lib/format/instants';
import { sentenceFor } from '@/lib/http/api-error';
import { resolveComment } from '../../api/comments';
import { commentsCopy as copy } from '../../copy/check.copy';
import { aboutText } from '../../domain/about-text';
import styles from './check.module.css';

/** The remarks: open ones, and those that are settled, folded away. */
export function CommentList({ course }: { course: CourseVersionDto }): ReactElement {
  const open = course.comments.filter(({ resolvedAt }) => resolvedAt === null);
  const settled = course.comments.filter(({ resolvedAt }) => resolvedAt !== null);
  if (course.comments.length === 0) return <p className="soft">{copy.none}</p>;
  return (
    <>
      <ul className={styles.comments}>
        {open.map((comment) => (
          <Comment key={comment.id} course={course} comment={comment} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details>
          <summary>{copy.showResolved(settled.length)}</summary>
          <ul className={styles.comments}>
            {settled.map((comment) => (
              <Comment key={comment.id} course={course} comment={comment} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Comment({ course, comment }: { course: CourseVersionDto; comment: DraftCommentDto }): ReactElement {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const { id, blockId, authorName, text, at, resolvedAt, resolvedByName } = comment;
  const settle = async (): Promise<void> => {
    setBusy(true);
    await resolveComment(course.id, id).catch((error: unknown) => void message.error(sentenceFor(error)));
    setBusy(false);
  };
  const show = (): void => {
    const block = document.getElementById(`block-${blockId ?? ''}`);
    block?.scrollIntoView({ block: 'start' });
    block?.focus({ preventScroll: true });
  };
  const isThere = course.lessonList.some(({ blocks }) => blocks.some((block) => block.id === blockId));
  return (
    <li className={`${styles.comment} ${resolvedAt ? styles.settled : ''}`}>
      <strong>{aboutText(comment, course)}</strong>
      <p>{text}</p>
      <div className="soft">
        {authorName}，{instantText(at)}
        {resolvedAt && `；${copy.resolved(resolvedByName ?? '')}`}
      </div>
      {isThere && (
        <Button size="small" type="link" onClick={show}>
          {copy.goTo}
        </Button>
      )}
      {!resolvedAt && course.abilities.comment && (
        <Button size="small" loading={busy} onClick={() => void settle()}>
          {copy.resolve}
        </Button>
      )}
    </li>
  );
}
