import { View } from '@tarojs/components';
import { useState } from 'react';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { TextField } from '@/components/text-field/text-field';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useInvitation } from '../../api/groups';
import styles from '../../components/groups.module.scss';
import { Invitation } from '../../components/invitation';
import { typedCode } from '../../group-words';
import { groupsCopy } from '../../groups.copy';

/** Joining by a code, typed or scanned. */
export default function JoinGroupPage(): JSX.Element {
  const params = useRouteParams('groups/join');
  const [typed, setTyped] = useState(params.code ?? '');
  const [code, setCode] = useState<string | null>(typedCode(params.code ?? ''));
  const [wrong, setWrong] = useState(false);
  const invitation = useInvitation(code);
  const lookUp = (): void => {
    const known = typedCode(typed);
    setWrong(known === null);
    if (known !== null && known === code) void invitation.refetch();
    setCode(known);
  };
  return (
    <Page title={groupsCopy.join}>
      <View className={styles.sections}>
        <View className={styles.part}>
          <TextField
            label={groupsCopy.code}
            hint={groupsCopy.codeHint}
            value={typed}
            error={wrong ? groupsCopy.codeShort : undefined}
            onChange={setTyped}
            onConfirm={lookUp}
          />
          <Button variant={code === null ? 'primary' : 'secondary'} onPress={lookUp}>
            {groupsCopy.lookUp}
          </Button>
        </View>
        {code !== null && (
          <AsyncState query={invitation} skeleton="lines">
            {(data) => <Invitation code={code} invitation={data} />}
          </AsyncState>
        )}
      </View>
    </Page>
  );
}
