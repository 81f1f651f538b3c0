import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { Alert, Button, Card, Descriptions, Dropdown, Tag } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { dayText, instantText } from '@/lib/format/instants';
import { useCodeVersion, usePublishedVersions } from '../api/code-versions';
import { codeCopy as copy, flowCopy } from '../code.copy';
import { CodeText } from '../components/code-text';
import { Fingerprint } from '../components/fingerprint';
import { StatusTag } from '../components/status-tag';
import { VersionActions } from '../components/version-actions';
import { whatIsMissing } from '../hooks/what-is-missing';

/** One version: its words, where it stands, and what may be done with it. */
export default function CodeVersionPage(): ReactElement {
  const { versionId = '' } = useParams();
  const version = useCodeVersion(versionId);
  return <QueryState query={version}>{(code) => <Version key={code.id} code={code} />}</QueryState>;
}

function Version({ code }: { code: DeskCodeVersionDto }): ReactElement {
  const missing = code.editable ? whatIsMissing(code) : [];
  const actions = (
    <>
      <CompareMenu code={code} />
      <VersionActions code={code} />
    </>
  );
  return (
    <Page
      title={`${copy.versionName(code.version)} ${code.title}`}
      above={[{ title: copy.title, path: '/code' }]}
      actions={actions}
    >
      {missing.length > 0 && (
        <Alert className="gap-below" type="info" showIcon title={flowCopy.incomplete + missing.join('、')} />
      )}
      <Facts code={code} />
      <CodeText code={code} />
    </Page>
  );
}

function Facts({ code }: { code: DeskCodeVersionDto }): ReactElement {
  return (
    <Card className="gap-below">
      <Descriptions column={{ xs: 1, lg: 2 }}>
        <Descriptions.Item label={copy.status}>
          <StatusTag status={code.status} /> {code.demonstration && <Tag>{copy.demonstration}</Tag>}
        </Descriptions.Item>
        <Descriptions.Item label={copy.updatedAt}>{instantText(code.updatedAt)}</Descriptions.Item>
        {code.consultationClosesAt && (
          <Descriptions.Item label={copy.consultationClosesAt}>
            {instantText(code.consultationClosesAt)}
          </Descriptions.Item>
        )}
        {code.publishedAt && (
          <>
            <Descriptions.Item label={copy.publishedAt}>{instantText(code.publishedAt)}</Descriptions.Item>
            <Descriptions.Item label={copy.effectiveFrom}>{dayText(code.effectiveFrom)}</Descriptions.Item>
          </>
        )}
        <Descriptions.Item label={copy.fingerprint} span="filled">
          <div>
            {code.fingerprint ? <Fingerprint value={code.fingerprint} /> : copy.fingerprintAtPublish}
            {code.fingerprint && <div className="soft">{copy.fingerprintNote}</div>}
          </div>
        </Descriptions.Item>
      </Descriptions>
    </Card>
  );
}

function CompareMenu({ code }: { code: DeskCodeVersionDto }): ReactElement | null {
  const navigate = useNavigate();
  const others = usePublishedVersions().data?.filter(({ version }) => version !== code.version) ?? [];
  if (others.length === 0) return null;
  const items = others.map(({ version, title }) => ({
    key: String(version),
    label: `${copy.versionName(version)} ${title}`,
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: ({ key }) => void navigate(`/code/${code.id}/compare?against=${key}`) }}
    >
      <Button>{copy.compare}</Button>
    </Dropdown>
  );
}
