import { Page } from '@/components/page/page';

export default function CoursePage(): JSX.Element {
  return <Page title="课程" />;
}
