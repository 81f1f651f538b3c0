import { Page } from '@/components/page/page';

export default function StoryPage(): JSX.Element {
  return <Page title="故事" />;
}
