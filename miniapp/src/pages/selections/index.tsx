import { Page } from '@/components/page/page';

export default function SelectionsPage(): JSX.Element {
  return <Page title="推选" tab="selections" />;
}
