import fc from 'fast-check';
import { escapeAttribute, escapeText, parseXml, XmlSyntaxError } from '../../../src/workbook/xlsx/xml';
import { decodeXstring, encodeColumnName, encodeXstring } from '../../../src/workbook/xlsx/xstring';

describe('An XML tree', () => {
  const source =
    "<?xml version='1.0'?>\r\n<!-- a > b --><x:a  p='1' q=\"a>b &amp; c\" ><x:b/><c ></c>teks &#65;<![CDATA[<d>]]></x:a>\n";

  it('is written back exactly as it was read', () => {
    expect(parseXml(source).toString()).toBe(source);
  });

  it('changes nothing but what is set', () => {
    const document = parseXml(source);
    document.root.setAttribute('p', 'a"b');
    document.root.setAttribute('r', 2);
    document.root.append('e', { f: 1 });
    expect(document.toString()).toBe(
      source
        .replace('p=\'1\' q="a>b &amp; c" >', 'p="a&quot;b" q="a>b &amp; c" r="2">')
        .replace('</x:a>', '<x:e f="1"/></x:a>'),
    );
  });

  it('gives decoded attributes and text', () => {
    const { root } = parseXml(source);
    expect(root.attribute('q')).toBe('a>b & c');
    expect(root.text()).toBe('teks A<d>');
    expect([root.local, root.prefix]).toEqual(['a', 'x:']);
  });

  it.each(['<a>', '<a></b>', '<a b="></a>', '', '<a', '<!-- x', '</a>'])('of %j does not exist', (broken) => {
    expect(() => parseXml(broken)).toThrow(XmlSyntaxError);
  });

  it('is not made of elements in one another without end', () => {
    const nest = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(parseXml(nest(500)).toString()).toBe(nest(500));
    expect(() => parseXml(nest(100_000))).toThrow(XmlSyntaxError);
  });

  it('puts a missing child where the schema wants it', () => {
    const { root } = parseXml('<a><b/><d/><x/></a>');
    root.ensure('c', ['b', 'c', 'd']);
    expect(root.toString()).toBe('<a><b/><c/><d/><x/></a>');
  });

  it('holds any text that has no control characters', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { root } = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect([root.text(), root.attribute('b')]).toEqual([text, text]);
      }),
      { seed: 1 },
    );
  });
});

describe('The escape of the spreadsheet format', () => {
  it.each([
    ['a\rb', 'a_x000D_b'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x00_', '_x00_'],
    ['baris\nbaru', 'baris\nbaru'],
    ['\ud800', '_xD800_'],
    ['😀', '😀'],
  ])('writes %j as %j, and back', (text, escaped) => {
    expect(encodeXstring(text)).toBe(escaped);
    expect(decodeXstring(escaped)).toBe(text);
  });

  it('writes a new line in a column name as Excel does', () => {
    expect(encodeColumnName('Capaian\n(%)')).toBe('Capaian_x000a_(%)');
  });
});
