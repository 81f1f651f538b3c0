import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SatisfactionDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Limits } from '@good-netizen/shared/limits';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/choice/choice';
import { Heading } from '@/components/text/heading';
import { TextArea } from '@/components/text-field/text-area';
import { useDeed } from '@/lib/use-deed';
import { giveSatisfaction, useOwnSatisfaction } from '../api/door';
import { doorCopy } from '../door.copy';
import styles from './gathering.module.scss';

const questions = ['useful', 'clear', 'again'] as const;
type Question = (typeof questions)[number];
type Marks = Partial<Record<Question, number>>;

/** What somebody who was there thinks of it. */
export function SatisfactionPart({ registrationId }: { registrationId: string }): JSX.Element {
  const own = useOwnSatisfaction(registrationId);
  return (
    <View className={styles.part}>
      <Heading>{doorCopy.satisfaction}</Heading>
      <AsyncState query={own} skeleton="lines">
        {({ given }) => <Form registrationId={registrationId} given={given} />}
      </AsyncState>
    </View>
  );
}

function Form({ registrationId, given }: { registrationId: string; given: SatisfactionDto | null }): JSX.Element {
  const [marks, setMarks] = useState<Marks>(given ?? {});
  const [words, setWords] = useState(given?.words ?? '');
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const send = async (): Promise<void> => {
    const { useful, clear, again } = marks;
    const missing = useful === undefined || clear === undefined || again === undefined;
    setWrong(missing);
    if (missing) return;
    const said = words.trim() === '' ? {} : { words: words.trim() };
    await run(() => giveSatisfaction(registrationId, { useful, clear, again, ...said }), doorCopy.satisfactionDone);
  };
  return (
    <Card>
      <View className={styles.part}>
        <View className={styles.hint}>{doorCopy.satisfactionHint}</View>
        {questions.map((question) => (
          <Choice
            key={question}
            legend={doorCopy.questions[question]}
            options={doorCopy.marks}
            value={marks[question] === undefined ? null : String(marks[question])}
            error={wrong && marks[question] === undefined ? doorCopy.chooseOne : undefined}
            onChange={(value) => setMarks({ ...marks, [question]: Number(value) })}
          />
        ))}
        <TextArea
          label={doorCopy.words}
          maxLength={Limits.satisfactionWordsMaxChars}
          value={words}
          onChange={setWords}
        />
        <Button loading={busy} onPress={() => void send()}>
          {given ? doorCopy.satisfactionAgain : doorCopy.satisfactionSend}
        </Button>
      </View>
    </Card>
  );
}
