import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { codeCopy, editorCopy, flowCopy } from '../code.copy';

const isBlank = (text: string): boolean => text.trim() === '';

/** What has to be written before others may see or sign it, in words; empty when it is whole. The server asks the same. */
export function whatIsMissing(version: CodeVersionDto): string[] {
  const { title, preamble, pledgeSentence, issuingUnit, clauses } = version;
  const texts: [string, string][] = [
    [codeCopy.name, title],
    [codeCopy.issuingUnit, issuingUnit],
    [codeCopy.preamble, preamble],
    [codeCopy.pledgeSentence, pledgeSentence],
  ];
  const blank = texts.filter(([, text]) => isBlank(text)).map(([name]) => name);
  const unfinished = clauses.filter((clause) => isBlank(clause.title) || isBlank(clause.text));
  const missing = qualities.filter((quality) => !clauses.some((clause) => clause.quality === quality));
  return [
    ...blank,
    ...unfinished.map(({ ordinal }) => editorCopy.clause(ordinal)),
    ...(missing.length > 0
      ? [flowCopy.missingQuality(missing.map((quality) => qualityNames[quality]).join('、'))]
      : []),
  ];
}
