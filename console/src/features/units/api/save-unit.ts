import type {
  DeskUnitDto,
  SaveUnitDto,
  SuspendDto,
  UpdateUnitDto,
} from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const changed = async <T>(answer: Promise<T>): Promise<T> => {
  const value = await answer;
  await queryClient.invalidateQueries({ queryKey: ['units'] });
  return value;
};

export const createUnit = (body: SaveUnitDto): Promise<DeskUnitDto> =>
  changed(request(DeskPaths.units.list, { method: 'POST', body }));

export const updateUnit = (id: string, body: UpdateUnitDto): Promise<DeskUnitDto> =>
  changed(request(DeskPaths.units.detail(id), { method: 'PUT', body }));

export const suspendUnit = (id: string, body: SuspendDto): Promise<DeskUnitDto> =>
  changed(request(DeskPaths.units.suspend(id), { method: 'POST', body }));
