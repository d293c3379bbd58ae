import { define } from '../wire/host-type';
import type { HostObject } from '../wire/host-type';
import type { References } from '../wire/references';
import { flag, oneOf, text } from './checks';
import { createWorkbook, insertSheets } from './insert-sheets';
import type { PartObject } from './objects';
import { rangeObject } from './range-object';

export interface WorkbookObject extends PartObject {
  readonly type: 'Workbook';
  readonly references: References;
}

const part =
  (type: string) =>
  ({ workbook }: WorkbookObject): PartObject => ({ type, workbook });

define<WorkbookObject>({
  name: 'Workbook',
  properties: {
    Name: { get: ({ workbook }) => workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigations: {
    Worksheets: part('WorksheetCollection'),
    Tables: part('TableCollection'),
    Names: part('NamedItemCollection'),
    Settings: part('SettingCollection'),
    CustomXmlParts: part('CustomXmlPartCollection'),
    Application: part('Application'),
    Protection: part('WorkbookProtection'),
    _Runtime: part('Runtime'),
  },
  methods: {
    GetSelectedRange: ({ workbook }) => rangeObject(workbook.selection.sheet, workbook.selection),
    GetActiveCell: ({ workbook }) =>
      rangeObject(workbook.selection.sheet, { ...workbook.selection, rows: 1, columns: 1 }),
    InsertWorksheetsFromBase64: ({ workbook }, base64, options) => insertSheets(workbook, base64, options),
    _RemoveReference: ({ references }, id) => references.remove(text(id)),
    _RemoveAllReferences: ({ references }) => references.removeAll(),
    _GetReferenceCount: ({ references }) => references.count,
    _GetObjectByReferenceId: ({ references }, id) => references.find(text(id)) ?? null,
  },
});

define<PartObject>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ workbook }) => workbook.calculationMode,
      set: ({ workbook }, value) => {
        workbook.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'])(value);
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: () => undefined,
    CreateWorkbook: ({ workbook }, base64) => createWorkbook(workbook, base64),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

define<PartObject>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ workbook }) => workbook.enableEvents,
      set: ({ workbook }, value) => {
        workbook.enableEvents = flag(value);
      },
    },
  },
});

interface SettingObject extends PartObject {
  readonly key: string;
}

const settingObject = ({ workbook }: PartObject, key: string): SettingObject => ({
  type: 'Setting',
  workbook,
  key,
  isStale: () => !workbook.settings.has(key),
});

const findSetting = (settings: PartObject, key: unknown): SettingObject | null =>
  settings.workbook.settings.has(String(key)) ? settingObject(settings, String(key)) : null;

define<PartObject>({
  name: 'SettingCollection',
  items: (settings) => [...settings.workbook.settings.keys()].map((key) => settingObject(settings, key)),
  indexer: findSetting,
  methods: {
    Add: (settings, key, value) => {
      settings.workbook.settings.set(text(key), value);
      return settingObject(settings, text(key));
    },
    GetCount: ({ workbook }) => workbook.settings.size,
    GetItemOrNullObject: findSetting,
  },
});

define<SettingObject>({
  name: 'Setting',
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
});

/** office.js itself asks for it right after Office.onReady. */
define<HostObject>({
  name: 'Microsoft.InternalService.AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});
