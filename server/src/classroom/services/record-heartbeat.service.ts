import { Injectable } from '@nestjs/common';
import type { HeartbeatAnswerDto, HeartbeatDto } from '@good-netizen/shared/classroom/classroom.dto';
import { presentProgress } from '../presenters/present-learning.js';
import { HeartbeatQueue } from './heartbeat-queue.js';

/** A sign of life from the player, every ten seconds: what was played is credited as far as the server's clock allows. */
@Injectable()
export class RecordHeartbeatService {
  constructor(private readonly queue: HeartbeatQueue) {}

  /** Throws LearningSessionNotFoundError, LearningOnAnotherDeviceError, HeartbeatOutOfOrderError. */
  async record(netizenId: string, sessionId: string, beat: HeartbeatDto): Promise<HeartbeatAnswerDto> {
    const { progress, lesson, creditedSeconds } = await this.queue.beat({ netizenId, sessionId, beat });
    return { acceptedSeq: beat.seq, creditedSeconds, progress: presentProgress(progress, lesson.seconds) };
  }
}
