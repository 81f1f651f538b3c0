import { Page } from '@/components/page/page';

export default function ProfilePage(): JSX.Element {
  return <Page title="我的资料" />;
}
