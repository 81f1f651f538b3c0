import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  type FamilyCovenantDto,
  OWN_CLAUSE_MAX_CHARS,
  OWN_CLAUSE_MIN_CHARS,
  ownClauseStatusNames,
} from '@good-netizen/shared/family/covenant.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { TextField } from '@/components/text-field/text-field';
import { useDeed } from '@/lib/use-deed';
import { changeFamilyOnce } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

const tones = { PENDING: 'gold', SHOWN: 'green', REFUSED: 'seal' } as const;

/** Clauses in the family's own words. */
export function OwnClauses({ covenant: { ownClauses } }: { covenant: FamilyCovenantDto }): JSX.Element {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const write = async (): Promise<void> => {
    const bad = [...text.trim()].length < OWN_CLAUSE_MIN_CHARS;
    setWrong(bad);
    if (bad) return;
    const deed = () => changeFamilyOnce(FamilyPaths.clauses, { text: text.trim() });
    if (await run(deed, familyCopy.written)) setText('');
  };
  return (
    <View className={styles.part}>
      <Heading>{familyCopy.write}</Heading>
      {ownClauses.length > 0 && (
        <Card flush>
          {ownClauses.map((clause) => (
            <ListItem
              key={clause.id}
              title={clause.text}
              trailing={<Tag tone={tones[clause.status]}>{ownClauseStatusNames[clause.status]}</Tag>}
            />
          ))}
        </Card>
      )}
      <TextField
        label={familyCopy.write}
        hint={familyCopy.writeHint}
        maxLength={OWN_CLAUSE_MAX_CHARS}
        value={text}
        error={wrong ? familyCopy.writeHint : undefined}
        onChange={setText}
      />
      <View className={styles.row}>
        <Button variant="secondary" loading={busy} onPress={() => void write()}>
          {familyCopy.writeSend}
        </Button>
      </View>
    </View>
  );
}
