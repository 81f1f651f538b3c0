import type { Schema } from './schema-writer.js';

/**
 * What routes answer that send it themselves: their methods promise nothing. `Name[]` is a list; `null`: no JSON (a file, a
 * picture, a way to another page); a schema where the contract has no name for it.
 */
export const sentByHand: Readonly<Record<string, string | Schema | null>> = {
  BankDeskController_template: null,
  CodeController_counters: 'PledgeCountersDto',
  CodeController_diff: 'CodeDiffDto',
  CodeController_inForce: 'CodeVersionDto',
  CodeController_version: 'CodeVersionDto',
  CodeController_versions: 'CodeVersionSummaryDto[]',
  ConsultationController_list: 'ConsultationSummaryDto[]',
  ConsultationController_show: 'ConsultationDto',
  CourseController_course: 'CourseDto',
  CourseController_courseVersion: 'CourseDto',
  CourseController_lesson: 'LessonDto',
  CourseController_list: 'CourseSummaryDto[]',
  H5SignInController_callback: null,
  H5SignInController_start: null,
  MediaController_file: null,
  ProgrammeController_activity: 'ActivityDto',
  ProgrammeController_home: 'HomeDto',
  GatheringController_list: 'GatheringCardDto[]',
  GatheringController_show: 'GatheringDto',
  ProgrammeController_regions: 'RegionDto[]',
  SearchController_search: 'SearchAnswerDto',
  SelectionController_candidate: 'CandidateDto',
  SelectionController_candidates: 'CandidateListDto',
  SelectionController_detail: 'SelectionDto',
  SelectionController_keys: { type: 'object', additionalProperties: { type: 'string' } },
  SelectionController_list: 'SelectionSummaryDto[]',
  SelectionController_result: 'ResultDto',
  TaskController_file: null,
};
