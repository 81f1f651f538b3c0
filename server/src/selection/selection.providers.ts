import type { Provider } from '@nestjs/common';
import { BallotRepository } from './persistence/ballot.repository.js';
import { ReceiptKeyRepository } from './persistence/receipt-key.repository.js';
import { ResultRepository } from './persistence/result.repository.js';
import { SelectionRepository } from './persistence/selection.repository.js';
import { SelectionService } from './selection.service.js';
import { BallotQueue } from './services/ballot-queue.js';
import { BallotTicket } from './services/ballot-ticket.js';
import { CastBallotService } from './services/cast-ballot.service.js';
import { CloseDueSelectionsService } from './services/close-due-selections.service.js';
import { ClosingSteps } from './services/closing-steps.js';
import { CommitBallots } from './services/commit-ballots.js';
import { CountBallots } from './services/count-ballots.js';
import { CreateSelectionService } from './services/create-selection.service.js';
import { GetCandidateService } from './services/get-candidate.service.js';
import { GetEligibilityService } from './services/get-eligibility.service.js';
import { GetResultService } from './services/get-result.service.js';
import { GetSelectionService } from './services/get-selection.service.js';
import { IssueTicketService } from './services/issue-ticket.service.js';
import { KeepReceiptKeyService } from './services/keep-receipt-key.service.js';
import { LayDownBallotsService } from './services/lay-down-ballots.service.js';
import { ListCandidatesService } from './services/list-candidates.service.js';
import { ListMyBallotsService } from './services/list-my-ballots.service.js';
import { ListSelectionsService } from './services/list-selections.service.js';
import { OpenDueSelectionsService } from './services/open-due-selections.service.js';
import { OwnBallots } from './services/own-ballots.js';
import { PublicSelections } from './services/public-selections.js';
import { ReceiptSigner } from './services/receipt-signer.js';
import { SearchableStories } from './services/searchable-stories.js';
import { SelectionKeyring } from './services/selection-keys.js';
import { SelectionPersonalData } from './services/selection-personal-data.js';
import { StoredBallots } from './services/stored-ballots.js';
import { VoterDesk } from './services/voter-desk.js';
import { VotingRooms } from './services/voting-room.js';

/** Everything of the room that is injected. */
export const selectionProviders: Provider[] = [
  SelectionRepository,
  BallotRepository,
  ResultRepository,
  ReceiptKeyRepository,
  SelectionService,
  SelectionKeyring,
  ReceiptSigner,
  BallotTicket,
  VotingRooms,
  VoterDesk,
  PublicSelections,
  SearchableStories,
  StoredBallots,
  CommitBallots,
  BallotQueue,
  CountBallots,
  ClosingSteps,
  ListSelectionsService,
  GetSelectionService,
  ListCandidatesService,
  GetCandidateService,
  GetResultService,
  GetEligibilityService,
  IssueTicketService,
  CastBallotService,
  ListMyBallotsService,
  OwnBallots,
  SelectionPersonalData,
  OpenDueSelectionsService,
  CloseDueSelectionsService,
  CreateSelectionService,
  LayDownBallotsService,
  KeepReceiptKeyService,
];
