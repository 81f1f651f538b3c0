import { View } from '@tarojs/components';
import { useState } from 'react';
import { type FamilyTitle, familyTitleNames, familyTitles } from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/choice/choice';
import { Segmented } from '@/components/segmented/segmented';
import { Heading } from '@/components/text/heading';
import { TextField } from '@/components/text-field/text-field';
import { useDeed } from '@/lib/use-deed';
import { changeFamily, changeFamilyOnce } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

type Way = 'found' | 'join';
const ways = [
  { key: 'found', label: familyCopy.found },
  { key: 'join', label: familyCopy.join },
] as const;
const titles = familyTitles.map((value) => ({ value, label: familyTitleNames[value] }));

/** Founding a family, or joining one by its code; either way one says what one is called at home. */
export function BeginFamily(): JSX.Element {
  const [way, setWay] = useState<Way>('found');
  const [title, setTitle] = useState<FamilyTitle | null>(null);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, run } = useDeed();
  const go = async (): Promise<void> => {
    setTried(true);
    if (title === null || (way === 'join' && code.trim() === '')) return;
    if (way === 'found') await run(() => changeFamilyOnce(Paths.families, { title }), familyCopy.founded);
    else await run(() => changeFamily(Paths.familyInvitation(code.trim()), { body: { title } }), familyCopy.joined);
  };
  return (
    <View className={styles.sections}>
      <Heading>{familyCopy.noneTitle}</Heading>
      <Segmented label={familyCopy.noneTitle} items={ways} value={way} onChange={setWay} />
      <Card>
        <View className={styles.part}>
          <View className={styles.hint}>{way === 'found' ? familyCopy.foundHint : familyCopy.joinHint}</View>
          {way === 'join' && (
            <TextField
              label={familyCopy.code}
              value={code}
              error={tried && code.trim() === '' ? familyCopy.codeFirst : undefined}
              onChange={setCode}
            />
          )}
          <Choice
            legend={familyCopy.titleLegend}
            options={titles}
            value={title}
            error={tried && title === null ? familyCopy.titleFirst : undefined}
            onChange={setTitle}
          />
          <Button block loading={busy} onPress={() => void go()}>
            {way === 'found' ? familyCopy.found : familyCopy.join}
          </Button>
        </View>
      </Card>
    </View>
  );
}
