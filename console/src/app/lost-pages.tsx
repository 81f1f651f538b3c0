import { Button, Result } from 'antd';
import type { ReactElement } from 'react';
import { LinkButton } from '@/components/page/link-button';
import { useRouteError } from 'react-router';

const home = (
  <LinkButton to="/" type="primary">
    回到首页
  </LinkButton>
);

export const LostPage = (): ReactElement => (
  <Result
    status="info"
    title={<h1 style={{ font: 'inherit' }}>没有这个页面</h1>}
    subTitle="地址可能写错了，也可能页面已经移走。"
    extra={home}
  />
);

export const NotPermittedPage = ({ title }: { title: string }): ReactElement => (
  <Result
    status="warning"
    title={<h1 style={{ font: 'inherit' }}>{`您的授权不包括“${title}”`}</h1>}
    subTitle="如果工作需要，请联系本单位负责人或领导小组办公室。"
    extra={home}
  />
);

/** What is shown when a page's code could not be fetched, such as after an update of the server, or has failed. */
export function BrokenPage(): ReactElement {
  const error = useRouteError();
  const isStale = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  return (
    <Result
      status="warning"
      title={isStale ? '工作台已经更新' : '这个页面出了问题'}
      subTitle={isStale ? '请重新载入后继续。' : '请重新载入；如果还是这样，请告诉系统管理员。'}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          重新载入
        </Button>
      }
    />
  );
}
