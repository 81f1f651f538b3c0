import { View } from '@tarojs/components';
import { useState } from 'react';
import { type CoLessonDto, FAMILY_PIN_DIGITS } from '@good-netizen/shared/family/co-lesson.dto';
import { type FamilyDto, familyTitleNames } from '@good-netizen/shared/family/family.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { MultiChoice } from '@/components/choice/choice';
import { TextField } from '@/components/text-field/text-field';
import { useDeed } from '@/lib/use-deed';
import { openCoLesson } from '../api/co-lesson';
import styles from '../classroom.module.scss';
import { togetherCopy } from '../together.copy';

const SIX_DIGITS = new RegExp(`^\\d{${FAMILY_PIN_DIGITS}}$`);

interface OpenProps {
  family: FamilyDto;
  lessonId: string;
  onOpened: (coLesson: CoLessonDto) => void;
}

/** Who is there: each types their own digits. */
export function OpenCoLesson({ family, lessonId, onOpened }: OpenProps): JSX.Element {
  const others = family.members.filter(({ me, hasPin }) => !me && hasPin);
  const [chosen, setChosen] = useState<string[]>([]);
  const [pins, setPins] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const { busy, run } = useDeed();
  const pinOf = (id: string): string => (pins[id] ?? '').trim();
  const ready = chosen.length > 0 && chosen.every((id) => SIX_DIGITS.test(pinOf(id)));
  const open = async (): Promise<void> => {
    setTried(true);
    if (!ready) return;
    const present = chosen.map((memberId) => ({ memberId, pin: pinOf(memberId) }));
    await run(async () => onOpened(await openCoLesson({ lessonId, others: present })));
  };
  if (others.length === 0) return <View>{togetherCopy.whoNone}</View>;
  return (
    <Card>
      <View className={styles.sections}>
        <MultiChoice
          legend={togetherCopy.who}
          options={others.map(({ id, title }) => ({ value: id, label: familyTitleNames[title] }))}
          values={chosen}
          error={tried && chosen.length === 0 ? togetherCopy.whoFirst : undefined}
          onChange={setChosen}
        />
        {others
          .filter(({ id }) => chosen.includes(id))
          .map(({ id, title }) => (
            <TextField
              key={id}
              label={togetherCopy.pinOf(title)}
              hint={togetherCopy.pinHint}
              type="number"
              secret
              value={pins[id] ?? ''}
              error={tried && !SIX_DIGITS.test(pinOf(id)) ? togetherCopy.pinShort : undefined}
              onChange={(pin) => setPins({ ...pins, [id]: pin })}
            />
          ))}
        <Button block loading={busy} onPress={() => void open()}>
          {togetherCopy.open}
        </Button>
      </View>
    </Card>
  );
}
