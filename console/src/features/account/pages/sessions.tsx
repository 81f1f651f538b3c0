import type { StaffSessionDto } from '@good-netizen/shared/identity/staff.dto';
import { App, Button, Table, Tag } from 'antd';
import type { ReactElement } from 'react';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { sentenceFor } from '@/lib/http/api-error';
import { instantText } from '@/lib/format/instants';
import { accountCopy as copy } from '../account.copy';
import { endOtherSessions, endSession, useSessions } from '../api/account';

/** Where one is signed in, and the way to sign out there from here. */
export default function SessionsPage(): ReactElement {
  const sessions = useSessions();
  const { message } = App.useApp();
  const attempt = (work: Promise<void>): void => {
    work.then(() => message.success(copy.ended)).catch((error: unknown) => message.error(sentenceFor(error)));
  };
  const others = sessions.data?.some(({ current }) => !current) && (
    <Button danger onClick={() => attempt(endOtherSessions())}>
      {copy.endOthers}
    </Button>
  );
  return (
    <Page title={copy.sessionsTitle} lead={copy.sessionsLead} actions={others}>
      <QueryState query={sessions}>
        {(rows) => (
          <Table<StaffSessionDto>
            rowKey="id"
            dataSource={rows}
            pagination={false}
            scroll={{ x: 'max-content' }}
            columns={[
              {
                title: copy.device,
                render: (_, { device, current }) => (
                  <>
                    {device} {current && <Tag color="success">{copy.here}</Tag>}
                  </>
                ),
              },
              { title: copy.since, render: (_, { createdAt }) => instantText(createdAt) },
              { title: copy.lastUsed, render: (_, { lastUsedAt }) => instantText(lastUsedAt) },
              { title: copy.until, render: (_, { expiresAt }) => instantText(expiresAt) },
              {
                title: copy.actions,
                render: (_, { id, current }) =>
                  !current && (
                    <Button size="small" danger onClick={() => attempt(endSession(id))}>
                      {copy.end}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </QueryState>
    </Page>
  );
}
