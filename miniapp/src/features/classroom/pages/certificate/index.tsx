import { Image, View } from '@tarojs/components';
import type { CompletionCheckDto } from '@good-netizen/shared/classroom/classroom.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { aria, pictured } from '@/lib/a11y';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { notify } from '@/lib/notice-store';
import { isWeapp } from '@/lib/platform';
import { savePicture } from '@/lib/save-picture';
import { certificateAddress } from '../../api/certificate-address';
import { useCompletionCheck } from '../../api/check-completion';
import { classroomCopy } from '../../classroom.copy';
import styles from '../../classroom.module.scss';

/** A certificate for whoever holds its address: the learner, or a stranger who has scanned it. */
export default function CertificatePage(): JSX.Element {
  const { token = '' } = useRouteParams('classroom/certificate');
  const check = useCompletionCheck(token);
  return (
    <Page title={classroomCopy.certificateTitle}>
      <AsyncState query={check} skeleton="detail">
        {(data) => <Certificate check={data} token={token} />}
      </AsyncState>
    </Page>
  );
}

function Certificate({ check, token }: { check: CompletionCheckDto; token: string }): JSX.Element {
  const address = certificateAddress(token);
  const holds = check.status === 'ISSUED';
  const save = async (): Promise<void> => {
    const saved = await savePicture(address, `${check.number}.png`);
    notify(saved ? classroomCopy.saved : classroomCopy.saveFailed, saved ? 'success' : 'warning');
  };
  return (
    <View className={styles.sections}>
      <Card tone={holds ? 'green' : 'seal'}>
        <View className={styles.verdict} {...aria({ role: 'heading', level: 2 })}>
          {holds ? classroomCopy.certificateValid : classroomCopy.certificateRevoked}
        </View>
      </Card>
      {holds && (
        <View className={styles.certificate}>
          <Image
            className={styles.certificatePicture}
            src={address}
            mode="widthFix"
            {...pictured(`${classroomCopy.certificateTitle} ${check.number}`)}
          />
          <Button onPress={() => void save()}>{isWeapp ? classroomCopy.save : classroomCopy.download}</Button>
        </View>
      )}
      <Card flush>
        <ListItem title={classroomCopy.number} note={check.number} />
        <ListItem title={classroomCopy.course} note={check.courseTitle} />
        <ListItem title={classroomCopy.completedOn} note={check.completedOn} />
        <ListItem title={classroomCopy.publishedBy} note={check.publisher} />
      </Card>
    </View>
  );
}
