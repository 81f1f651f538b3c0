import { Page } from '@/components/page/page';

export default function ComplaintPage(): JSX.Element {
  return <Page title="投诉与建议" />;
}
