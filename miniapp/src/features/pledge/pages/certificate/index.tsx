import { Page } from '@/components/page/page';

export default function CertificatePage(): JSX.Element {
  return <Page title="承诺证书" />;
}
