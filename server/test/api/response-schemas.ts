import path from 'node:path';
import ts from 'typescript';
import { SchemaWriter, type Schema } from './schema-writer.js';
import { sentByHand } from './sent-by-hand.js';

const SERVER = path.join(import.meta.dirname, '../..');
const ROUTES = new Set(['Get', 'Post', 'Put', 'Delete', 'Patch']);

export interface ResponseSchemas {
  /** What each operation answers; `null`: nothing, or what is no JSON. */
  readonly operations: Readonly<Record<string, Schema | null>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** What every route answers, read from the types that its controller's methods promise. Needs the built `shared`. */
export function responseSchemas(): ResponseSchemas {
  const program = programOf(ts.sys.readDirectory(path.join(SERVER, 'src'), ['.ts'], undefined, ['**/*.controller.ts']));
  const checker = program.getTypeChecker();
  const writer = new SchemaWriter(checker);
  const operations: Record<string, Schema | null> = {};
  for (const { operation, method } of methodsOf(program)) {
    const byHand = sentByHand[operation];
    if (byHand === undefined && repliesItself(method))
      throw new Error(`say in sent-by-hand.ts what ${operation} answers`);
    if (byHand === undefined) operations[operation] = promised(checker, writer, method);
    else if (typeof byHand !== 'string') operations[operation] = byHand;
    else {
      const type = typeNamed(program, byHand.replace('[]', ''));
      operations[operation] = listed(writer.answer(type), byHand.endsWith('[]'));
    }
  }
  return { operations: sorted(operations), schemas: sorted(writer.schemas) };
}

function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram(files, {
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true },
    ...{ target: ts.ScriptTarget.ES2022, experimentalDecorators: true, skipLibCheck: true, noEmit: true },
    types: ['node'],
  });
}

function methodsOf(program: ts.Program): { operation: string; method: ts.MethodDeclaration }[] {
  const classes = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith('.controller.ts'))
    .flatMap((file) => file.statements.filter(ts.isClassDeclaration));
  return classes.flatMap((controller) =>
    controller.members
      .filter(ts.isMethodDeclaration)
      .filter((method) => decoratorsOf(method).some((name) => ROUTES.has(name)))
      .map((method) => ({ operation: `${controller.name?.text ?? ''}_${method.name.getText()}`, method })),
  );
}

function decoratorsOf(method: ts.MethodDeclaration): string[] {
  return (ts.getDecorators(method) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) ? [expression.expression.getText()] : [],
  );
}

/** `@Res()` alone: the method sends its answer. */
const repliesItself = (method: ts.MethodDeclaration): boolean =>
  method.parameters.some((one) => /@Res\(\)/.test(one.getText()));

function promised(checker: ts.TypeChecker, writer: SchemaWriter, method: ts.MethodDeclaration): Schema | null {
  const signature = checker.getSignatureFromDeclaration(method);
  const type = signature && checker.getAwaitedType(signature.getReturnType());
  if (!type) throw new Error(`${method.name.getText()} promises nothing that can be read`);
  return writer.answer(type);
}

const listed = (schema: Schema | null, isList: boolean): Schema | null =>
  schema && isList ? { type: 'array', items: schema } : schema;

/** A type of the contract by its name. */
function typeNamed(program: ts.Program, name: string): ts.Type {
  const statements = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/shared/dist/'))
    .flatMap((file) => [...file.statements]);
  const found = statements.find(
    (one) => (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)) && one.name.text === name,
  );
  if (!found) throw new Error(`no type ${name} among what the controllers know of the contract`);
  return program.getTypeChecker().getTypeAtLocation(found);
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => one.localeCompare(other)));
