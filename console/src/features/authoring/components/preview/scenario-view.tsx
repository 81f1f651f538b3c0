import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { type ReactElement, useState } from 'react';
import { previewCopy as copy } from '../../copy/editor.copy';
import styles from './phone.module.css';

interface Props {
  block: Extract<BlockDto, { kind: 'scenario' }>;
  /** Tells what comes of every choice at once, for whoever checks it. */
  isTold?: boolean;
}

/** A situation: what one chooses tells what comes of it. */
export function ScenarioView({ block, isTold = false }: Props): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      <p className="soft">{copy.scenario}</p>
      <h4 className={styles.blockTitle}>{block.situation}</h4>
      <ul className={styles.choices}>
        {block.choices.map(({ id, text, consequence, advisable }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={chosen === id}
              onClick={() => setChosen(chosen === id ? null : id)}
            >
              {text || '……'}
            </button>
            {(isTold || chosen === id) && (
              <p className={advisable ? styles.good : styles.doubtful} role="status">
                <strong>{advisable ? copy.advisable : copy.inadvisable}：</strong>
                {consequence}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
