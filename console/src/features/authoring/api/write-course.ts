import type {
  CourseVersionDto,
  CreateCourseDto,
  EditCourseDto,
  MoveCourseDto,
  ReturnCourseDto,
  ScheduleCourseDto,
} from '@good-netizen/shared/authoring/authoring.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { forgetCourses } from './courses';

const paths = DeskPaths.courseVersions;

async function write(path: string, method: 'POST' | 'PUT', body: object): Promise<CourseVersionDto> {
  const course = await request<CourseVersionDto>(path, { method, body });
  await forgetCourses();
  return course;
}

export const createCourse = (body: CreateCourseDto): Promise<CourseVersionDto> => write(paths.list, 'POST', body);

export const editCourse = (id: string, body: EditCourseDto): Promise<CourseVersionDto> =>
  write(paths.detail(id), 'PUT', body);

/** The steps of a version that need no words of their own. */
export type PlainStep = 'submission' | 'approval' | 'recall' | 'publication' | 'retirement' | 'renewal';

export const moveCourse = (id: string, step: PlainStep, body: MoveCourseDto): Promise<CourseVersionDto> =>
  write(paths[step](id), 'POST', body);

export const returnCourse = (id: string, body: ReturnCourseDto): Promise<CourseVersionDto> =>
  write(paths.return(id), 'POST', body);

export const scheduleCourse = (id: string, body: ScheduleCourseDto): Promise<CourseVersionDto> =>
  write(paths.schedule(id), 'POST', body);
