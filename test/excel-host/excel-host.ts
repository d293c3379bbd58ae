import { isNewer, readApiLevels } from './api-level';
import { eventsOf } from './events';
import type { ChangeOrigin } from './events';
import { readXlsx } from './from-xlsx';
import { HostError, refusal } from './model/host-error';
import { Workbook } from './model/workbook';
import type { HostAnswer, HostTransport } from './native-win32';
import { takeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import type { WorkbookObject } from './types';
import { isHostObject } from './wire/host-type';
import { processQuery } from './wire/process-query';
import { ActionType } from './wire/protocol';
import type { Action, WireError, WireRequest } from './wire/protocol';
import { References } from './wire/references';
import './types';

/** Failures of the host itself: numbers the library turns into the codes behind them. */
const HostFailure = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

/** Bit of the request flags: Excel.run({ delayForCellEdit: true }). */
const DELAY_FOR_CELL_EDIT = 64;

/** Excel on the web takes and gives at most 5 MB at a time (docs page "Resource limits and performance optimization"). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One exchange with the add-in. */
export interface TraceEntry {
  readonly request: WireRequest;
  /** What Excel refused, and at which action. */
  readonly error: WireError | undefined;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Members in the order they were used, as 'Values' (set), 'Merge()' or '?values,address' (load). */
  readonly actions: readonly string[];
  /** Requests the library sends on its own: letting go of references after Excel.run, and its start. */
  readonly isHousekeeping: boolean;
}

/** A planned failure. Requests and actions count from 1; without a number it is the next one. Housekeeping does not count. */
export interface PlannedFailure {
  readonly code: string;
  /** Counts from the moment the failure is planned. */
  readonly request?: number;
  /** Left out, the whole request fails before its first action. */
  readonly action?: number;
  /** Only actions on a member with this wire name ('Values', 'Add') count. */
  readonly member?: string;
}

/** Excel as an add-in meets it: a workbook, the wire to it, and the ways it can fail. */
export class ExcelHost implements HostTransport {
  workbook = new Workbook();
  trace: TraceEntry[] = [];
  limits = { requestBytes: PAYLOAD_LIMIT, responseBytes: PAYLOAD_LIMIT };
  /** The session with Excel on the web is gone (office-js #6150). */
  isSessionDropped = false;
  /** sync() never settles (office-js #6150, #6678, #6909). */
  neverAnswers = false;
  private readonly refused = new Map<string, string>();
  private isEditing = false;
  private editWaiters: (() => void)[] = [];
  private failures: { plan: PlannedFailure; requestsLeft: number; actionsLeft: number }[] = [];
  private readonly listeners: ((entries: readonly unknown[]) => void)[] = [];
  private references = this.newReferences();

  constructor(readonly apiLevel: string) {}

  get apiSets(): Readonly<Record<string, string>> {
    return {
      ExcelApi: this.apiLevel,
      RichApiRuntime: '1.2',
      SharedRuntime: '1.1',
      Settings: '1.1',
      DialogApi: '1.2',
      DelayForCellEdit: '1.1',
    };
  }

  /** A new workbook, no switch set, nothing traced. */
  reset(sheetNames: readonly string[] = ['Sheet1']): void {
    this.workbook = new Workbook(sheetNames);
    this.references = this.newReferences();
    this.trace = [];
    this.limits = { requestBytes: PAYLOAD_LIMIT, responseBytes: PAYLOAD_LIMIT };
    this.isSessionDropped = false;
    this.neverAnswers = false;
    this.isCellEditing = false;
    this.failures = [];
    this.refused.clear();
  }

  private newReferences(): References {
    return new References((object, isKept) => {
      if (!isHostObject(object) || object.type !== 'Range') return;
      const boxes: Set<object> = this.workbook.trackedBoxes;
      if (isKept) boxes.add(object);
      else boxes.delete(object);
    });
  }

  /** The user is typing into a cell: requests are refused, or wait when they were sent with delayForCellEdit. */
  get isCellEditing(): boolean {
    return this.isEditing;
  }

  set isCellEditing(isEditing: boolean) {
    this.isEditing = isEditing;
    if (!isEditing) this.editWaiters.splice(0).forEach((go) => go());
  }

  /** Number of syncs that reached Excel, without the library's own housekeeping. */
  get syncCount(): number {
    return this.trace.filter(({ isHousekeeping }) => !isHousekeeping).length;
  }

  /** Workbooks the add-in has opened in windows of their own, the first one first. */
  get openedWorkbooks(): readonly Workbook[] {
    return this.workbook.openedBeside;
  }

  /** How many objects the add-in still holds on to. */
  get referenceCount(): number {
    return this.references.count;
  }

  failOn(plan: PlannedFailure): void {
    this.failures.push({ plan, requestsLeft: plan.request ?? 1, actionsLeft: plan.action ?? 1 });
  }

  /**
   * An Excel that never carries out a command; what came before it in the request stays done.
   *
   * @param member  as the add-in sees it in the error: 'ChartDataLabel.formula', 'ChartCollection.add'
   */
  refuse(member: string, code = 'GeneralException'): void {
    this.refused.set(member, code);
  }

  /** Carries it out again. */
  accept(member: string): void {
    this.refused.delete(member);
  }

  /** Opens the file in place of the workbook; switches stay as they are. */
  async fillFromXlsx(bytes: Uint8Array): Promise<void> {
    this.workbook = readXlsx(Uint8Array.from(bytes));
    this.references = this.newReferences();
  }

  toSnapshot(): Snapshot {
    return takeSnapshot(this.workbook);
  }

  /** What `toSnapshot` would say if Excel had opened this file. */
  async snapshotOfXlsx(bytes: Uint8Array): Promise<Snapshot> {
    return takeSnapshot(readXlsx(Uint8Array.from(bytes)));
  }

  async execute(body: string, flags: number): Promise<HostAnswer> {
    // The library reports itself a moment after Office.onReady; that is before any test sets a switch, in Excel's time.
    if (body.includes('AddinInternalService')) return this.answer(JSON.parse(body) as WireRequest, body.length);
    if (this.neverAnswers) await new Promise<never>(() => undefined);
    if (this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((go) => this.editWaiters.push(go));
    }
    if (this.isEditing) return failure('InvalidOperationInCellEditMode');
    if (this.isSessionDropped) return failure('InvalidOrTimedOutSession');
    const requestBytes = Buffer.byteLength(body);
    if (requestBytes > this.limits.requestBytes) return failure('RequestPayloadSizeLimitExceeded');
    return this.answer(JSON.parse(body) as WireRequest, requestBytes);
  }

  private answer(request: WireRequest, requestBytes: number): HostAnswer {
    const isHousekeeping = isLibrarysOwn(request);
    const planned = isHousekeeping ? undefined : this.plannedFailure();
    const code = planned?.plan.code ?? '';
    if (planned && planned.plan.action === undefined && planned.plan.member === undefined && code in HostFailure) {
      this.drop(planned);
      return failure(code as keyof typeof HostFailure);
    }
    const root: WorkbookObject = { type: 'Workbook', workbook: this.workbook, references: this.references };
    const response = processQuery(request, {
      root,
      references: this.references,
      checkMember: (member) => this.checkMember(member),
      beforeAction: (_, action) => {
        if (planned && this.failures.includes(planned)) this.failWhenPlanned(planned, action);
      },
    });
    const body = JSON.stringify(response);
    const responseBytes = Buffer.byteLength(body);
    this.trace.push({
      request,
      error: response.Error,
      requestBytes,
      responseBytes,
      actions: request.Actions.flatMap(describeAction),
      isHousekeeping,
    });
    this.pushEvents('Local', 'ThisLocalAddin');
    return responseBytes > this.limits.responseBytes
      ? failure('ResponsePayloadSizeLimitExceeded')
      : { isOk: true, body };
  }

  private plannedFailure(): (typeof this.failures)[number] | undefined {
    for (const failure of this.failures) failure.requestsLeft--;
    return this.failures.find(({ requestsLeft }) => requestsLeft <= 0);
  }

  private drop(planned: (typeof this.failures)[number]): void {
    this.failures = this.failures.filter((other) => other !== planned);
  }

  private failWhenPlanned(planned: (typeof this.failures)[number], action: Action): void {
    const { member, code } = planned.plan;
    if (member !== undefined && action.Name !== member) return;
    if (--planned.actionsLeft > 0) return;
    this.drop(planned);
    throw refusal(code);
  }

  private checkMember(member: string): void {
    const refused = this.refused.get(member);
    if (refused !== undefined) throw refusal(refused);
    const level = readApiLevels().get(member);
    if (level === undefined || !isNewer(level, this.apiLevel)) return;
    throw new HostError('ApiNotFound', `${member} is newer (ExcelApi ${level}) than this Excel (${this.apiLevel}).`);
  }

  onEvents(listener: (entries: readonly unknown[]) => void): void {
    this.listeners.push(listener);
  }

  /** An edit by the user of this Excel, or with source 'Remote' by somebody else in the same workbook. */
  userEdit(
    sheetName: string,
    address: string,
    values: readonly (readonly unknown[])[],
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    const sheet = this.workbook.sheet(sheetName);
    if (!sheet) throw refusal('ItemNotFound');
    sheet.fill(address, values);
    const { row, column } = this.workbook.boxOf(address);
    const [rows, columns] = [values.length, values[0]?.length ?? 1];
    this.workbook.note({ sheet, row, column, rows, columns, changeType: 'RangeEdited' });
    this.pushEvents(source, 'Unknown');
  }

  /** Anything else that the user of this Excel does, and the events that follow from it. */
  actAsUser(action: (workbook: Workbook) => void): void {
    action(this.workbook);
    this.pushEvents('Local', 'Unknown');
  }

  private pushEvents(source: 'Local' | 'Remote', triggerSource: 'ThisLocalAddin' | 'Unknown'): void {
    const origin: ChangeOrigin = isNewer('1.14', this.apiLevel) ? { source } : { source, triggerSource };
    const changes = this.workbook.changes.splice(0);
    const entries = changes.flatMap((change) => eventsOf(this.workbook, change, origin));
    if (entries.length > 0) setTimeout(() => this.listeners.forEach((listener) => listener(entries)), 0);
  }
}

function failure(name: keyof typeof HostFailure): HostAnswer {
  return { isOk: false, code: HostFailure[name], message: name };
}

const OWN_METHODS = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady']);

function isLibrarysOwn({ Actions }: WireRequest): boolean {
  const methods = Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return methods.length > 0 && methods.every(({ Name }) => OWN_METHODS.has(Name));
}

function describeAction({ ActionType: type, Name, QueryInfo, ObjectState }: Action): string[] {
  if (type === ActionType.SetProperty) return [Name];
  if (type === ActionType.Method) return [`${Name}()`];
  if (type === ActionType.Update) return Object.keys(ObjectState ?? {});
  if (type === ActionType.Query) return [`?${[...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].join(',')}`];
  return [];
}
