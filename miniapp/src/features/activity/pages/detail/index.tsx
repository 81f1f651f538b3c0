import { Page } from '@/components/page/page';

export default function DetailPage(): JSX.Element {
  return <Page title="活动" />;
}
