import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { blocksCopy as copy } from '../../copy/editor.copy';
import { proposedSeconds } from '../../domain/seconds-proposal';
import styles from './blocks.module.css';

interface Props {
  block: BlockDto;
  onChange: (block: BlockDto) => void;
}

/** How long the block takes: proposed by its words, or by its file, and changed by whoever knows better. */
export function SecondsField({ block, onChange }: Props): ReactElement {
  const proposed = proposedSeconds(block);
  return (
    <div className={styles.seconds}>
      <label htmlFor={`seconds-${block.id}`}>{copy.seconds}</label>
      <InputNumber
        id={`seconds-${block.id}`}
        min={1}
        max={Limits.blockMaxSeconds}
        precision={0}
        value={block.seconds}
        onChange={(seconds) => {
          if (seconds !== null) onChange({ ...block, seconds });
        }}
      />
      {proposed === null && <span className="soft">{copy.mediaSeconds}</span>}
      {proposed !== null && proposed !== block.seconds && (
        <>
          <span className="soft">{copy.secondsHint(proposed)}</span>
          <Button size="small" onClick={() => onChange({ ...block, seconds: proposed })}>
            {copy.useProposal}
          </Button>
        </>
      )}
    </div>
  );
}
