import DownOutlined from '@ant-design/icons/DownOutlined';
import type { StaffMeDto } from '@good-netizen/shared/identity/staff.dto';
import { App, Button, Dropdown } from 'antd';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { sentenceFor } from '@/lib/http/api-error';
import { signOut } from '@/lib/session/me';

/** Who is signed in, and the way to one's own account and out. */
export function AccountMenu({ me }: { me: StaffMeDto }): ReactElement {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const leave = (): void => {
    void signOut().catch((error: unknown) => message.error(sentenceFor(error)));
  };
  const choose = (key: string): void => (key === 'leave' ? leave() : void navigate(key));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        onClick: ({ key }) => choose(key),
        items: [
          { key: '/account', label: '我的账号' },
          { key: '/account/sessions', label: '登录的设备' },
          { key: '/account/password', label: '修改密码' },
          { type: 'divider' },
          { key: 'leave', label: '退出登录' },
        ],
      }}
    >
      <Button type="text" aria-haspopup="menu">
        {me.staff.displayName} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
