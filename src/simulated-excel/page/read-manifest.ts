/** A button that the add-in adds to the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string | undefined;
  readonly action: { readonly kind: "show-pane" } | { readonly kind: "call"; readonly functionName: string };
}

/** What the page needs of an add-in's manifest. */
export interface AddInManifest {
  /** The GUID and version under which a document keeps the add-in's settings. */
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  readonly paneUrl: string;
  /** The page with the functions of the buttons; the pane itself where they share one runtime. */
  readonly commandsUrl: string;
}

/**
 * Reads an add-in's manifest. The addresses in it name some server; the page takes them from its own,
 * `baseUrl`, because the simulated Excel and the add-in must come from one host name.
 */
export function readManifest(xml: string, locale: string, baseUrl: string): AddInManifest | undefined {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, under: ParentNode = manifest): Element[] =>
    [...under.querySelectorAll("*")].filter((element) => element.localName === name);
  const inLocale = (element: Element | undefined, attribute: string): string => {
    const override = all("Override", element).find((one) =>
      one.getAttribute("Locale")?.startsWith(locale.slice(0, 2)),
    );
    return override?.getAttribute("Value") ?? element?.getAttribute(attribute) ?? "";
  };
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid");
    return inLocale(
      all("Resources")[0]?.querySelector(`[id="${CSS.escape(id ?? "")}"]`) ?? undefined,
      "DefaultValue",
    );
  };
  const local = (url: string): string => {
    if (url === "") return "";
    const { pathname, search } = new URL(url, baseUrl);
    return new URL(`.${pathname}${search}`, baseUrl).href;
  };
  const [group] = all("Group");
  if (group === undefined) return undefined;
  const buttons = all("Control", group).map((control): RibbonButton => {
    const [action] = all("Action", control);
    const isCall = action?.getAttribute("xsi:type") === "ExecuteFunction";
    const tip = all("Supertip", control)[0];
    const icon = all("Image", control).find((image) => image.getAttribute("size") === "32");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource([...control.children].find((child) => child.localName === "Label")),
      tip: tip === undefined ? "" : resource(all("Description", tip)[0]),
      iconUrl: icon === undefined ? undefined : local(resource(icon)),
      action: isCall
        ? { kind: "call", functionName: all("FunctionName", action)[0]?.textContent.trim() ?? "" }
        : { kind: "show-pane" },
    };
  });
  const paneUrl = local(
    all("DefaultSettings")[0]?.querySelector("SourceLocation")?.getAttribute("DefaultValue") ?? "",
  );
  const functionFile = resource(all("FunctionFile")[0]);
  return {
    id: all("Id")[0]?.textContent.trim() ?? "",
    version: all("Version")[0]?.textContent.trim() ?? "",
    name: inLocale(all("DisplayName")[0], "DefaultValue"),
    groupLabel: resource([...group.children].find((child) => child.localName === "Label")),
    buttons,
    paneUrl,
    commandsUrl: functionFile === "" ? paneUrl : local(functionFile),
  };
}
