import { View } from '@tarojs/components';
import { useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import type { PracticeCountsDto } from '@good-netizen/shared/pledge/practice.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chips } from '@/components/chips/chips';
import { TextArea } from '@/components/text-field/text-area';
import { Heading } from '@/components/text/heading';
import { useDeed } from '@/lib/use-deed';
import { recordPractice } from '../api/practice';
import { practiceCopy } from '../practice.copy';
import { weekUntil } from '../week-days';
import styles from './practice.module.scss';

/** One act for one clause, on a day of this week. */
export function PracticeForm({ clauses }: { clauses: PracticeCountsDto['clauses'] }): JSX.Element {
  const [days] = useState(() => weekUntil(new Date()));
  const today = days[0]?.value ?? '';
  const [fields, setFields] = useState<{ clauseKey: string | null; text: string; day: string }>({
    clauseKey: null,
    text: '',
    day: today,
  });
  const [tried, setTried] = useState(false);
  const { busy, run } = useDeed();
  const { clauseKey, day } = fields;
  const text = fields.text.trim();
  const save = async (): Promise<void> => {
    setTried(true);
    if (clauseKey === null || text === '') return;
    if (await run(() => recordPractice({ clauseKey, text, day }), practiceCopy.saved)) {
      setTried(false);
      setFields({ clauseKey: null, text: '', day: today });
    }
  };
  return (
    <Card>
      <Heading>{practiceCopy.write}</Heading>
      <View className={styles.part}>
        <Chips
          legend={practiceCopy.clause}
          options={clauses.map(({ clauseKey: value, title }) => ({ value, label: title }))}
          value={clauseKey}
          error={tried && clauseKey === null ? practiceCopy.clauseMissing : undefined}
          onChange={(value) => setFields({ ...fields, clauseKey: value })}
        />
        <TextArea
          label={practiceCopy.text}
          hint={practiceCopy.textHint}
          placeholder={practiceCopy.textPlaceholder}
          value={fields.text}
          maxLength={Limits.practiceMaxChars}
          error={tried && text === '' ? practiceCopy.textMissing : undefined}
          onChange={(value) => setFields({ ...fields, text: value })}
        />
        <Chips
          legend={practiceCopy.day}
          options={days}
          value={day}
          onChange={(value) => setFields({ ...fields, day: value })}
        />
        <Button block loading={busy} onPress={() => void save()}>
          {practiceCopy.save}
        </Button>
      </View>
    </Card>
  );
}
