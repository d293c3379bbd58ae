import { toColumnName } from './cell-address';
import { quoteSheetName } from '../sheet-name';
import { escapeAttribute, escapeText } from './xml';

const LONGEST_LIST = 255;
const LONGEST_PROMPT_TITLE = 32;
const LONGEST_PROMPT = 255;

/** Lists of choices: a short one is written into the validation itself, a long one goes to a hidden sheet. */
export class ChoiceLists {
  readonly lists: (readonly string[])[] = [];

  constructor(readonly sheetName: string) {}

  findFormula(choices: readonly string[]): string {
    const literal = `"${choices.map((choice) => choice.replaceAll('"', '""')).join(',')}"`;
    if (literal.length <= LONGEST_LIST && !choices.some((choice) => /[,\n]|^\s|\s$/.test(choice))) return literal;
    const same = this.lists.findIndex((list) => list.join('\n') === choices.join('\n'));
    const index = same >= 0 ? same : this.lists.push(choices) - 1;
    const column = toColumnName(index + 1);
    return `${quoteSheetName(this.sheetName)}!$${column}$1:$${column}$${choices.length}`;
  }
}

/** A validation that allows everything and shows a hint when its cell is selected. */
export function buildPrompt(cell: string, header: string, hint: string): string {
  const title = escapeAttribute(header.replace(/\s+/g, ' ').slice(0, LONGEST_PROMPT_TITLE));
  const prompt = escapeAttribute(hint.slice(0, LONGEST_PROMPT));
  return `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${title}" prompt="${prompt}" sqref="${cell}"/>`;
}

/** A validation that offers a list and allows nothing else. */
export function buildList(range: string, formula: string): string {
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${range}">` +
    `<formula1>${escapeText(formula)}</formula1></dataValidation>`
  );
}
