import { getMetadataStorage, type ValidationError } from 'class-validator';
import { InvalidInputError } from './common.errors.js';
import { byImportance, constraintSentence } from './constraint-sentences.js';

const FIELD_MAX_CHARS = 80;
const FIELDS_MAX = 20;

interface BrokenField {
  path: string;
  error: ValidationError;
}

/** Turns what class-validator found into the one error a person sees: about the first field, with all fields listed. */
export function invalidInput(errors: readonly ValidationError[]): InvalidInputError {
  const broken = errors.flatMap((error) => brokenFields(error, ''));
  const [first] = broken;
  const fields = broken.slice(0, FIELDS_MAX).map(({ path }) => path);
  return new InvalidInputError(first && sentenceFor(first.error), first?.path, { fields });
}

function brokenFields(error: ValidationError, parent: string): BrokenField[] {
  const path = joined(parent, error.property).slice(0, FIELD_MAX_CHARS);
  const own = error.constraints ? [{ path, error }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => brokenFields(child, path))];
}

function joined(parent: string, property: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
}

/** The first constraint that has a sentence; "required" before all others, since an absent value breaks several at once. */
function sentenceFor(error: ValidationError): string | undefined {
  const broken = Object.entries(error.constraints ?? {}).sort(([one], [other]) => byImportance(one, other));
  if (isAbsent(error)) return constraintSentence('isDefined', '', []);
  for (const [name, message] of broken) {
    const sentence = constraintSentence(name, message, limitsOf(error, name));
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

function isAbsent(error: ValidationError): boolean {
  return (error.value === undefined || error.value === null) && !error.constraints?.whitelistValidation;
}

function limitsOf(error: ValidationError, name: string): readonly unknown[] {
  const target = error.target?.constructor;
  if (!target) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  const rule = rules.find((candidate) => candidate.propertyName === error.property && candidate.name === name);
  return (rule?.constraints as readonly unknown[] | undefined) ?? [];
}
