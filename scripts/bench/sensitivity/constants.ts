import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** A figure that stands at the top of a module: a number of its own, or one inside a constant object or list. */
export interface Constant {
  /** `judge/lanes.LOST_MS`, `repetition/hold.LAST_MS[0]`: the file below the folder that was read, then the name. */
  readonly id: string;
  /** From the repository's root. */
  readonly file: string;
  readonly line: number;
  readonly value: number;
  /** Where it stands in the file's text. */
  readonly start: number;
  readonly end: number;
}

/** A `const` at the top of a module: the figures in it, and the other ones that it is made of. */
interface Declared {
  readonly constants: readonly Constant[];
  readonly refers: readonly string[];
}

/** The folder whose figures are looked at. */
export const CORE = 'src/core';

/** The figures that can be changed: nothing stays nothing, halved or doubled. Their order is that of the indexes. */
export const changeable = ({ constants }: Figures): readonly Constant[] => constants.filter(({ value }) => value !== 0);

/** The modules of a folder, read: every figure, and what each module's names stand for. */
export interface Figures {
  readonly constants: readonly Constant[];
  /** The constants that a name of a module rests on, by the name that is used there; none where it rests on none. */
  readonly restsOn: (file: string, name: string) => readonly Constant[];
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

const isArithmetic = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.PlusToken ||
  kind === ts.SyntaxKind.MinusToken ||
  kind === ts.SyntaxKind.AsteriskToken ||
  kind === ts.SyntaxKind.SlashToken;

/** The value of an expression of nothing but numbers, such as `10_000`, `-1` or `1000 / 25`; null of any other. */
function numberOf(node: ts.Node): number | null {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return numberOf(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    const value = numberOf(node.operand);
    return value === null ? null : -value;
  }
  if (!ts.isBinaryExpression(node) || !isArithmetic(node.operatorToken.kind)) return null;
  const left = numberOf(node.left);
  const right = numberOf(node.right);
  if (left === null || right === null) return null;
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return left + right;
    case ts.SyntaxKind.MinusToken:
      return left - right;
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    default:
      return left / right;
  }
}

/** How a part of a constant is named after the whole. */
function partName(part: ts.Node, index: number): string {
  if (ts.isPropertyAssignment(part.parent) && part.parent.initializer === part) {
    const { name } = part.parent;
    return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? `.${name.text}` : '';
  }
  return ts.isArrayLiteralExpression(part.parent) || ts.isCallExpression(part.parent) ? `[${index}]` : '';
}

const isFunction = (node: ts.Node): boolean =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node);

/** Reads one `const`: the figures in it (what a function in it computes with is none), and the names it is made of. */
function read(source: ts.SourceFile, id: string, initializer: ts.Node): Declared {
  const constants: Constant[] = [];
  const refers: string[] = [];
  const visit = (node: ts.Node, name: string): void => {
    if (ts.isTypeNode(node) || isFunction(node)) return;
    const value = numberOf(node);
    if (value !== null) {
      const start = node.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      constants.push({ id: name, file: source.fileName, line, value, start, end: node.getEnd() });
      return;
    }
    if (ts.isIdentifier(node) && isRead(node)) refers.push(node.text);
    let index = 0;
    ts.forEachChild(node, (part) => visit(part, `${name}${partName(part, index++)}`));
  };
  visit(initializer, id);
  return { constants, refers };
}

/** Whether a name is read where it stands: not declared, written to, imported, or the name of a field, a label or a type. */
export function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent))
    return parent.initializer === node;
  if (ts.isBinaryExpression(parent) && parent.left === node)
    return (
      parent.operatorToken.kind < ts.SyntaxKind.FirstAssignment ||
      parent.operatorToken.kind > ts.SyntaxKind.LastAssignment
    );
  if (ts.isPostfixUnaryExpression(parent)) return false;
  if (ts.isPrefixUnaryExpression(parent))
    return parent.operator !== ts.SyntaxKind.PlusPlusToken && parent.operator !== ts.SyntaxKind.MinusMinusToken;
  if (ts.isShorthandPropertyAssignment(parent)) return !isPattern(parent.parent);
  return !(
    (ts.isFunctionLike(parent) && parent.name === node) ||
    ts.isClassLike(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isMetaProperty(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent)
  );
}

/** `({ a } = b)`: an object that is written to. */
const isPattern = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Reads every module below a folder, given from the repository's root. */
export function figuresIn(folder: string): Figures {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort();
  const declared = new Map<string, Declared>();
  const imported = new Map<string, string>();
  for (const file of files) {
    const source = parse(file, readFileSync(file, 'utf8'));
    for (const statement of source.statements) {
      if (ts.isImportDeclaration(statement)) {
        for (const [name, from] of importsOf(file, statement)) imported.set(`${file}#${name}`, from);
        continue;
      }
      if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer || !ts.isIdentifier(name) || isFunction(initializer)) continue;
        const id = `${posix.relative(folder, file).replace(/\.ts$/, '')}.${name.text}`;
        declared.set(`${file}#${name.text}`, read(source, id, initializer));
      }
    }
  }
  const originOf = (key: string): string => imported.get(key) ?? key;
  const known = new Map<string, readonly Constant[]>();
  const restsOn = (file: string, name: string): readonly Constant[] => {
    const key = originOf(`${file}#${name}`);
    const before = known.get(key);
    if (before) return before;
    // Of two constants that are made of each other the second finds the first empty.
    known.set(key, []);
    const { constants = [], refers = [] } = declared.get(key) ?? {};
    const home = key.slice(0, key.indexOf('#'));
    const all = [...new Set([...constants, ...refers.flatMap((other) => restsOn(home, other))])];
    known.set(key, all);
    return all;
  };
  return { constants: [...declared.values()].flatMap(({ constants }) => constants), restsOn };
}

/** What a module imports: the name that it uses, and the module and name that it stands for. */
function importsOf(file: string, { importClause, moduleSpecifier }: ts.ImportDeclaration): [string, string][] {
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier)) return [];
  const from = posix.join(posix.dirname(file), moduleSpecifier.text);
  return bindings.elements.map(({ name, propertyName }) => [name.text, `${from}#${(propertyName ?? name).text}`]);
}

/**
 * The text of a module with every figure asked for at run time, `$figure(index, value)`, and, where `probed`, every reading
 * of one told, `$read(index, …)`. `constants` gives the indexes.
 */
export function withHooks(
  file: string,
  text: string,
  { restsOn }: Figures,
  constants: readonly Constant[],
  probed: boolean,
): string {
  const edits: { readonly at: number; readonly text: string }[] = [];
  constants.forEach(({ file: home, start, end }, index) => {
    if (home !== file) return;
    edits.push({ at: start, text: `$figure(${index}, ` }, { at: end, text: ')' });
  });
  if (probed) {
    const indexOf = new Map(constants.map((constant, index) => [constant, index]));
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
      if (ts.isIdentifier(node) && isRead(node)) {
        const indexes = restsOn(file, node.text).flatMap((constant) => indexOf.get(constant) ?? []);
        if (indexes.length === 0) return;
        const short = ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ` : '';
        edits.push(
          { at: node.getStart(), text: `${short}($read(${indexes.join(', ')}), ` },
          { at: node.getEnd(), text: ')' },
        );
        return;
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(file, text));
  }
  return [...edits]
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((changed, edit) => changed.slice(0, edit.at) + edit.text + changed.slice(edit.at), text);
}
