import type { ImportRowDto } from '@good-netizen/shared/desk/desk.dto';
import { Limits } from '@good-netizen/shared/limits';
import { type SaveUnitDto, type UnitKind, unitKindNames } from '@good-netizen/shared/organisation/organisation.dto';
import { type Sector, sectorNames } from '@good-netizen/shared/programme/programme.dto';
import type { OrgUnit } from './org-unit.js';
import type { Region } from './region.js';

export interface UnitRowContext {
  readonly units: readonly OrgUnit[];
  readonly regions: readonly Region[];
  /** Names met so far in the sheet, and their rows; this adds the row's own. A parent may be one of them. */
  readonly seen: Map<string, number>;
  readonly row: number;
}

export interface UnitRowJudgement {
  readonly outcome: ImportRowDto['outcome'];
  readonly problems: ImportRowDto['problems'];
  /** What the row says, where it is sound. The parent is `null` while it is not founded yet. */
  readonly unit: SaveUnitDto | null;
  readonly known: OrgUnit | null;
}

const keyOf = <K extends string>(names: Readonly<Record<K, string>>, name: string): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === name);

/** What a row of the sheet would do: found a unit, change one, nothing, or why it cannot be taken. */
export function judgeUnitRow(values: Readonly<Record<string, string>>, context: UnitRowContext): UnitRowJudgement {
  const name = values.name ?? '';
  const known = context.units.find((unit) => unit.name === name) ?? null;
  const place = placeOf(values, context);
  const problems = [
    ...nameProblems(name, context).map((message) => ({ column: '名称', message })),
    ...placeProblems(place),
    ...parentProblems(name, values.parent ?? '', context).map((message) => ({ column: '上级单位', message })),
  ];
  const { kind, sectors, region } = place;
  if (problems.length > 0 || !kind || !sectors || !region) return { outcome: 'REFUSED', problems, unit: null, known };
  const parent = context.units.find((unit) => unit.name === values.parent);
  const unit: SaveUnitDto = { name, kind, sectors, regionCode: region.code, parentId: parent?.id ?? null };
  if (!known) return { outcome: 'CREATE', problems, unit, known };
  return { outcome: isSame(known, unit) ? 'UNCHANGED' : 'UPDATE', problems, unit, known };
}

interface Place {
  readonly kind: UnitKind | undefined;
  readonly sectors: Sector[] | null;
  readonly region: Region | undefined;
}

function placeOf(values: Readonly<Record<string, string>>, { regions }: UnitRowContext): Place {
  return {
    kind: keyOf<UnitKind>(unitKindNames, values.kind ?? ''),
    sectors: sectorsOf(values.sectors ?? ''),
    region: regions.find((one) => one.name === values.region || one.code === values.region),
  };
}

function placeProblems({ kind, sectors, region }: Place): ImportRowDto['problems'] {
  const problems: ImportRowDto['problems'] = [];
  if (!kind)
    problems.push({ column: '类别', message: `没有这个类别，可填：${Object.values(unitKindNames).join('、')}。` });
  if (!sectors) problems.push({ column: '条线', message: SECTORS_WANTED });
  if (!region) problems.push({ column: '地区', message: '没有这个地区。' });
  return problems;
}

const SECTORS_WANTED = `请填写 ${Object.values(sectorNames).join('、')} 中的一个或几个，用顿号隔开。`;

function nameProblems(name: string, { seen, row }: UnitRowContext): string[] {
  const length = [...name].length;
  const earlier = seen.get(name);
  seen.set(name, row);
  if (length < 2 || length > Limits.unitNameMaxChars) return [`请填写 2 到 ${Limits.unitNameMaxChars} 个字。`];
  return earlier === undefined ? [] : [`与第 ${earlier} 行重名。`];
}

function parentProblems(name: string, parentName: string, { units, seen }: UnitRowContext): string[] {
  if (parentName === '') return [];
  if (parentName === name) return ['上级单位不能是它自己。'];
  if (units.some((unit) => unit.name === parentName) || seen.has(parentName)) return [];
  return ['没有这个单位；若也在表里，请把它排在前面。'];
}

function sectorsOf(text: string): Sector[] | null {
  const names = text.split(/[、,，;；\s]+/).filter((name) => name !== '');
  const found = names.map((name) => keyOf<Sector>(sectorNames, name));
  const sectors = found.filter((sector) => sector !== undefined);
  return names.length > 0 && sectors.length === names.length ? [...new Set(sectors)] : null;
}

function isSame(known: OrgUnit, { kind, sectors, regionCode, parentId }: SaveUnitDto): boolean {
  const places = known.kind === kind && known.regionCode === regionCode && known.parentId === parentId;
  return places && [...known.sectors].sort().join() === [...sectors].sort().join();
}
