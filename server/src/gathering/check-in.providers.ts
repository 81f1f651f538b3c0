import { AttendanceDeskController } from './attendance-desk.controller.js';
import { CheckInController } from './check-in.controller.js';
import { DoorController } from './door.controller.js';
import { TriedStewardCodes } from './http/tried-steward-codes.js';
import { MarkNoShowsJob } from './jobs/mark-no-shows.job.js';
import { AttendanceRepository } from './persistence/attendance.repository.js';
import { DoorRepository } from './persistence/door.repository.js';
import { SatisfactionRepository } from './persistence/satisfaction.repository.js';
import { StewardRepository } from './persistence/steward.repository.js';
import { CheckInBook } from './services/check-in-book.js';
import { CheckInPersonalData } from './services/check-in-personal-data.js';
import { CheckInSweeps } from './services/check-in-sweeps.js';
import { DoorKeeper } from './services/door-keeper.js';
import { GiveSatisfactionService } from './services/give-satisfaction.service.js';
import { InviteStewardService } from './services/invite-steward.service.js';
import { MarkNoShowsService } from './services/mark-no-shows.service.js';
import { OwnPlaces } from './services/own-places.js';
import { SatisfactionModeration } from './services/satisfaction-moderation.js';
import { SelfCheckInService } from './services/self-check-in.service.js';
import { SendScansService } from './services/send-scans.service.js';
import { ShowAttendanceService } from './services/show-attendance.service.js';
import { ShowDoorService } from './services/show-door.service.js';
import { ShowTicketService } from './services/show-ticket.service.js';
import { StewardCodes } from './services/steward-codes.js';
import { TakeStewardshipService } from './services/take-stewardship.service.js';
import { TicketCodes } from './services/ticket-codes.js';
import { VenueCodes } from './services/venue-codes.js';
import { VoidCheckInService } from './services/void-check-in.service.js';

export const checkInControllers = [AttendanceDeskController, CheckInController, DoorController];

const repositories = [AttendanceRepository, DoorRepository, SatisfactionRepository, StewardRepository];
const tools = [CheckInBook, DoorKeeper, OwnPlaces, SatisfactionModeration];
const codes = [StewardCodes, TicketCodes, TriedStewardCodes, VenueCodes];
const verbs = [
  GiveSatisfactionService,
  InviteStewardService,
  MarkNoShowsService,
  SelfCheckInService,
  SendScansService,
  ShowAttendanceService,
  ShowDoorService,
  ShowTicketService,
  TakeStewardshipService,
  VoidCheckInService,
];

/** What happens at the door of a session and after it. */
export const checkInProviders = [
  ...repositories,
  ...tools,
  ...codes,
  ...verbs,
  CheckInPersonalData,
  CheckInSweeps,
  MarkNoShowsJob,
];
