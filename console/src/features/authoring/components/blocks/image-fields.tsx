import { Limits } from '@good-netizen/shared/limits';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { altOf, fileFor } from '@/desk/media/file-for';
import { fieldCopy as copy } from '../../copy/editor.copy';
import { AltField } from './alt-field';
import type { BlockFieldsProps, BlockOf } from './block-props';
import { Field } from './field';
import { MediaField } from './media-field';

export function ImageFields(props: BlockFieldsProps<BlockOf<'image'>>): ReactElement {
  const { block, unitId, onChange, problemAt } = props;
  return (
    <>
      <MediaField
        kind="IMAGE"
        unitId={unitId}
        hasFile={block.url !== ''}
        problem={problemAt('url')}
        onUse={(asset) => onChange({ ...block, url: fileFor(asset)?.url ?? '', alt: block.alt || altOf(asset) })}
      />
      <AltField alt={block.alt} problem={problemAt('alt')} onChange={(alt) => onChange({ ...block, alt })} />
      <Field label={copy.caption}>
        {(id) => (
          <Input
            id={id}
            value={block.caption}
            maxLength={Limits.captionMaxChars}
            onChange={({ target }) => onChange({ ...block, caption: target.value })}
          />
        )}
      </Field>
    </>
  );
}
