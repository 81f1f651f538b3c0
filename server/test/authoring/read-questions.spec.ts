import { readAiken } from '../../src/authoring/domain/read-aiken.js';
import { readGift } from '../../src/authoring/domain/read-gift.js';

const unread = { unread: true };

/** The examples are those of https://docs.moodle.org/en/GIFT_format and …/Aiken_format. */
describe('questions as text', () => {
  it('reads multiple choice, with comments and feedback', () => {
    const text = `// question: 1 name: Grants tomb
::Grants tomb::Who is buried in Grant's tomb in New York City? {
=Grant
~No one
#Was true for 12 years, but Grant's remains were buried in the tomb in 1897
~Napoleon
~Churchill
}`;
    expect(readGift(text)).toEqual([
      {
        ...{ line: 2, kind: 'single', stem: "Who is buried in Grant's tomb in New York City?", explanation: '' },
        options: ['Grant', 'No one', 'Napoleon', 'Churchill'].map((name) => ({ text: name, right: name === 'Grant' })),
      },
    ]);
  });

  it('reads several right answers by their weights', () => {
    const text = `What two people are entombed in Grant's tomb? {
   ~%-100%No one
   ~%50%Grant
   ~%50%Grant's wife
   ~%-100%Grant's father
}`;
    expect(readGift(text)).toMatchObject([
      {
        kind: 'multiple',
        options: [{ right: false }, { text: 'Grant', right: true }, { right: true }, { right: false }],
      },
    ]);
  });

  it('reads true and false, and the words for everybody', () => {
    expect(
      readGift('// true/false\n::TrueStatement about Grant::Grant was buried in a tomb in New York City.{T}'),
    ).toMatchObject([
      {
        line: 2,
        kind: 'true_false',
        options: [
          { text: '对', right: true },
          { text: '错', right: false },
        ],
      },
    ]);
    const [question] = readGift('The sun rises in the West.{FALSE#It rises in the East.####General feedback.}');
    expect(question).toMatchObject({ options: [{ right: false }, { right: true }], explanation: 'General feedback.' });
  });

  it('reads a missing word, escapes and several questions', () => {
    const text = `$CATEGORY: tom/dick/harry

Grant is {~buried =entombed ~living} in Grant's tomb.

::Q2::Which answer equals 5? {
    ~ \\= 2 + 2
    = \\= 2 + 3
    ~ \\= 2 + 4 }`;
    expect(readGift(text)).toMatchObject([
      { line: 3, stem: "Grant is ____ in Grant's tomb.", options: [{}, { text: 'entombed', right: true }, {}] },
      { line: 5, stem: 'Which answer equals 5?', options: [{ text: '= 2 + 2' }, { text: '= 2 + 3', right: true }, {}] },
    ]);
  });

  it('leaves what this bank cannot ask, and what is torn', () => {
    const text = [
      "Who's buried in Grant's tomb?{=Grant =Ulysses S. Grant =Ulysses Grant}",
      'When was Ulysses S. Grant born? {#1822:1}',
      'Which country? {=Canada -> Ottawa =Italy -> Rome}',
      'Write a short biography. {}',
      'No braces here.',
      'Torn {=a ~b',
    ].join('\n\n');
    expect(readGift(text)).toMatchObject(Array(6).fill(unread));
  });

  it('reads Aiken, with dots and brackets, blank lines or none', () => {
    const text = `What is the correct answer to this question?
A. Is it this one?
B. Maybe this answer?
C. Possibly this one?
ANSWER: B
Which LMS has the most quiz import formats?
A) Moodle
B) ATutor
ANSWER: A

Nobody answers this
A. one
B. two

No such letter
A. one
B. two
ANSWER: C`;
    expect(readAiken(text)).toMatchObject([
      { line: 1, kind: 'single', options: [{ right: false }, { text: 'Maybe this answer?', right: true }, {}] },
      { line: 6, stem: 'Which LMS has the most quiz import formats?', options: [{ text: 'Moodle', right: true }, {}] },
      { line: 11, stem: 'Nobody answers this', ...unread },
      { line: 15, stem: 'No such letter', ...unread },
    ]);
  });
});
