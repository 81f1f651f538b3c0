import { View } from '@tarojs/components';
import nacl from 'tweetnacl';
import {
  certificateStandingSentences,
  type CredentialStandingDto,
  type IssuerJwk,
} from '@good-netizen/shared/credential/credential.dto';
import type { CredentialClaims } from '@good-netizen/shared/credential/open-badge';
import { readCredential } from '@good-netizen/shared/credential/read-credential';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Skeleton } from '@/components/async-state/skeleton';
import { aria } from '@/lib/a11y';
import { useCredentialStanding } from '../api/credential-standing';
import { credentialCopy as copy } from '../credential.copy';
import styles from '../credential.module.scss';

interface Props {
  keys: readonly IssuerJwk[];
  text: string;
}

/** In one sentence: valid, suspended, revoked, or none of ours. Below it what the certificate says. */
export function TextVerdict({ keys, text }: Props): JSX.Element {
  const { fault, claims } = readCredential(nacl.sign.detached.verify, keys, text);
  if (fault !== null) return <Sentence good={false} words={copy.faults[fault]} />;
  return <Genuine claims={claims} />;
}

function Genuine({ claims }: { claims: CredentialClaims }): JSX.Element {
  const standing = useCredentialStanding(claims.id.slice('urn:uuid:'.length));
  return (
    <>
      {standing.isFetching && <Skeleton shape="detail" />}
      {!standing.isFetching && standing.isSuccess && <Standing standing={standing.data} />}
      {!standing.isFetching && standing.isError && <Sentence good words={copy.genuine} note={copy.statusUnknown} />}
      <Card flush>
        <ListItem title={copy.what} note={claims.name} />
        <ListItem title={copy.holder} note={claims.credentialSubject.identifier?.[0].identityHash ?? copy.noName} />
        <ListItem title={copy.issuedOn} note={formatShanghaiDate(new Date(claims.validFrom))} />
      </Card>
      <View className={styles.small}>{copy.onPhone}</View>
    </>
  );
}

function Standing({ standing: { standing, reason, changedOn } }: { standing: CredentialStandingDto }): JSX.Element {
  const note = [reason && `${copy.reason}：${reason}`, changedOn && `${copy.changedOn}：${changedOn}`];
  const words = certificateStandingSentences[standing];
  return <Sentence good={standing === 'VALID'} words={words} note={note.filter(Boolean).join('　')} />;
}

function Sentence({ good, words, note }: { good: boolean; words: string; note?: string }): JSX.Element {
  return (
    <Card tone={good ? 'green' : 'seal'}>
      <View className={styles.verdict} {...aria({ role: 'heading', level: 2 })}>
        {words}
      </View>
      {note ? <View>{note}</View> : null}
    </Card>
  );
}
