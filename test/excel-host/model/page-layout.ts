import type { Box } from './a1';

/** Page set-up of a sheet, with the defaults of a new sheet; margins in points (Excel.PageLayout). */
export interface PageLayoutState {
  orientation: string;
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | '';
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: readonly Box[];
  titleRows: Box | null;
  titleColumns: Box | null;
  headerFooter: Record<string, string>;
  /** First row below each break. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export function newPageLayout(): PageLayoutState {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    firstPageNumber: '',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headerFooter: {},
    rowBreaks: [],
    columnBreaks: [],
  };
}
