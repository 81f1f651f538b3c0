import { View } from '@tarojs/components';
import { useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/text-field/text-field';
import { useDeed } from '@/lib/use-deed';
import { renameGroup } from '../api/run-group';
import { isGroupName } from '../group-words';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';

/** Another name, after the first was refused. */
export function RenameForm({ groupId }: { groupId: string }): JSX.Element {
  const [name, setName] = useState('');
  const { busy, run } = useDeed();
  return (
    <Card tone="gold">
      <View className={styles.part}>
        <View>{groupsCopy.nameStatuses.REFUSED}</View>
        <TextField
          label={groupsCopy.rename}
          hint={groupsCopy.nameHint}
          value={name}
          maxLength={Limits.groupPledgeNameMaxChars}
          onChange={setName}
        />
        <Button
          loading={busy}
          disabled={!isGroupName(name)}
          onPress={() => void run(() => renameGroup(groupId, name.trim()), groupsCopy.renamed)}
        >
          {groupsCopy.save}
        </Button>
      </View>
    </Card>
  );
}
