import type { CommentDto } from '@good-netizen/shared/authoring/authoring.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { forgetCourses } from './courses';

const paths = DeskPaths.courseVersions;

export async function addComment(courseId: string, body: CommentDto): Promise<void> {
  await request(paths.comments(courseId), { method: 'POST', body });
  await forgetCourses();
}

export async function resolveComment(courseId: string, commentId: string): Promise<void> {
  await request(paths.resolveComment(courseId, commentId), { method: 'POST' });
  await forgetCourses();
}
