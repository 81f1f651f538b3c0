import { Module } from '@nestjs/common';
import { StorageProbe } from '../database/storage-probe.js';
import { HealthController } from './health.controller.js';
import { ReadinessService } from './readiness.service.js';

@Module({ controllers: [HealthController], providers: [ReadinessService, StorageProbe] })
export class HealthModule {}
