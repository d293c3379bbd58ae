import { NO_BORDER } from '../model/cell-format';
import type { Border, Side } from '../model/cell-format';
import { refusal } from '../model/host-error';
import { define } from '../wire/host-type';
import type { HostObject, Property } from '../wire/host-type';
import { color, integer, oneOf } from './checks';
import { eachCell } from './range-object';
import type { RangeObject } from './range-object';

interface BordersObject extends HostObject {
  readonly type: 'RangeBorderCollection';
  readonly ranges: readonly RangeObject[];
}

interface BorderObject extends HostObject {
  readonly type: 'RangeBorder';
  readonly ranges: readonly RangeObject[];
  readonly side: string;
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** The sides of single cells that a border of a range consists of. */
function eachSide(range: RangeObject, side: string, visit: (row: number, column: number, side: Side) => void): void {
  const [lastRow, lastColumn] = [range.row + range.rows - 1, range.column + range.columns - 1];
  eachCell(range, (row, column) => {
    if (side === 'EdgeTop' && row === range.row) visit(row, column, 'Top');
    else if (side === 'EdgeBottom' && row === lastRow) visit(row, column, 'Bottom');
    else if (side === 'EdgeLeft' && column === range.column) visit(row, column, 'Left');
    else if (side === 'EdgeRight' && column === lastColumn) visit(row, column, 'Right');
    else if (side === 'InsideVertical' && column !== lastColumn) visit(row, column, 'Right');
    else if (side === 'InsideHorizontal' && row !== lastRow) visit(row, column, 'Bottom');
    else if (side === 'DiagonalDown' || side === 'DiagonalUp') visit(row, column, side);
  });
}

const CHECKS = {
  style: oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']),
  weight: oneOf(['Hairline', 'Thin', 'Medium', 'Thick']),
  color,
};

/** Giving a border a weight or a colour also makes it a line. */
export function setBorder(range: RangeObject, side: string, key: keyof Border, value: unknown): void {
  const { sheet } = range;
  const checked = CHECKS[key](value);
  sheet.checkUnprotected('allowFormatCells');
  eachSide(range, side, (row, column, cellSide) => {
    const { borders } = sheet.format(row, column);
    const before = borders[cellSide] ?? NO_BORDER;
    const style = key !== 'style' && before.style === 'None' ? 'Continuous' : before.style;
    sheet.setFormat(row, column, { borders: { ...borders, [cellSide]: { ...before, style, [key]: checked } } });
  });
  if (checked === 'None') clearOtherSide(range, side);
}

/** Cells share the line between them: taking it away inside a range takes it from both. */
function clearOtherSide(range: RangeObject, side: string): void {
  const other = side === 'InsideVertical' ? 'Left' : 'Top';
  if (side !== 'InsideVertical' && side !== 'InsideHorizontal') return;
  eachCell(range, (row, column) => {
    if (
      (other === 'Left' ? column === range.column : row === range.row) ||
      !range.sheet.format(row, column).borders[other]
    )
      return;
    const { borders } = range.sheet.format(row, column);
    range.sheet.setFormat(row, column, { borders: { ...borders, [other]: NO_BORDER } });
  });
}

function borderProperty(key: keyof Border): Property<BorderObject> {
  return {
    get: ({ ranges, side }) => {
      const seen = new Set<string>();
      for (const range of ranges) {
        eachSide(range, side, (row, column, cellSide) =>
          seen.add((range.sheet.format(row, column).borders[cellSide] ?? NO_BORDER)[key]),
        );
      }
      return seen.size > 1 ? null : ([...seen][0] ?? NO_BORDER[key]);
    },
    set: ({ ranges, side }, value) => ranges.forEach((range) => setBorder(range, side, key, value)),
  };
}

export function bordersObject(ranges: readonly RangeObject[]): BordersObject {
  return { type: 'RangeBorderCollection', ranges };
}

function borderObject({ ranges }: BordersObject, side: unknown): BorderObject {
  if (typeof side !== 'string' || !SIDES.includes(side)) throw refusal('InvalidArgument');
  return { type: 'RangeBorder', ranges, side };
}

define<BorderObject>({
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderProperty('style'),
    Weight: borderProperty('weight'),
    Color: borderProperty('color'),
  },
});

define<BordersObject>({
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  items: (borders) => SIDES.map((side) => borderObject(borders, side)),
  indexer: borderObject,
  methods: { GetItemAt: (borders, index) => borderObject(borders, SIDES[integer(index)]) },
});
