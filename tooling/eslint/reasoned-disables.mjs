/** Every eslint-disable names its rules and says why: `eslint-disable-next-line no-x -- because …`. */
export const reasonedDisables = {
  meta: { type: 'problem', schema: [], messages: { bare: 'Name the rules and give the reason after `--`.' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const directive = /^\s*eslint-disable(?:-next-line|-line)?\b(.*)$/s.exec(comment.value);
          if (directive && !/^\s+[@\w/, -]*\w\s+--\s+\S/.test(directive[1])) {
            context.report({ loc: comment.loc, messageId: 'bare' });
          }
        }
      },
    };
  },
};
