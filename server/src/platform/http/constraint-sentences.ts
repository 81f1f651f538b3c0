type Sentence = (limits: readonly unknown[]) => string;
const always =
  (sentence: string): Sentence =>
  () =>
    sentence;

/**
 * One Chinese sentence per constraint of class-validator; the limits are those that the request class states. In the order
 * in which a person would want to hear of them: what kind of thing it should be comes before how large.
 */
const sentences: Readonly<Record<string, Sentence>> = {
  isDefined: always('这一项是必填的。'),
  isNotEmpty: always('这一项是必填的。'),
  isString: always('这一项应填写文字。'),
  isInt: always('这一项应填写整数。'),
  isNumber: always('这一项应填写数字。'),
  isBoolean: always('这一项只能选“是”或“否”。'),
  isArray: always('这一项应是一个列表。'),
  isObject: always('这一项的格式不对。'),
  isIn: always('请从给出的选项里选择。'),
  isEnum: always('请从给出的选项里选择。'),
  isUuid: always('编号的格式不对，请返回重新打开。'),
  isDateString: always('日期的格式不对。'),
  isIso8601: always('日期的格式不对。'),
  isMobilePhone: always('手机号的格式不对。'),
  isEmail: always('邮箱的格式不对。'),
  equals: always('请先勾选后再继续。'),
  min: ([least]) => `数值不能小于 ${String(least)}。`,
  max: ([most]) => `数值不能大于 ${String(most)}。`,
  minLength: ([least]) => `至少填写 ${String(least)} 个字。`,
  maxLength: ([most]) => `最多填写 ${String(most)} 个字。`,
  isLength: ([least, most]) =>
    most === undefined ? `至少填写 ${String(least)} 个字。` : `请填写 ${String(least)} 到 ${String(most)} 个字。`,
  arrayMinSize: ([least]) => `至少选择 ${String(least)} 项。`,
  arrayMaxSize: ([most]) => `最多选择 ${String(most)} 项。`,
  arrayNotEmpty: always('至少选择 1 项。'),
  arrayUnique: always('有重复的项，请检查后再试。'),
  matches: always('填写的格式不对，请检查后再试。'),
  whitelistValidation: always('提交的内容里有多余的项，请更新后再试。'),
};

const order = Object.keys(sentences);

/** Sorts the names of broken constraints by how much they explain. */
export function byImportance(one: string, other: string): number {
  return rank(one) - rank(other);
}

function rank(name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

const CHINESE = /\p{Script=Han}/u;

/**
 * The sentence for a broken constraint. A request class that has its own Chinese `message` is taken at its word.
 * @param limits the figures of the constraint, as the request class states them
 */
export function constraintSentence(name: string, message: string, limits: readonly unknown[]): string | undefined {
  if (CHINESE.test(message)) return message;
  return sentences[name]?.(limits);
}
