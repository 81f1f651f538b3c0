import type { DraftLessonDto, EditLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { forgetCourses, layOver } from './courses';

const paths = DeskPaths.courseVersions;

export async function addLesson(courseId: string, title: string): Promise<DraftLessonDto> {
  const lesson = await request<DraftLessonDto>(paths.lessons(courseId), { method: 'POST', body: { title } });
  await forgetCourses();
  return lesson;
}

/** Saves a lesson; the course is read anew behind it, for its problems and its length. */
export async function saveLesson(courseId: string, lessonId: string, body: EditLessonDto): Promise<DraftLessonDto> {
  const lesson = await request<DraftLessonDto>(paths.lesson(courseId, lessonId), { method: 'PUT', body });
  layOver(courseId, (course) => ({
    ...course,
    lessonList: course.lessonList.map((old) => (old.id === lesson.id ? lesson : old)),
  }));
  void forgetCourses();
  return lesson;
}

export async function removeLesson(courseId: string, lessonId: string): Promise<void> {
  await request<void>(paths.lesson(courseId, lessonId), { method: 'DELETE' });
  await forgetCourses();
}

export async function orderLessons(courseId: string, lessonIds: readonly string[]): Promise<void> {
  layOver(courseId, (course) => ({
    ...course,
    lessonList: lessonIds.flatMap((id) => course.lessonList.filter((lesson) => lesson.id === id)),
  }));
  try {
    await request(paths.lessonOrder(courseId), { method: 'PUT', body: { lessonIds } });
  } finally {
    await forgetCourses();
  }
}
