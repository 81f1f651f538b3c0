import { View } from '@tarojs/components';
import type { CodeVersionDto, PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { goTo, replaceWith } from '@/lib/navigation/navigate';
import { aria } from '@/lib/a11y';
import { useMyPledges } from '@/lib/my-pledges';
import { notify } from '@/lib/notice-store';
import { useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { pledgeCopy } from '../pledge.copy';
import { SignPanel } from './sign-panel';
import styles from './sign-panel.module.scss';

const openCertificate = (pledge: PledgeDto): void => void replaceWith('pledge/certificate', { pledgeId: pledge.id });

interface SignSectionProps {
  code: CodeVersionDto;
  /** How many of the four qualities were not opened yet. */
  left: number;
}

/** Below the code: how far one has read, then sign in, sign, or see what was signed. */
export function SignSection({ code, left }: SignSectionProps): JSX.Element | null {
  const mine = useMyPledges();
  if (code.status !== 'PUBLISHED') return null;
  const signed = mine.data?.filter(({ status }) => status === 'SIGNED') ?? [];
  const standing = signed.find(({ version }) => version === code.version);
  if (standing) return <Signed pledge={standing} />;
  return (
    <>
      {signed.some(({ renewable }) => renewable) && (
        <Card tone="gold">
          <View>{pledgeCopy.renew}</View>
        </Card>
      )}
      <View className={styles.progress} {...aria({ role: 'status' })}>
        {left > 0 ? pledgeCopy.leftToRead(left) : pledgeCopy.allRead}
      </View>
      {left === 0 && <Signing code={code} lastRegion={mine.data?.[0]?.regionCode ?? null} />}
    </>
  );
}

interface SigningProps {
  code: CodeVersionDto;
  lastRegion: string | null;
}

function Signing({ code, lastRegion }: SigningProps): JSX.Element {
  const { status, me } = useSession();
  if (me?.ageBand === 'UNDER_14' && !me.abilities.pledge) return <GuardianFirst />;
  if (status === 'signed-in' && me) {
    const onSigned = (pledge: PledgeDto): void => {
      notify(pledgeCopy.signed, 'success');
      openCertificate(pledge);
    };
    return <SignPanel code={code} me={me} lastRegion={lastRegion} onSigned={onSigned} />;
  }
  return (
    <Card>
      <View className={styles.panel}>
        <View className={styles.hint}>{pledgeCopy.signInHint}</View>
        <Button block onPress={() => void signIn()}>
          {pledgeCopy.signIn}
        </Button>
      </View>
    </Card>
  );
}

/** A child asks a guardian first. */
function GuardianFirst(): JSX.Element {
  return (
    <Card tone="gold">
      <View className={styles.panel}>
        <View>{pledgeCopy.guardianFirst}</View>
        <Button variant="secondary" block onPress={() => void goTo('privacy/guardian')}>
          {pledgeCopy.askGuardian}
        </Button>
      </View>
    </Card>
  );
}

function Signed({ pledge }: { pledge: PledgeDto }): JSX.Element {
  return (
    <Card tone="green">
      <View className={styles.row}>
        <View>{pledgeCopy.already}</View>
        <Button size="small" onPress={() => openCertificate(pledge)}>
          {pledgeCopy.seeCertificate}
        </Button>
      </View>
    </Card>
  );
}
