/**
 * The parts of the Experience API 1.0.3 (ADL, xAPI-Data.md §2.4) that learning records are told in. Verbs are those of ADL's
 * vocabulary; `progress` is the extension of cmi5 (AICC, §9.5.5.1).
 */
const VERBS = {
  initialized: '开始学习',
  progressed: '学到一部分',
  completed: '学完',
  passed: '通过测验',
  failed: '未通过测验',
} as const;
export type XapiVerb = keyof typeof VERBS;

const ACTIVITY_TYPES = {
  lesson: 'http://adlnet.gov/expapi/activities/lesson',
  course: 'http://adlnet.gov/expapi/activities/course',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
} as const;
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const LANGUAGE = 'zh-CN';

export interface XapiActivity {
  readonly id: string;
  readonly name: string;
  readonly type: keyof typeof ACTIVITY_TYPES;
}

export interface XapiResult {
  /** Whole percent. */
  readonly score?: number;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly seconds?: number;
  /** Whole percent of the lesson. */
  readonly progress?: number;
}

export interface XapiFacts {
  /** A UUID. */
  readonly id: string;
  readonly homePage: string;
  /** Who learnt: a name of this export alone. */
  readonly pseudonym: string;
  readonly verb: XapiVerb;
  readonly activity: XapiActivity;
  readonly parent?: XapiActivity;
  readonly result?: XapiResult;
  readonly at: Date;
}

/** One statement. Its time is told to the minute: the second at which a button was pressed could tell who pressed it. */
export function xapiStatement({ id, homePage, pseudonym, verb, activity, parent, result, at }: XapiFacts): object {
  return {
    id,
    actor: { objectType: 'Agent', account: { homePage, name: pseudonym } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { [LANGUAGE]: VERBS[verb], 'en-US': verb } },
    object: activityOf(activity),
    ...(result ? { result: resultOf(result) } : {}),
    context: {
      platform: '贵州好网民',
      language: LANGUAGE,
      ...(parent ? { contextActivities: { parent: [activityOf(parent)] } } : {}),
    },
    timestamp: `${at.toISOString().slice(0, 16)}:00.000Z`,
    version: '1.0.3',
  };
}

function activityOf({ id, name, type }: XapiActivity): object {
  return { objectType: 'Activity', id, definition: { name: { [LANGUAGE]: name }, type: ACTIVITY_TYPES[type] } };
}

function resultOf({ score, success, completion, seconds, progress }: XapiResult): object {
  return {
    ...(score === undefined ? {} : { score: { scaled: score / 100, raw: score, min: 0, max: 100 } }),
    ...(success === undefined ? {} : { success }),
    ...(completion === undefined ? {} : { completion }),
    ...(seconds === undefined ? {} : { duration: isoDuration(seconds) }),
    ...(progress === undefined ? {} : { extensions: { [PROGRESS]: progress } }),
  };
}

/** ISO 8601 §4.4.3.2: `PT1H2M3S`, of whole seconds. */
export function isoDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const text = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}`;
  return `PT${text === '' ? '0S' : text}`;
}
