import { View } from '@tarojs/components';
import { certificateStandingSentences } from '@good-netizen/shared/credential/credential.dto';
import type { FamilyCheckDto } from '@good-netizen/shared/family/family-certificate.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { aria } from '@/lib/a11y';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useFamilyCheck } from '../../api/family';
import { Paper } from '../../components/paper';
import { familyCopy } from '../../family.copy';
import styles from '../../family.module.scss';

/** For whoever was shown a family's certificate. Nobody is named, nor how many they are. */
export default function FamilyCheckPage(): JSX.Element {
  const { token = '' } = useRouteParams('family/check');
  const check = useFamilyCheck(token);
  return (
    <Page title={familyCopy.checkTitle}>
      <AsyncState query={check} skeleton="detail">
        {(found) => <Check check={found} token={token} />}
      </AsyncState>
    </Page>
  );
}

function Check({ check, token }: { check: FamilyCheckDto; token: string }): JSX.Element {
  const { standing, reason } = check.certificate;
  const holds = standing === 'VALID';
  return (
    <View className={styles.sections}>
      <Card tone={holds ? 'green' : 'seal'}>
        <View className={styles.strong} {...aria({ role: 'heading', level: 2 })}>
          {certificateStandingSentences[standing]}
        </View>
        {reason !== null && <View>{familyCopy.reason(reason)}</View>}
      </Card>
      {holds && <Paper number={check.number} token={token} />}
      <Card flush>
        <ListItem title={familyCopy.number} note={check.number} />
        <ListItem title={familyCopy.givenAt} note={check.givenOn} />
        <ListItem title={familyCopy.course} note={check.courseTitle} />
        <ListItem title={familyCopy.lesson} note={check.lessonTitle} />
      </Card>
      <View className={styles.hint}>{familyCopy.privacy}</View>
    </View>
  );
}
