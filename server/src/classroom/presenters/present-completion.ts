import type { CompletionCheckDto, CompletionDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { StandingDto } from '@good-netizen/shared/credential/credential.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { Completion } from '../domain/completion.js';
import type { Course } from '../domain/course.js';

/** The learner's own view. */
export function presentCompletion(completion: Completion, course: Pick<Course, 'title'>): CompletionDto {
  return {
    id: completion.id,
    courseId: completion.courseId,
    courseTitle: course.title,
    number: completion.number,
    publicToken: completion.publicToken,
    completedAt: completion.completedAt.toISOString(),
  };
}

/** A stranger's view: what the certificate says and whether it holds. It does not say whose it is. */
export function presentCheck(
  completion: Completion,
  course: Pick<Course, 'title' | 'publisher'>,
  certificate: StandingDto,
): CompletionCheckDto {
  return {
    number: completion.number,
    courseTitle: course.title,
    completedOn: formatShanghaiDate(completion.completedAt),
    publisher: course.publisher,
    status: completion.status,
    certificate,
  };
}

/** What the picture says. */
export function presentCertificate(completion: Completion, course: Course) {
  return {
    title: '学习证书',
    emphasis: `《${course.title}》`,
    lines: ['这位网民学完了本课程的全部微课', '并通过了课后小测验'],
    footnotes: [course.publisher, formatShanghaiDate(completion.completedAt)],
    serial: completion.number,
    demonstration: course.demonstration,
  };
}
