import { Page } from '@/components/page/page';

export default function CheckPage(): JSX.Element {
  return <Page title="证书查验" />;
}
