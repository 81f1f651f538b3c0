import InboxOutlined from '@ant-design/icons/InboxOutlined';
import { maxBytesOf } from '@good-netizen/shared/media/media-limits';
import type { MediaAssetDto, MediaKind } from '@good-netizen/shared/media/media.dto';
import { Alert, Upload } from 'antd';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { bytesText } from '@/lib/format/figures';
import { acceptOf, whyRefused } from './file-checks';
import { FileUpload } from './file-upload';
import { mediaCopy as copy, mediaFormats } from './media.copy';
import { UploadProgress } from './upload-progress';

interface Props {
  kind: MediaKind;
  unitId: string;
  /** Called with an asset that may be put into a lesson. */
  onUse: (asset: MediaAssetDto) => void;
  /** What the button says that uses it. */
  useText?: string;
}

/** Choosing a file, and seeing it on its way until it can be used. */
export function UploadBox({ kind, unitId, onUse, useText }: Props): ReactElement {
  const [chosen, setChosen] = useState<{ upload: FileUpload; name: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const under = useRef<FileUpload | null>(null);
  useEffect(
    () => () => {
      // What was sent stays at the server for a day: the same file goes on from there.
      if (under.current?.look().phase === 'SENDING') under.current.pause();
    },
    [],
  );
  const choose = (file: File): false => {
    const why = whyRefused(file, kind);
    setProblem(why);
    if (why === null) {
      under.current = new FileUpload({ file, kind, unitId });
      setChosen({ upload: under.current, name: file.name });
      void under.current.start();
    }
    return false;
  };
  if (chosen) {
    return (
      <UploadProgress key={chosen.name} {...chosen} onUse={onUse} useText={useText} onAnother={() => setChosen(null)} />
    );
  }
  return (
    <>
      {problem && <Alert role="alert" type="error" showIcon title={problem} className="gap-below" />}
      <Upload.Dragger accept={acceptOf(kind)} maxCount={1} showUploadList={false} beforeUpload={choose}>
        <p>
          <InboxOutlined style={{ fontSize: 32, color: 'var(--indigo)' }} aria-hidden />
        </p>
        <p>{copy.drop}</p>
        <p className="soft">{copy.limits(mediaFormats[kind], bytesText(maxBytesOf[kind]))}</p>
      </Upload.Dragger>
    </>
  );
}
