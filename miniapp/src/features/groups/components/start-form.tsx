import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import {
  type CreateGroupPledgeDto,
  groupPledgeKindNames,
  groupPledgeKinds,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { Button } from '@/components/button/button';
import { Choice } from '@/components/choice/choice';
import { TextField } from '@/components/text-field/text-field';
import { replaceWith } from '@/lib/navigation/navigate';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { useDeed } from '@/lib/use-deed';
import { startGroup } from '../api/groups';
import { isGroupName } from '../group-words';
import { groupsCopy } from '../groups.copy';
import styles from './groups.module.scss';
import { ShowName } from './show-name';

/** What kind of group, and its name. */
export function StartForm(): JSX.Element {
  const [fields, setFields] = useState<CreateGroupPledgeDto>({ kind: 'FAMILY', name: '', showName: false });
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const key = useRef<string | null>(null);
  const change = (part: Partial<CreateGroupPledgeDto>): void => {
    key.current = null;
    setFields((before) => ({ ...before, ...part }));
  };
  const create = async (): Promise<void> => {
    setWrong(!isGroupName(fields.name));
    if (!isGroupName(fields.name)) return;
    await run(async () => {
      key.current ??= await newIdempotencyKey();
      const { id } = await startGroup({ ...fields, name: fields.name.trim() }, key.current);
      await replaceWith('groups/group', { groupId: id });
    }, groupsCopy.created);
  };
  return (
    <View className={styles.part}>
      <View className={styles.hint}>{groupsCopy.startHint}</View>
      <Choice
        legend={groupsCopy.kind}
        options={groupPledgeKinds.map((value) => ({
          value,
          label: groupPledgeKindNames[value],
          hint: groupsCopy.kindHints[value],
        }))}
        value={fields.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={groupsCopy.name}
        hint={groupsCopy.nameHint}
        placeholder={groupsCopy.namePlaceholder}
        value={fields.name}
        maxLength={Limits.groupPledgeNameMaxChars}
        error={wrong ? groupsCopy.nameWrong : undefined}
        onChange={(name) => change({ name })}
      />
      <ShowName checked={fields.showName} onChange={(showName) => change({ showName })} />
      <Button block loading={busy} onPress={() => void create()}>
        {groupsCopy.create}
      </Button>
    </View>
  );
}
