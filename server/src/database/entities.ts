import { BankQuestion } from '../authoring/domain/bank-question.js';
import { CourseVersion } from '../authoring/domain/course-version.js';
import { DraftComment } from '../authoring/domain/draft-comment.js';
import { DraftLesson } from '../authoring/domain/draft-lesson.js';
import type { EntityClass } from './entity-class.js';
import { AuditEntry } from '../audit/domain/audit-entry.js';
import { AuditHead } from '../audit/domain/audit-head.js';
import { CompletionDay } from '../classroom/domain/completion-day.js';
import { CompletionSerial } from '../classroom/domain/completion-serial.js';
import { Completion } from '../classroom/domain/completion.js';
import { Course } from '../classroom/domain/course.js';
import { OfflineClock } from '../classroom/domain/offline-clock.js';
import { LearningSession } from '../classroom/domain/learning-session.js';
import { LessonProgress } from '../classroom/domain/lesson-progress.js';
import { MicroLesson } from '../classroom/domain/micro-lesson.js';
import { Question } from '../classroom/domain/question.js';
import { QuizAttempt } from '../classroom/domain/quiz-attempt.js';
import { CredentialKey } from '../credential/domain/credential-key.js';
import { CredentialSerial } from '../credential/domain/credential-serial.js';
import { Credential } from '../credential/domain/credential.js';
import { CheckInVoid } from '../gathering/domain/check-in-void.js';
import { CheckIn } from '../gathering/domain/check-in.js';
import { DoorScan } from '../gathering/domain/door-scan.js';
import { DoorSteward } from '../gathering/domain/door-steward.js';
import { Satisfaction } from '../gathering/domain/satisfaction.js';
import { GatheringSession } from '../gathering/domain/gathering-session.js';
import { Gathering } from '../gathering/domain/gathering.js';
import { Registration } from '../gathering/domain/registration.js';
import { AccountDeletion } from '../identity/domain/account-deletion.js';
import { BoundPhone } from '../identity/domain/bound-phone.js';
import { DeskDraft } from '../desk/domain/desk-draft.js';
import { DeskTask } from '../desk/domain/desk-task.js';
import { SavedView } from '../desk/domain/saved-view.js';
import { ComplaintReply } from '../identity/domain/complaint-reply.js';
import { Complaint } from '../identity/domain/complaint.js';
import { Consent } from '../identity/domain/consent.js';
import { DataExportPiece } from '../identity/domain/data-export-piece.js';
import { DataExport } from '../identity/domain/data-export.js';
import { DepartedPerson } from '../identity/domain/departed-person.js';
import { GuardianConsent } from '../identity/domain/guardian-consent.js';
import { GuardianInvitation } from '../identity/domain/guardian-invitation.js';
import { Netizen } from '../identity/domain/netizen.js';
import { PhoneChange } from '../identity/domain/phone-change.js';
import { Session } from '../identity/domain/session.js';
import { RetentionRun } from '../identity/domain/retention-run.js';
import { Invitation } from '../identity/domain/staff/invitation.js';
import { RecoveryCode } from '../identity/domain/staff/recovery-code.js';
import { SpentChallenge } from '../identity/domain/staff/spent-challenge.js';
import { StaffLink } from '../identity/domain/staff/staff-link.js';
import { StaffSession } from '../identity/domain/staff/staff-session.js';
import { Staff } from '../identity/domain/staff/staff.js';
import { WechatBinding } from '../identity/domain/wechat-binding.js';
import { Consultation } from '../consultation/domain/consultation.js';
import { Finding } from '../consultation/domain/finding.js';
import { OpinionGroup } from '../consultation/domain/opinion-group.js';
import { Opinion } from '../consultation/domain/opinion.js';
import { ResearchProject } from '../consultation/domain/research-project.js';
import { SurveyResponse } from '../consultation/domain/survey-response.js';
import { Edition } from '../organisation/domain/edition.js';
import { Proposal } from '../organisation/domain/proposal.js';
import { RoleGrant } from '../organisation/domain/role-grant.js';
import { OrgUnit } from '../organisation/domain/org-unit.js';
import { Region } from '../organisation/domain/region.js';
import { Clause } from '../pledge/domain/clause.js';
import { CodeVersion } from '../pledge/domain/code-version.js';
import { GroupMember } from '../pledge/domain/group-member.js';
import { GroupPledge } from '../pledge/domain/group-pledge.js';
import { PledgeCounter } from '../pledge/domain/pledge-counter.js';
import { PledgeSerial } from '../pledge/domain/pledge-serial.js';
import { CoLessonParticipant } from '../family/domain/co-lesson-participant.js';
import { CoLesson } from '../family/domain/co-lesson.js';
import { FamilyAgreement } from '../family/domain/family-agreement.js';
import { FamilyCertificate } from '../family/domain/family-certificate.js';
import { FamilyClause } from '../family/domain/family-clause.js';
import { FamilyCovenant } from '../family/domain/family-covenant.js';
import { FamilySerial } from '../family/domain/family-serial.js';
import { FamilyMember } from '../family/domain/family-member.js';
import { Family } from '../family/domain/family.js';
import { Favourite } from '../notebook/domain/favourite.js';
import { Note } from '../notebook/domain/note.js';
import { PracticeEntry } from '../pledge/domain/practice-entry.js';
import { Pledge } from '../pledge/domain/pledge.js';
import { Activity } from '../programme/domain/activity.js';
import { Cooperation } from '../programme/domain/cooperation.js';
import { Ballot } from '../selection/domain/ballot.js';
import { Candidate } from '../selection/domain/candidate.js';
import { ReceiptKey } from '../selection/domain/receipt-key.js';
import { SelectionResult } from '../selection/domain/selection-result.js';
import { Selection } from '../selection/domain/selection.js';
import { MachineCheck } from '../moderation/domain/machine-check.js';
import { MediaVerdict } from '../moderation/domain/media-verdict.js';
import { ModerationTicket } from '../moderation/domain/moderation-ticket.js';
import { NoticeSending } from '../notice/domain/notice-sending.js';
import { MediaAsset } from '../media/domain/media-asset.js';
import { MediaPiece, MediaUpload } from '../media/domain/media-upload.js';
import { MediaUse } from '../media/domain/media-use.js';
import { Notice } from '../notice/domain/notice.js';
import { SubscriptionEntry, SubscriptionGrant } from '../notice/domain/subscription-grant.js';
import { PreparationStep } from './preparation-step.js';
import { WriteProbe } from './write-probe.js';

/** Every entity of the product, room by room. A room adds its classes here and its tables in `migrations.ts`. */
export const entities: readonly EntityClass[] = [
  PreparationStep,
  WriteProbe,
  AuditEntry,
  AuditHead,
  Netizen,
  WechatBinding,
  Session,
  Consent,
  Complaint,
  ComplaintReply,
  Staff,
  RecoveryCode,
  StaffSession,
  SpentChallenge,
  StaffLink,
  Invitation,
  BoundPhone,
  PhoneChange,
  DataExport,
  DataExportPiece,
  AccountDeletion,
  DepartedPerson,
  GuardianInvitation,
  RetentionRun,
  GuardianConsent,
  Edition,
  Region,
  OrgUnit,
  RoleGrant,
  Proposal,
  DeskTask,
  SavedView,
  DeskDraft,
  Activity,
  Cooperation,
  CodeVersion,
  Clause,
  Pledge,
  PledgeSerial,
  PledgeCounter,
  GroupPledge,
  GroupMember,
  PracticeEntry,
  Note,
  Favourite,
  Family,
  FamilyMember,
  FamilyCovenant,
  FamilyAgreement,
  FamilyClause,
  CoLesson,
  CoLessonParticipant,
  FamilyCertificate,
  FamilySerial,
  Consultation,
  Opinion,
  OpinionGroup,
  ResearchProject,
  SurveyResponse,
  Finding,
  Course,
  MicroLesson,
  Question,
  LearningSession,
  OfflineClock,
  LessonProgress,
  QuizAttempt,
  Completion,
  Credential,
  CredentialKey,
  CredentialSerial,
  CompletionDay,
  CompletionSerial,
  Selection,
  Candidate,
  Ballot,
  SelectionResult,
  ReceiptKey,
  ModerationTicket,
  MachineCheck,
  MediaVerdict,
  Notice,
  NoticeSending,
  SubscriptionGrant,
  SubscriptionEntry,
  MediaAsset,
  MediaUpload,
  MediaPiece,
  MediaUse,
  CourseVersion,
  DraftLesson,
  DraftComment,
  BankQuestion,
  Gathering,
  GatheringSession,
  Registration,
  DoorSteward,
  DoorScan,
  CheckInVoid,
  CheckIn,
  Satisfaction,
];
