import { Page } from '@/components/page/page';

export default function ReceiptPage(): JSX.Element {
  return <Page title="选票回执" />;
}
