import { Page } from '@/components/page/page';

export default function CertificatePage(): JSX.Element {
  return <Page title="结业证书" />;
}
