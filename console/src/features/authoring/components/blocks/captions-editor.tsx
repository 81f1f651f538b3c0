import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Alert, Button, Space, Upload } from 'antd';
import { type ReactElement, useState } from 'react';
import { captionsCopy as copy, fieldCopy } from '../../copy/editor.copy';
import { nextCaption, parseCaptions } from '../../domain/captions';
import { CaptionRow } from './caption-row';
import { Field } from './field';

interface Props {
  captions: CaptionDto[];
  problem: string | undefined;
  onChange: (captions: CaptionDto[]) => void;
}

/** What is said, line by line: read from a file of subtitles, or written. */
export function CaptionsEditor({ captions, problem, onChange }: Props): ReactElement {
  const [said, setSaid] = useState<string | null>(null);
  const load = (file: File): false => {
    void file.text().then((text) => {
      const found = parseCaptions(text);
      setSaid(saidOf(found));
      if (found.length > 0) onChange(found.slice(0, Limits.captionsMax).map(withinLimit));
    });
    return false;
  };
  const put = (place: number, caption: CaptionDto): void =>
    onChange(captions.map((old, at) => (at === place ? caption : old)));
  return (
    <Field isGroup label={fieldCopy.captions} problem={problem} hint={captions.length === 0 ? copy.none : undefined}>
      {() => (
        <>
          {said && (
            <Alert role="status" type="info" showIcon closable={{ onClose: () => setSaid(null) }} title={said} />
          )}
          {captions.map((caption, place) => (
            <CaptionRow
              key={place}
              place={place + 1}
              caption={caption}
              onChange={(changed) => put(place, changed)}
              onRemove={() => onChange(captions.filter((_, at) => at !== place))}
            />
          ))}
          <Space wrap>
            <Upload accept=".vtt,.srt" showUploadList={false} beforeUpload={load}>
              <Button>{copy.load}</Button>
            </Upload>
            <Button
              disabled={captions.length >= Limits.captionsMax}
              onClick={() => onChange([...captions, nextCaption(captions)])}
            >
              {copy.add}
            </Button>
          </Space>
        </>
      )}
    </Field>
  );
}

const withinLimit = (caption: CaptionDto): CaptionDto => ({
  ...caption,
  text: [...caption.text].slice(0, Limits.captionMaxChars).join(''),
});

function saidOf(found: readonly CaptionDto[]): string {
  if (found.length === 0) return copy.nothing;
  const isCut = found.some(({ text }) => [...text].length > Limits.captionMaxChars);
  return [
    copy.loaded(Math.min(found.length, Limits.captionsMax)),
    ...(found.length > Limits.captionsMax ? [copy.tooMany(Limits.captionsMax)] : []),
    ...(isCut ? [copy.cut(Limits.captionMaxChars)] : []),
  ].join('。');
}
