import type { Json } from "../json";
import type { SimulatedHost } from "./simulated-host";

/** Where and how an add-in's page runs. */
export interface PageIdentity {
  /** New for every launch: the library keeps settings in the session under it. */
  readonly conversationId: string;
  readonly controlId: string;
  /** The origin of the page that plays Excel, without a slash at the end. */
  readonly origin: string;
  /** "zh-CN" */
  readonly locale: string;
  readonly addInName: string;
  /** Whether the page holds the pane and the functions of the buttons. */
  readonly isShared: boolean;
}

/** Excel on the web, among the applications that the library knows. */
const excelWebApp = 16;

/** What the library asks for first: application, document, settings, and what this Excel supports. */
export function appContext(host: SimulatedHost, identity: PageIdentity): Json {
  const { workbook } = host;
  const requirements = {
    excelapi: `1.${String(host.apiVersion)}`,
    sharedruntime: "1.1",
    ribbonapi: "1.1",
    addincommands: "1.1",
    dialogapi: "1.1",
    richapiruntime: "1.1",
    settings: "1.1",
    customxmlparts: "1.1",
  };
  return {
    _id: identity.controlId,
    _appName: excelWebApp,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.15407.0",
    _appMinorVersion: 15_407,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: `${identity.origin}/${encodeURIComponent(workbook.name)}`,
    _clientMode: workbook.isReadOnly ? 0 : 1,
    _settings: [...workbook.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: identity.conversationId,
    _appInstanceId: identity.conversationId,
    _addinName: identity.addInName,
    _appDomains: [],
    _clientWindowHeight: 800,
    _clientWindowWidth: 1280,
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(requirements),
    _featureGates: {},
  };
}
