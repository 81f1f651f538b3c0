import { Image, View } from '@tarojs/components';
import type { CompletionCheckDto } from '@good-netizen/shared/classroom/classroom.dto';
import { certificateStandingSentences } from '@good-netizen/shared/credential/credential.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { aria, pictured } from '@/lib/a11y';
import { goTo } from '@/lib/navigation/navigate';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { notify } from '@/lib/notice-store';
import { isWeapp } from '@/lib/platform';
import { openPaper } from '@/lib/open-paper';
import { savePicture } from '@/lib/save-picture';
import { certificateAddress, paperAddress } from '../../api/certificate-address';
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
  const { standing, reason } = check.certificate;
  const holds = standing === 'VALID';
  const save = async (): Promise<void> => {
    const saved = await savePicture(address, `${check.number}.png`);
    notify(saved ? classroomCopy.saved : classroomCopy.saveFailed, saved ? 'success' : 'warning');
  };
  const open = async (): Promise<void> => {
    if (!(await openPaper(paperAddress(token), `${check.number}.pdf`))) notify(classroomCopy.paperFailed, 'warning');
  };
  return (
    <View className={styles.sections}>
      <Card tone={holds ? 'green' : 'seal'}>
        <View className={styles.verdict} {...aria({ role: 'heading', level: 2 })}>
          {certificateStandingSentences[standing]}
        </View>
        {reason !== null && <View>{classroomCopy.reason(reason)}</View>}
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
          <Button variant="secondary" onPress={() => void open()}>
            {isWeapp ? classroomCopy.openPaper : classroomCopy.downloadPaper}
          </Button>
          <Button variant="quiet" onPress={() => void goTo('credential/take', { kind: 'COMPLETION', token })}>
            {classroomCopy.electronic}
          </Button>
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
