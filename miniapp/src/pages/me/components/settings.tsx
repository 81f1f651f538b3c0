import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { meCopy } from '../me.copy';

/** Profile, devices, documents, where to check a certificate and where to complain. */
export function Settings({ me }: { me: MeDto | null }): JSX.Element {
  const signedIn = me !== null;
  const readDocument = (document: string) => () => void goTo('account/legal', { document });
  return (
    <>
      <Heading>{meCopy.settings}</Heading>
      <Card flush>
        {signedIn && (
          <ListItem title={meCopy.notices} note={meCopy.noticesHint} onPress={() => void goTo('notices/inbox')} />
        )}
        {signedIn && (
          <ListItem title={meCopy.profile} note={meCopy.profileHint} onPress={() => void goTo('account/profile', {})} />
        )}
        {signedIn && (
          <ListItem
            title={meCopy.sessions}
            note={meCopy.sessionsHint}
            onPress={() => void goTo('account/sessions', {})}
          />
        )}
        {me && (
          <ListItem title={meCopy.privacyCenter} note={privacyNote(me)} onPress={() => void goTo('privacy/center')} />
        )}
        <ListItem
          title={meCopy.checkCertificate}
          note={meCopy.checkCertificateNote}
          onPress={() => void goTo('credential/check')}
        />
        <ListItem title={meCopy.complaint} onPress={() => void goTo('account/complaint', {})} />
        <ListItem
          title={meCopy.complaints}
          note={meCopy.complaintsHint}
          onPress={() => void goTo('notices/complaints')}
        />
        <ListItem title={meCopy.rules} onPress={() => void goTo('notices/rules')} />
        <ListItem title={meCopy.privacy} onPress={readDocument('privacy-policy')} />
        <ListItem title={meCopy.agreement} onPress={readDocument('user-agreement')} />
      </Card>
    </>
  );
}

function privacyNote({ erasedFrom, consentDue }: MeDto): string {
  if (erasedFrom !== null) return meCopy.privacyCenterLeaving;
  return consentDue.length > 0 ? meCopy.privacyCenterDue : meCopy.privacyCenterHint;
}
