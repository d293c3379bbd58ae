import { HostError, notEmulated, refusal } from '../model/host-error';
import { hasType, isHostObject, typeOf } from './host-type';
import type { HostObject } from './host-type';
import { ActionType, PathType, toMemberName } from './protocol';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  ObjectPath,
  QueryInfo,
  ReferencedIds,
  WireRequest,
  WireResponse,
} from './protocol';
import type { References } from './references';

export interface ProcessQueryOptions {
  readonly root: HostObject;
  readonly references: References;
  /** Throws when the member is newer than the emulated Excel. */
  checkMember(member: string): void;
  /** Called before each action; a test may throw here. */
  beforeAction(index: number, action: Action): void;
}

type Selection = readonly { readonly path: readonly string[]; readonly isExpand: boolean }[];

/**
 * Answers one request, in the order of Microsoft's own server-side runtime for Word and Visio on the web
 * (OfficeExtension.WacRuntime): an error ends the batch, and what was done before stays done.
 */
export function processQuery(request: WireRequest, options: ProcessQueryOptions): WireResponse {
  return new Batch(request, options).run();
}

/** The library reads these properties by their own names, and sets them by others. */
const NAMES_WHEN_SET: Readonly<Record<string, string>> = { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' };

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly traceIds: number[] = [];
  private where = '';

  constructor(
    private readonly request: WireRequest,
    private readonly options: ProcessQueryOptions,
  ) {}

  run(): WireResponse {
    const results: ActionResult[] = [];
    const traces = (): object => (this.traceIds.length > 0 ? { TraceIds: this.traceIds } : {});
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.locate(action);
        this.options.beforeAction(index, action);
        results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message, location = this.where } = error;
        return {
          Error: { Code: code, Message: message, Location: location, ActionIndex: index },
          ...traces(),
          ProcessedResults: { Results: results },
        };
      }
    }
    return { Results: results, ...traces() };
  }

  /** So that a failure a test has planned names the member it hits. */
  private locate(action: Action): void {
    if (action.ActionType !== ActionType.Method && action.ActionType !== ActionType.SetProperty) return;
    const object = this.resolve(action.ObjectPathId);
    if (object) this.where = `${object.type}.${toMemberName(action.Name)}`;
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (object) this.keepWhenAsked(action.ObjectPathId, object);
        return object && this.ids(object);
      case ActionType.Query:
        return object && this.query(object, toSelection(action.QueryInfo), action);
      case ActionType.QueryAsJson:
        return object && toCamelCase(this.query(object, toSelection(action.QueryInfo), action));
      case ActionType.Method: {
        if (!object) return { _IsNull: true };
        const value = this.invoke(object, action.Name, action.ArgumentInfo);
        return isHostObject(value) ? this.ids(value) : value;
      }
      case ActionType.SetProperty:
        if (!object) return { _IsNull: true };
        this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        if (!object) return { _IsNull: true };
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw notEmulated(`action type ${action.ActionType}`);
    }
  }

  private visit(object: HostObject, member: string): string {
    this.where = `${object.type}.${toMemberName(member)}`;
    this.options.checkMember(this.where);
    return this.where;
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new Error(`The request has no object path ${id}`);
    const object = this.follow(path);
    if (object?.isStale?.()) throw refusal('ItemNotFound');
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.options.root;
      case PathType.Null:
        return null;
      case PathType.New:
        if (!hasType(path.Name)) throw notEmulated(`new ${path.Name}`);
        return { type: path.Name };
      case PathType.Reference: {
        const object = this.options.references.find(path.Name);
        if (!object) throw new HostError('InvalidObjectPath', 'The object path is not valid any more.', '_reference()');
        return object;
      }
      default:
        return this.followFrom(path);
    }
  }

  private followFrom(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const type = typeOf(parent);
    if (path.ObjectPathType === PathType.Property) {
      const where = this.visit(parent, path.Name);
      const navigation = type.navigations?.[path.Name];
      if (!navigation) throw notEmulated(where);
      return navigation(parent);
    }
    if (path.ObjectPathType === PathType.Indexer) {
      const where = this.visit(parent, 'GetItem');
      if (!type.indexer) throw notEmulated(where);
      const item = type.indexer(parent, this.arguments(path.ArgumentInfo)[0]);
      if (!item) throw refusal('ItemNotFound');
      return item;
    }
    const result = this.invoke(parent, path.Name, path.ArgumentInfo);
    return isHostObject(result) ? result : null;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const pick = (value: unknown, ids: ReferencedIds | undefined): unknown => {
      if (Array.isArray(ids) && Array.isArray(value)) {
        return value.map((part: unknown, index) => pick(part, (ids as readonly ReferencedIds[])[index]));
      }
      return typeof ids === 'number' && ids > 0 ? this.resolve(ids) : value;
    };
    const where = this.where;
    const values = (info?.Arguments ?? []).map((value, index) => pick(value, info?.ReferencedObjectPathIds?.[index]));
    this.where = where;
    return values;
  }

  private invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const type = typeOf(object);
    if (name === '_KeepReference' && type.keepsReference) return this.options.references.keep(object);
    const where = this.visit(object, name);
    const method = type.methods?.[name];
    if (!method) throw notEmulated(`${where}()`);
    return method(object, ...this.arguments(info));
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const properties = typeOf(object).properties ?? {};
    const asked = (NAMES_WHEN_SET[name] ?? name).toLowerCase();
    const wireName = Object.keys(properties).find((key) => key.toLowerCase() === asked) ?? name;
    const where = this.visit(object, wireName);
    const property = properties[wireName];
    if (!property?.set) throw notEmulated(`setting ${where}`);
    property.set(object, value);
  }

  private keepWhenAsked(pathId: number, object: HostObject): void {
    if (!this.request.AutoKeepReference || this.request.ObjectPaths[pathId]?.D) return;
    if (typeOf(object).keepsReference) this.options.references.keep(object);
  }

  private ids(object: HostObject): Record<string, unknown> {
    const { properties = {} } = typeOf(object);
    const result: Record<string, unknown> = {};
    for (const id of ['Id', '_Id']) if (properties[id]) result[id] = properties[id].get(object);
    if (object.referenceId) result['_ReferenceId'] = object.referenceId;
    return result;
  }

  private query(object: HostObject, selection: Selection, action: Action): Record<string, unknown> {
    this.keepWhenAsked(action.ObjectPathId, object);
    const type = typeOf(object);
    return type.items
      ? this.queryItems(object, type.items(object), selection, action)
      : this.queryMembers(object, selection, action);
  }

  private queryItems(
    object: HostObject,
    all: readonly HostObject[],
    selection: Selection,
    action: Action,
  ): Record<string, unknown> {
    const { properties = {} } = typeOf(object);
    const own = new Set(Object.keys(properties).map((name) => name.toLowerCase()));
    const result: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(properties)) result[name] = property.get(object);
    const ofItems = selection.filter(({ path }) => !(path.length === 1 && own.has(path[0]?.toLowerCase() ?? '')));
    // Microsoft's runtime returns the items for load('count') too.
    const inner = ofItems.length === 0 && selection.length > 0 ? [{ path: ['*'], isExpand: false }] : ofItems;
    const from = action.QueryInfo?.Skip ?? 0;
    const to = action.QueryInfo?.Top ? from + action.QueryInfo.Top : undefined;
    result['_Items'] = all
      .slice(from, to)
      .map((item, index) => ({ _Index: from + index, ...this.query(item, inner, action) }));
    return result;
  }

  private queryMembers(object: HostObject, selection: Selection, action: Action): Record<string, unknown> {
    const { properties = {}, navigations = {} } = typeOf(object);
    const selects = selection.filter(({ isExpand }) => !isExpand);
    const isWild = selects.length === 0 || selects.some(({ path }) => path[0] === '*');
    const wanted = new Set(selection.map(({ path }) => path[0]?.toLowerCase()));
    const known = new Set(['*', ...Object.keys(properties), ...Object.keys(navigations)].map((n) => n.toLowerCase()));
    for (const { path } of selection) {
      const [name = ''] = path;
      if (!known.has(name.toLowerCase())) throw notEmulated(`loading ${this.visit(object, name)}`);
    }
    const result = this.ids(object);
    for (const [name, property] of Object.entries(properties)) {
      if (name.startsWith('_')) continue;
      if (wanted.has(name.toLowerCase())) this.visit(object, name);
      else if (!isWild) continue;
      result[name] = property.get(object);
    }
    for (const [name, navigation] of Object.entries(navigations)) {
      const mine = selection.filter(({ path }) => path[0]?.toLowerCase() === name.toLowerCase());
      if (mine.length === 0) continue;
      this.visit(object, name);
      const below = mine.map(({ path, isExpand }) => ({ path: path.slice(1), isExpand }));
      const child = navigation(object);
      result[name] =
        child &&
        this.query(
          child,
          below.filter(({ path }) => path.length > 0),
          action,
        );
    }
    return result;
  }
}

function toSelection(query: QueryInfo | undefined): Selection {
  const split = (names: readonly string[] | undefined, isExpand: boolean): Selection =>
    (names ?? []).map((name) => ({ path: name.split(/[./]/).filter(Boolean), isExpand }));
  return [...split(query?.Select, false), ...split(query?.Expand, true)];
}

function toCamelCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCamelCase);
  if (typeof value !== 'object' || value === null) return value;
  const rename = (key: string): string => (key === '_Items' ? 'items' : toMemberName(key));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [rename(key), toCamelCase(part)]));
}
