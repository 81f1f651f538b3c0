import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FamilyCovenantDto } from '@good-netizen/shared/family/covenant.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { useDeed } from '@/lib/use-deed';
import { changeFamily, useCovenant, useFamily } from '../../api/family';
import { CovenantEditor } from '../../components/covenant-editor';
import { OwnClauses } from '../../components/own-clauses';
import { familyCopy } from '../../family.copy';
import styles from '../../family.module.scss';

/** What the family has promised each other. */
export default function CovenantPage(): JSX.Element {
  const family = useFamily();
  const covenant = useCovenant();
  return (
    <Page title={familyCopy.covenant}>
      <AsyncState query={family} skeleton="lines">
        {(mine) => (
          <AsyncState query={covenant} skeleton="lines">
            {(found) => (mine ? <Covenant family={mine} covenant={found} /> : <View>{familyCopy.noCovenant}</View>)}
          </AsyncState>
        )}
      </AsyncState>
    </Page>
  );
}

function Covenant({ family, covenant }: { family: FamilyDto; covenant: FamilyCovenantDto }): JSX.Element {
  const [changing, setChanging] = useState(false);
  const guards = family.role === 'GUARDIAN';
  if (changing) return <CovenantEditor covenant={covenant} onClose={() => setChanging(false)} />;
  return (
    <View className={styles.sections}>
      {covenant.version === 0 ? (
        <View>{guards ? familyCopy.noCovenant : familyCopy.noCovenantChild}</View>
      ) : (
        <Version covenant={covenant} members={family.members.length} />
      )}
      {guards && (
        <View className={styles.row}>
          <Button variant={covenant.version === 0 ? 'primary' : 'secondary'} onPress={() => setChanging(true)}>
            {covenant.version === 0 ? familyCopy.draft : familyCopy.change}
          </Button>
        </View>
      )}
      {family.role !== 'CHILD' && <OwnClauses covenant={covenant} />}
    </View>
  );
}

function Version({ covenant, members }: { covenant: FamilyCovenantDto; members: number }): JSX.Element {
  const { busy, run } = useDeed();
  const { version, clauses, agreedBy, iAgreed, agreedByAll } = covenant;
  const agree = (): Promise<boolean> =>
    run(() => changeFamily(FamilyPaths.agreement, { body: { version } }), familyCopy.agreedDone);
  return (
    <View className={styles.part}>
      <View className={styles.row}>
        <Tag tone="indigo">{familyCopy.versionText(version)}</Tag>
        <Tag tone={agreedByAll ? 'green' : 'gold'}>
          {agreedByAll ? familyCopy.agreedAll : familyCopy.agreedCount(agreedBy.length, members)}
        </Tag>
      </View>
      <Card flush>
        {clauses.map(({ key, ownClauseId, text }, index) => (
          <ListItem
            key={key ?? ownClauseId}
            leading={<View className={styles.strong}>{index + 1}</View>}
            title={text ?? familyCopy.ownRemoved}
          />
        ))}
      </Card>
      {iAgreed ? (
        <View className={styles.strong}>{familyCopy.agreed}</View>
      ) : (
        <Button block loading={busy} onPress={() => void agree()}>
          {familyCopy.agree}
        </Button>
      )}
    </View>
  );
}
