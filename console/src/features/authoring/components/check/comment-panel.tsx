import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import { App, Button, Card, Input } from 'antd';
import { type ReactElement, useEffect, useState } from 'react';
import { sentenceFor } from '@/lib/http/api-error';
import { addComment } from '../../api/comments';
import { commentsCopy as copy } from '../../copy/check.copy';
import { aboutText } from '../../domain/about-text';
import type { CommentAbout } from '../../domain/comment-about';
import styles from './check.module.css';
import { CommentList } from './comment-list';

interface Props {
  course: CourseVersionDto;
  /** What the next remark is about. */
  about: CommentAbout;
  onAbout: (about: CommentAbout) => void;
}

/** What colleagues remark: what is open first, then the place for a new remark. */
export function CommentPanel({ course, about, onAbout }: Props): ReactElement {
  const open = course.comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <Card size="small" title={copy.button(open)} className={styles.panel}>
      {course.abilities.comment && <CommentForm {...{ course, about, onAbout }} />}
      <CommentList course={course} />
    </Card>
  );
}

function CommentForm({ course, about, onAbout }: Props): ReactElement {
  const { message } = App.useApp();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (about.blockId !== null) document.getElementById('remark')?.focus();
  }, [about]);
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      await addComment(course.id, {
        text: text.trim(),
        ...(about.lessonKey === null ? {} : { lessonKey: about.lessonKey }),
        ...(about.blockId === null ? {} : { blockId: about.blockId }),
      });
      setText('');
      onAbout({ lessonKey: null, blockId: null });
      void message.success(copy.sent);
    } catch (error) {
      void message.error(sentenceFor(error));
    }
    setBusy(false);
  };
  return (
    <div className="gap-below">
      <label htmlFor="remark">
        {copy.about} <strong>{aboutText(about, course)}</strong>
      </label>
      {about.lessonKey !== null && (
        <Button size="small" type="link" onClick={() => onAbout({ lessonKey: null, blockId: null })}>
          {copy.instead}
        </Button>
      )}
      <Input.TextArea
        id="remark"
        autoSize={{ minRows: 2 }}
        placeholder={copy.hint}
        value={text}
        maxLength={Limits.draftCommentMaxChars}
        onChange={({ target }) => setText(target.value)}
      />
      <Button style={{ marginTop: 8 }} disabled={text.trim() === ''} loading={busy} onClick={() => void send()}>
        {copy.send}
      </Button>
    </div>
  );
}
