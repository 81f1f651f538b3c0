import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  type ChangeCovenantDto,
  COVENANT_CLAUSES_MAX,
  type FamilyClauseKey,
  familyClauseKeys,
  familyClauseTexts,
  type FamilyCovenantDto,
} from '@good-netizen/shared/family/covenant.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Button } from '@/components/button/button';
import { MultiChoice } from '@/components/choice/choice';
import { useDeed } from '@/lib/use-deed';
import { changeFamily } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

const options = familyClauseKeys.map((value) => ({ value, label: familyClauseTexts[value] }));

/** The guardian writes the next version: clauses of the list, and own ones that passed. */
export function CovenantEditor({
  covenant,
  onClose,
}: {
  covenant: FamilyCovenantDto;
  onClose: () => void;
}): JSX.Element {
  const [keys, setKeys] = useState<FamilyClauseKey[]>(covenant.clauses.flatMap(({ key }) => (key ? [key] : [])));
  const [own, setOwn] = useState<string[]>(covenant.clauses.flatMap(({ ownClauseId }) => ownClauseId ?? []));
  const { busy, run } = useDeed();
  const usable = covenant.ownClauses.filter(({ status }) => status === 'SHOWN');
  const save = async (): Promise<void> => {
    const body: ChangeCovenantDto = {
      basedOn: covenant.version,
      clauseKeys: familyClauseKeys.filter((key) => keys.includes(key)),
      ownClauseIds: own,
    };
    const deed = () => changeFamily(FamilyPaths.covenant, { method: 'PUT', body });
    if (await run(deed, familyCopy.covenantSaved)) onClose();
  };
  const count = keys.length + own.length;
  return (
    <View className={styles.sections}>
      <View className={styles.hint}>{familyCopy.saveHint}</View>
      <MultiChoice legend={familyCopy.pick} options={options} values={keys} onChange={setKeys} />
      {usable.length > 0 && (
        <MultiChoice
          legend={familyCopy.pickOwn}
          options={usable.map(({ id, text }) => ({ value: id, label: text }))}
          values={own}
          onChange={setOwn}
        />
      )}
      <View className={styles.row}>
        <Button disabled={count === 0 || count > COVENANT_CLAUSES_MAX} loading={busy} onPress={() => void save()}>
          {familyCopy.saveCovenant}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {familyCopy.cancel}
        </Button>
      </View>
    </View>
  );
}
