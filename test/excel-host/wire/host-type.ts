import { notEmulated } from '../model/host-error';

/** An object of Excel as the wire addresses it. */
export interface HostObject {
  readonly type: string;
  /** Set while the add-in tracks the object. */
  referenceId?: string;
  /** True when what it stands for has been deleted. */
  isStale?(): boolean;
}

export interface Property<T> {
  get(object: T): unknown;
  set?(object: T, value: unknown): void;
}

// Methods instead of function types: the members of one type may narrow their parameters.
type Navigation<T> = { go(object: T): HostObject | null }['go'];
type Method<T> = { call(object: T, ...args: unknown[]): unknown }['call'];

/** The members of one type, by their names on the wire ('Values', 'GetDataBodyRange'). */
export interface HostType<T extends HostObject> {
  readonly name: T['type'];
  /** Range and RangeAreas only: tracked objects get a reference id. */
  readonly keepsReference?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections: what `load` walks through, and `getItem`. */
  items?(object: T): readonly HostObject[];
  indexer?(object: T, key: unknown): HostObject | null;
}

export type AnyHostType = HostType<HostObject>;

const registry = new Map<string, AnyHostType>();

export function define<T extends HostObject>(type: HostType<T>): HostType<T> {
  registry.set(type.name, type as unknown as AnyHostType);
  return type;
}

export function typeOf(object: HostObject): AnyHostType {
  const type = registry.get(object.type);
  if (!type) throw notEmulated(`the type ${object.type}`);
  return type;
}

export function hasType(name: string): boolean {
  return registry.has(name);
}

export function allTypes(): readonly AnyHostType[] {
  return [...registry.values()];
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    hasType(value.type)
  );
}
