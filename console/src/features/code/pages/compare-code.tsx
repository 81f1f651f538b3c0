import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { Card, Select } from 'antd';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Page } from '@/components/page/page';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { useCodeDiff, useCodeVersion, usePublishedVersions } from '../api/code-versions';
import { codeCopy as copy } from '../code.copy';
import { CodeDiff } from '../components/code-diff';

/** A version beside a published one: `?against=` names it, else the newest other one. */
export default function CompareCodePage(): ReactElement {
  const { versionId = '' } = useParams();
  const version = useCodeVersion(versionId);
  return <QueryState query={version}>{(code) => <Comparison key={code.id} code={code} />}</QueryState>;
}

function Comparison({ code }: { code: DeskCodeVersionDto }): ReactElement {
  const [search, setSearch] = useSearchParams();
  const published = usePublishedVersions();
  const others = published.data?.filter(({ version }) => version !== code.version) ?? [];
  const wanted = Number(search.get('against'));
  const against = others.find(({ version }) => version === wanted)?.version ?? others[0]?.version ?? null;
  const diff = useCodeDiff(code.id, against);
  const above = [
    { title: copy.title, path: '/code' },
    { title: copy.versionName(code.version), path: `/code/${code.id}` },
  ];
  const choice = others.length > 0 && (
    <Select
      aria-label={copy.compareWith}
      style={{ minWidth: 220 }}
      value={against}
      options={others.map(({ version, title }) => ({
        value: version,
        label: `${copy.versionName(version)} ${title}`,
      }))}
      onChange={(version: number) => setSearch({ against: String(version) }, { replace: true })}
    />
  );
  return (
    <Page
      title={against === null ? copy.compare : copy.compareTitle(against, code.version)}
      above={above}
      actions={choice}
    >
      <QueryState query={published}>
        {() =>
          against === null ? (
            <EmptyState title={copy.noneToCompare} />
          ) : (
            <Card>
              <QueryState query={diff}>{(found) => <CodeDiff diff={found} />}</QueryState>
            </Card>
          )
        }
      </QueryState>
    </Page>
  );
}
