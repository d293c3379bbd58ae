/** @jest-environment <rootDir>/test/excel-host/environment.ts */
import { allTypes } from './types';
import { toMemberName } from './wire/protocol';

/** What the library knows of a type; the names are Microsoft's. */
interface Metadata {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const library = Excel as unknown as Record<string, { prototype: object } | undefined>;
const types = allTypes().filter(({ name }) => !name.includes('.'));

function metadataOf(type: string): Metadata {
  return Object.create(library[type]?.prototype ?? null) as Metadata;
}

it.each(types)('$name exists in the library', ({ name }) => {
  expect(typeof library[name]).toBe('function');
});

it.each(types)('$name has only properties that the library has', ({ name, properties = {} }) => {
  const known = metadataOf(name)._scalarPropertyOriginalNames ?? [];
  // The count of a collection is not among the properties the library lists for sets.
  expect(Object.keys(properties).filter((property) => !known.includes(property))).toEqual([]);
});

it.each(types)('$name: what is read-only in Excel is read-only here', ({ name, properties = {} }) => {
  const { _scalarPropertyOriginalNames: names = [], _scalarPropertyUpdateable: updateable = [] } = metadataOf(name);
  const writable = Object.keys(properties).filter((property) => properties[property]?.set !== undefined);
  expect(writable.filter((property) => !updateable[names.indexOf(property)])).toEqual([]);
});

it.each(types)(
  '$name has only navigations and methods that the library has',
  ({ name, navigations = {}, methods = {} }) => {
    const prototype = library[name]?.prototype ?? {};
    const has = (member: string): boolean => toMemberName(member) in prototype || member in prototype;
    const navigation = Object.keys(navigations).filter((member) => !has(member) && !has(member.replace(/^_/, '')));
    expect([...navigation, ...Object.keys(methods).filter((member) => !has(member))]).toEqual([]);
  },
);
