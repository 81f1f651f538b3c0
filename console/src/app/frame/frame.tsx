import MenuFoldOutlined from '@ant-design/icons/MenuFoldOutlined';
import MenuUnfoldOutlined from '@ant-design/icons/MenuUnfoldOutlined';
import { Button, Layout } from 'antd';
import { type ReactElement, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ErrorState } from '@/components/states/error-state';
import { Loading } from '@/components/states/loading';
import { useMe } from '@/lib/session/me';
import { AccountMenu } from './account-menu';
import styles from './frame.module.css';
import { Navigation } from './navigation';

/** The desk around a page: skip link, navigation, who is signed in. Strangers are led to the sign-in page and back. */
export function Frame(): ReactElement {
  const me = useMe();
  const location = useLocation();
  const [folded, setFolded] = useState(false);
  if (me.error) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === undefined) return <Loading />;
  if (me.data === null) {
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  }
  return (
    <Layout className={styles.frame}>
      <a className={styles.skip} href="#main">
        跳到正文
      </a>
      <Layout.Sider
        className={styles.sider}
        width={216}
        collapsible
        trigger={null}
        collapsed={folded}
        onCollapse={setFolded}
        breakpoint="lg"
        collapsedWidth={64}
      >
        <div className={styles.brand}>{folded ? '好' : '贵州好网民'}</div>
        <Navigation folded={folded} />
        <FoldButton folded={folded} onFold={setFolded} />
      </Layout.Sider>
      <Layout>
        <Layout.Header className={styles.header}>
          <span className={styles.unit}>{me.data.unit.name}</span>
          <AccountMenu me={me.data} />
        </Layout.Header>
        <Layout.Content id="main" tabIndex={-1} className={styles.content}>
          <Outlet />
        </Layout.Content>
      </Layout>
      <ScrollRestoration />
    </Layout>
  );
}

function FoldButton({ folded, onFold }: { folded: boolean; onFold: (folded: boolean) => void }): ReactElement {
  return (
    <Button
      type="text"
      className={styles.fold}
      icon={folded ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      aria-label={folded ? '展开导航' : '收起导航'}
      aria-expanded={!folded}
      onClick={() => onFold(!folded)}
    />
  );
}
