import { Page } from '@/components/page/page';

export default function LegalPage(): JSX.Element {
  return <Page title="协议与政策" />;
}
