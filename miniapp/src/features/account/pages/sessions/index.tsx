import { Page } from '@/components/page/page';

export default function SessionsPage(): JSX.Element {
  return <Page title="登录设备" />;
}
