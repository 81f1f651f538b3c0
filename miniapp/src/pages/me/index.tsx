import { Page } from '@/components/page/page';

export default function MePage(): JSX.Element {
  return <Page title="我的" tab="me" />;
}
