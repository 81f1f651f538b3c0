import { View } from '@tarojs/components';
import { useState } from 'react';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Choice } from '@/components/choice/choice';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { aria } from '@/lib/a11y';
import { lessonCopy } from '../lesson.copy';
import styles from '../classroom.module.scss';

type ScenarioDto = Extract<BlockDto, { kind: 'scenario' }>;

/** A situation, what one might do, and what comes of it. Nothing is marked: the other ways may be tried as well. */
export function ScenarioBlock({ block }: { block: ScenarioDto }): JSX.Element {
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = block.choices.find(({ id }) => id === chosen);
  return (
    <>
      <Heading level={3} size="large">
        {lessonCopy.scenario}
      </Heading>
      <Prose paragraphs={block.situation} />
      <Choice
        legend={lessonCopy.whatNow}
        options={block.choices.map(({ id, text }) => ({ value: id, label: text }))}
        value={chosen}
        onChange={setChosen}
      />
      <View {...aria({ live: 'polite' })}>
        {choice && (
          <View className={styles.told}>
            <Tag tone={choice.advisable ? 'green' : 'gold'}>
              {choice.advisable ? lessonCopy.advisable : lessonCopy.thinkAgain}
            </Tag>
            <Prose paragraphs={choice.consequence} />
            <View className={styles.soft}>{lessonCopy.tryOthers}</View>
          </View>
        )}
      </View>
    </>
  );
}
