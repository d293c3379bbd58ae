/**
 * The wire of Office.js: the JSON of one "ProcessQuery" and of its answer. The requests were recorded from the real
 * library; the answers are what its code parses.
 */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** An array stands for a nested array; 0 for a plain value; otherwise the id of an object path. */
export type ReferencedIds = number | null | readonly ReferencedIds[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly ReferencedIds[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Do not keep a reference. */
  readonly D?: boolean;
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Results?: readonly ActionResult[];
  readonly Error?: WireError;
  readonly TraceIds?: readonly number[];
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** 'Values' -> 'values', '_KeepReference' -> '_keepReference': the spelling of JavaScript. */
export function toMemberName(wireName: string): string {
  return wireName.replace(/^_?[A-Z]/, (start) => start.toLowerCase());
}
