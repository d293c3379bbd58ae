import { MINIMAL_STYLES, Styles } from '../../../src/workbook/xlsx/styles';
import { parseXml } from '../../../src/workbook/xlsx/xml';
import { featureRichParts } from './package-builder';

const openStyles = (source: string | Uint8Array = featureRichParts()['xl/styles.xml'] ?? '') => {
  const document = parseXml(String(source));
  return { document, styles: new Styles(document) };
};

describe('Cell formats', () => {
  it('are found again before they are added, also after saving', () => {
    const { document, styles } = openStyles();
    const format = { font: { name: 'Arial', size: 10, bold: true }, fill: 'D9E1F2', border: true, wrap: true } as const;
    const added = styles.findCellFormat(format);
    const derived = styles.findWithNumberFormat(2, '0.000');
    expect([added, derived]).toEqual([4, 5]);
    const saved = document.toString();
    const again = openStyles(saved);
    expect(again.styles.findWithNumberFormat(2, '0.000')).toBe(derived);
    expect(again.styles.findCellFormat(format)).toBe(added);
    expect(again.document.toString()).toBe(saved);
  });

  it('are found when another program wrote the same thing in another way', () => {
    const { styles } = openStyles(
      MINIMAL_STYLES.replace(
        '</cellXfs>',
        '<xf xfId="0" applyNumberFormat="1"  borderId="0" fillId="0" fontId="0" numFmtId="2"></xf></cellXfs>',
      ),
    );
    expect(styles.findWithNumberFormat(0, '0.00')).toBe(1);
  });

  it('stay the same where the number format is the one asked for', () => {
    const { document, styles } = openStyles();
    expect(styles.findWithNumberFormat(3, '0.0" %"')).toBe(3);
    expect(document.toString()).toBe(featureRichParts()['xl/styles.xml']);
  });

  it('do not use a built-in id that depends on the language, or that the file gives another meaning', () => {
    const { document, styles } = openStyles();
    const date = styles.findWithNumberFormat(0, 'm/d/yyyy');
    expect(document.toString()).toContain('<numFmt numFmtId="165" formatCode="m/d/yyyy"/>');
    expect(styles.numberFormat(date)).toBe('m/d/yyyy');
  });

  it('get their defaults in a part that has none', () => {
    const { document, styles } = openStyles('<x:styleSheet xmlns:x="a"><x:extLst/></x:styleSheet>');
    expect(styles.findWithNumberFormat(0, '0.00')).toBe(1);
    expect(document.toString()).toMatch(/<x:fonts count="1">.*<x:cellXfs count="2">.*<x:extLst\/>/);
  });
});
