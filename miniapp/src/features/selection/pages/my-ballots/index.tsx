import { Page } from '@/components/page/page';

export default function MyBallotsPage(): JSX.Element {
  return <Page title="我的选票" />;
}
