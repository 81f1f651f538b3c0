import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button, Input } from 'antd';
import { type ReactElement, useState } from 'react';
import { captionsCopy as copy } from '../../copy/editor.copy';
import { parseTime, timeText } from '../../domain/captions';
import styles from './blocks.module.css';

interface Props {
  /** From 1. */
  place: number;
  caption: CaptionDto;
  onChange: (caption: CaptionDto) => void;
  onRemove: () => void;
}

/** One line that is said: from when, until when, what. */
export function CaptionRow({ place, caption, onChange, onRemove }: Props): ReactElement {
  return (
    <div className={styles.caption}>
      <TimeField
        label={copy.start(place)}
        ms={caption.startMs}
        // The line keeps its length: its end never comes before its beginning.
        onChange={(startMs) => onChange({ ...caption, startMs, endMs: startMs + caption.endMs - caption.startMs })}
      />
      <TimeField
        label={copy.end(place)}
        ms={caption.endMs}
        after={caption.startMs}
        onChange={(endMs) => onChange({ ...caption, endMs })}
      />
      <Input
        aria-label={copy.text(place)}
        value={caption.text}
        maxLength={Limits.captionMaxChars}
        onChange={({ target }) => onChange({ ...caption, text: target.value })}
      />
      <Button type="text" icon={<DeleteOutlined />} aria-label={copy.remove(place)} onClick={onRemove} />
    </div>
  );
}

interface TimeProps {
  label: string;
  ms: number;
  /** It has to be later than this. */
  after?: number;
  onChange: (ms: number) => void;
}

/** A time that is taken once it reads as one; until then what was typed stays. */
function TimeField({ label, ms, after = -1, onChange }: TimeProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const time = typed === null ? ms : parseTime(typed);
  const isBad = time === null || time <= after;
  const leave = (): void => {
    if (!isBad && time !== ms) onChange(time);
    if (!isBad) setTyped(null);
  };
  return (
    <Input
      aria-label={label}
      aria-invalid={isBad}
      status={isBad ? 'error' : ''}
      title={isBad ? (time === null ? copy.badTime : copy.tooEarly) : undefined}
      value={typed ?? timeText(ms)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={leave}
      onPressEnter={leave}
    />
  );
}
