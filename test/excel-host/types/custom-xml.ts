import { refusal } from '../model/host-error';
import { define } from '../wire/host-type';
import { text } from './checks';
import type { PartObject } from './objects';

interface XmlPartObject extends PartObject {
  readonly id: string;
}

interface ScopedPartsObject extends PartObject {
  readonly namespace: string;
}

function xmlPart({ workbook }: PartObject, id: string): XmlPartObject {
  return { type: 'CustomXmlPart', workbook, id, isStale: () => !workbook.customXml.has(id) };
}

const find = (parts: PartObject, id: unknown): XmlPartObject | null =>
  parts.workbook.customXml.has(String(id)) ? xmlPart(parts, String(id)) : null;

/** Namespace of the root element, as far as it is the default one or has a prefix. */
function namespaceOf(xml: string): string {
  const [, prefix = '', attributes = ''] = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[^<>]*)?)>/.exec(xml) ?? [];
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes)?.[2] ?? '';
}

/** A part has to be well-formed XML (docs page of Excel.CustomXmlPartCollection, add); the code is believed. Only tags are looked at. */
function wellFormed(value: unknown): string {
  const xml = text(value);
  const open: string[] = [];
  let roots = 0;
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w.:-]+)([^<>]*)>/g)) {
    if (close !== '') {
      if (open.pop() !== name) throw refusal('InvalidArgument');
    } else {
      if (open.length === 0) roots++;
      if (!rest.endsWith('/')) open.push(name);
    }
  }
  if (roots !== 1 || open.length > 0 || /&(?!#?\w+;)/.test(xml)) throw refusal('InvalidArgument');
  return xml;
}

define<PartObject>({
  name: 'CustomXmlPartCollection',
  items: (parts) => [...parts.workbook.customXml.keys()].map((id) => xmlPart(parts, id)),
  indexer: find,
  methods: {
    Add: (parts, xml) => xmlPart(parts, parts.workbook.addCustomXml(wellFormed(xml))),
    GetByNamespace: ({ workbook }, namespace): ScopedPartsObject => ({
      type: 'CustomXmlPartScopedCollection',
      workbook,
      namespace: text(namespace),
    }),
    GetCount: ({ workbook }) => workbook.customXml.size,
    GetItemOrNullObject: find,
  },
});

const inNamespace = (parts: ScopedPartsObject): XmlPartObject[] =>
  [...parts.workbook.customXml]
    .filter(([, xml]) => namespaceOf(xml) === parts.namespace)
    .map(([id]) => xmlPart(parts, id));

/** Null unless there is exactly one (docs page of Excel.CustomXmlPartScopedCollection, getOnlyItemOrNullObject). */
function findOnly(parts: ScopedPartsObject): XmlPartObject | null {
  const [only, other] = inNamespace(parts);
  return only && !other ? only : null;
}

define<ScopedPartsObject>({
  name: 'CustomXmlPartScopedCollection',
  items: inNamespace,
  indexer: (parts, id) => inNamespace(parts).find((part) => part.id === id) ?? null,
  methods: {
    GetCount: (parts) => inNamespace(parts).length,
    GetOnlyItemOrNullObject: findOnly,
  },
});

define<XmlPartObject>({
  name: 'CustomXmlPart',
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ workbook, id }) => namespaceOf(workbook.customXml.get(id) ?? '') },
  },
  methods: {
    Delete: ({ workbook, id }) => {
      workbook.customXml.delete(id);
    },
    GetXml: ({ workbook, id }) => workbook.customXml.get(id),
    SetXml: ({ workbook, id }, xml) => {
      workbook.customXml.set(id, wellFormed(xml));
    },
  },
});
