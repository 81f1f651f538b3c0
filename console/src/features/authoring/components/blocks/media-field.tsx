import type { MediaAssetDto, MediaKind } from '@good-netizen/shared/media/media.dto';
import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { MediaDialog } from '@/desk/media/media-dialog';
import { fieldCopy as copy } from '../../copy/editor.copy';
import { Field } from './field';

interface Props {
  kind: MediaKind;
  unitId: string;
  hasFile: boolean;
  problem: string | undefined;
  onUse: (asset: MediaAssetDto) => void;
}

/** Which file a block shows. */
export function MediaField({ kind, unitId, hasFile, problem, onUse }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <Field label={copy.file} problem={problem} isGroup>
      {() => (
        <>
          <Button type={hasFile ? 'default' : 'primary'} onClick={() => setOpen(true)}>
            {hasFile ? copy.change : copy.choose}
          </Button>
          {isOpen && <MediaDialog kind={kind} unitId={unitId} onUse={onUse} onClose={() => setOpen(false)} />}
        </>
      )}
    </Field>
  );
}
