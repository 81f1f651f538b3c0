import { Page } from '@/components/page/page';

export default function LessonPage(): JSX.Element {
  return <Page title="微课" />;
}
