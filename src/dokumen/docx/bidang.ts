import { Run, TextRun, XmlComponent } from 'docx';

/** A field with what it shows until it is updated, each part in a run of its own, as Word writes it. */
export function buildBidang(perintah: string, isi: string): Run[] {
  return [...buildAwalBidang(perintah), ...(isi === '' ? [] : [new TextRun(isi)]), buildAkhirBidang()];
}

/** The beginning of a field that reaches over several paragraphs. */
export function buildAwalBidang(perintah: string): Run[] {
  return [
    new RunBidang(new TandaBidang('begin')),
    new RunBidang(new PerintahBidang(perintah)),
    new RunBidang(new TandaBidang('separate')),
  ];
}

export function buildAkhirBidang(): Run {
  return new RunBidang(new TandaBidang('end'));
}

class RunBidang extends Run {
  constructor(isi: XmlComponent) {
    super({});
    this.addChildElement(isi);
  }
}

class TandaBidang extends XmlComponent {
  constructor(jenis: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': jenis } });
  }
}

class PerintahBidang extends XmlComponent {
  constructor(perintah: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, perintah);
  }
}
