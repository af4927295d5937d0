import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';

/**
 * Why a regex may not be used on strangers' text, or null when it may: it does not compile, it backtracks exponentially or repeats
 * what it has already consumed (scslre), counts inside counts, or refers back (nothing can be proved about it).
 */
export function regexProblem(source: string): { message: string; fatal: boolean } | null {
  let tree: AST.Pattern;
  try {
    new RegExp(source, 'i');
    tree = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
  } catch (error) {
    return {
      fatal: true,
      message: `is not a JavaScript regex: ${(error as Error).message.replace(/^Invalid regular expression: /, '')}`,
    };
  }
  const shape = dangerousShape(tree);
  if (shape) return { fatal: false, message: shape };
  const { reports } = analyse({ source, flags: 'i' }, { maxReports: 5, reportTypes: { Move: false, Self: true, Trade: true } });
  const worst = reports.find((report) => report.exponential) ?? reports[0];
  if (!worst) return null;
  const how = worst.exponential ? 'exponentially' : 'quadratically or worse';
  return { fatal: false, message: `can backtrack ${how} on a line that repeats ${JSON.stringify(worst.character.pick)}` };
}

/** What scslre does not see: counts inside counts, back references, and alternatives that both match the same character again and again. */
function dangerousShape(tree: AST.Pattern): string | null {
  let found: string | null = null;
  const counts: AST.Quantifier[] = [];
  visitRegExpAST(tree, {
    onQuantifierEnter(node) {
      const counted = node.max >= 10 && node.max !== Infinity;
      if (counted && counts.length > 0) found ??= `counts inside a count (${node.raw})`;
      if (counted) counts.push(node);
      if (node.max >= 10 && ambiguous(node.element))
        found ??= `can backtrack exponentially: alternatives of ${node.raw} match the same character`;
    },
    onQuantifierLeave(node) {
      if (counts.at(-1) === node) counts.pop();
    },
    onBackreferenceEnter(node) {
      found ??= `refers back to a group (${node.raw}), which cannot be proved safe`;
    },
  });
  return found;
}

function ambiguous(element: AST.Element): boolean {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false;
  const single = element.alternatives.filter(
    ({ elements: [only, more] }) => more === undefined && only !== undefined && /^Character/.test(only.type),
  );
  const regexes = single.map((alternative) => new RegExp(`^(?:${alternative.raw})$`, 'i'));
  const characters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
  return characters.some((character) => regexes.filter((regex) => regex.test(character)).length > 1);
}
