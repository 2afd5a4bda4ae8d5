import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { ribbonFunctions } from "../src/commands/ribbon-requests";
import { requiredExcelApi } from "../src/hosts/excel-host";

// The public validator needs the network; what it would refuse, and what it cannot know, is checked here.

interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element = { name: local, attributes: values, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text.trim()));
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top.children[0]!;
}

const root = path.join(__dirname, "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = parse(xml);

const all = (name: string, under: Element = manifest): Element[] =>
  under.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
const child = (under: Element, ...names: string[]): Element => {
  const found = names.reduce<Element | undefined>(
    (element, name) => element?.children.find((one) => one.name === name),
    under,
  );
  if (found === undefined) throw new Error(`no ${names.join("/")}`);
  return found;
};
const elements = (under: Element = manifest): Element[] => [
  under,
  ...under.children.flatMap((one) => elements(one)),
];
const overrides = child(manifest, "VersionOverrides");
const resources = child(overrides, "Resources");
const valueOf = (id: string): string | undefined =>
  elements(resources).find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue;
const local = (url: string): string => url.replace("https://localhost:3000/", "");

test("it stands in the order that Office's schema asks for", () => {
  expect(manifest.children.map(({ name }) => name)).toEqual([
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
    "VersionOverrides",
  ]);
  expect(overrides.children.map(({ name }) => name)).toEqual(["Requirements", "Hosts", "Resources"]);
  expect(child(overrides, "Hosts", "Host").children.map(({ name }) => name)).toEqual([
    "Runtimes",
    "DesktopFormFactor",
  ]);
  expect(resources.children.map(({ name }) => name)).toEqual([
    "Images",
    "Urls",
    "ShortStrings",
    "LongStrings",
  ]);
});

test("it carries the package's version, in four parts", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  expect(child(manifest, "Version").text).toBe(`${version}.0`);
});

test("every resource that is named exists, and every resource is named", () => {
  const ids = resources.children.flatMap(({ children }) => children.map(({ attributes }) => attributes.id));
  const named = elements().flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
});

test("ids of groups and buttons are used once, and ids are short enough", () => {
  const ids = [...all("Group"), ...all("Control")].map(({ attributes }) => attributes.id!);
  expect(new Set(ids).size).toBe(ids.length);
  const long = elements().flatMap(({ attributes: { id, resid } }) =>
    [id, resid].filter((one) => one !== undefined && one.length > 32),
  );
  expect(long).toEqual([]);
});

test("texts keep Office's limits in both languages", () => {
  const limits = { ShortStrings: 125, LongStrings: 250 } as const;
  const texts = (under: Element): string[] =>
    elements(under).flatMap(({ attributes: { DefaultValue, Value } }) =>
      [DefaultValue, Value].filter((text) => text !== undefined),
    );
  for (const [kind, limit] of Object.entries(limits)) {
    expect(texts(child(resources, kind)).filter((text) => text.length > limit)).toEqual([]);
  }
  expect(texts(child(manifest, "DisplayName")).every((text) => text.length <= 125)).toBe(true);
  expect(texts(child(manifest, "Description")).every((text) => text.length <= 250)).toBe(true);
});

test("every text is Chinese, with English for en-US", () => {
  expect(child(manifest, "DefaultLocale").text).toBe("zh-CN");
  const texts = [
    child(manifest, "DisplayName"),
    child(manifest, "Description"),
    ...child(resources, "ShortStrings").children,
    ...child(resources, "LongStrings").children,
  ];
  for (const { attributes, children } of texts) {
    expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
    const english = children.filter(
      ({ name, attributes: { Locale } }) => name === "Override" && Locale === "en-US",
    );
    expect(english).toHaveLength(1);
    expect(english[0]!.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("every icon exists and is as large as it is said to be", () => {
  const asked = [
    ...all("Image")
      .filter(({ attributes }) => attributes.size !== undefined)
      .map(({ attributes: { size, resid } }) => ({ size: Number(size), url: valueOf(resid!)! })),
    { size: 32, url: child(manifest, "IconUrl").attributes.DefaultValue! },
    { size: 64, url: child(manifest, "HighResolutionIconUrl").attributes.DefaultValue! },
  ];
  for (const { size, url } of asked) {
    const png = readFileSync(path.join(root, local(url)));
    expect({ url, width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual({
      url,
      width: size,
      height: size,
    });
  }
  const sizes = all("Icon").map((icon) => all("Image", icon).map(({ attributes }) => attributes.size));
  for (const each of sizes) expect(each).toEqual(["16", "32", "64", "80"]);
});

/** What the build puts beside the pane. */
const built = ["taskpane.html", "help.html", "help-en.html"];

test("whoever asks for help finds the page of help, in both languages", () => {
  const support = child(manifest, "SupportUrl");
  expect(local(support.attributes.DefaultValue!)).toBe("help.html");
  expect(local(child(support, "Override").attributes.Value!)).toBe("help-en.html");
  expect(valueOf(child(all("GetStarted")[0]!, "LearnMoreUrl").attributes.resid!)).toBe(
    support.attributes.DefaultValue,
  );
});

test("every address is of the one development server, by https, and is there once built", () => {
  const namespace = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;
  const urls = [...xml.matchAll(/https?:\/\/[^"]+/g)]
    .map(([url]) => url)
    .filter((url) => !namespace.test(url));
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) {
    expect(url).toMatch(/^https:\/\/localhost:3000\//);
    const file = local(url);
    expect(built.includes(file) || existsSync(path.join(root, file))).toBe(true);
  }
});

test("it asks for the requirement sets that are used, and no others", () => {
  const sets = (requirements: Element) => all("Set", requirements).map(({ attributes }) => attributes);
  expect(sets(child(manifest, "Requirements"))).toEqual([{ Name: "ExcelApi", MinVersion: requiredExcelApi }]);
  expect(sets(child(overrides, "Requirements"))).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
});

test("pane and functions of the buttons are one page, which runs as long as the workbook is open", () => {
  const page = child(manifest, "DefaultSettings", "SourceLocation").attributes.DefaultValue;
  const [runtime] = all("Runtime");
  expect(runtime!.attributes.lifetime).toBe("long");
  const pages = [runtime!, ...all("FunctionFile"), ...all("SourceLocation", overrides)];
  for (const { attributes } of pages) expect(valueOf(attributes.resid!)).toBe(page);
});

test("the buttons open the pane or call a function that the page has; each function has its button", () => {
  const actions = all("Control").map((control) => child(control, "Action"));
  expect(actions.map(({ attributes }) => attributes["xsi:type"])).toEqual([
    "ShowTaskpane",
    "ExecuteFunction",
    "ExecuteFunction",
  ]);
  const called = all("FunctionName").map(({ text }) => text);
  expect(called.sort()).toEqual(Object.keys(ribbonFunctions).sort());
});

/** What the build makes of the manifest for a base address; undefined where it makes none. */
function shipped(baseUrl: string): string | undefined {
  interface Pattern {
    readonly to: string;
    readonly transform?: (content: Buffer) => string;
  }
  const before = process.env.GOUJI_BASE_URL;
  process.env.GOUJI_BASE_URL = baseUrl;
  try {
    let made: string | undefined;
    jest.isolateModules(() => {
      const configs =
        jest.requireActual<readonly { plugins: readonly { patterns?: readonly Pattern[] }[] }[]>(
          "../webpack.config.js",
        );
      const patterns = configs.flatMap(({ plugins }) => plugins.flatMap((plugin) => plugin.patterns ?? []));
      made = patterns.find(({ to }) => to === "manifest.xml")?.transform?.(Buffer.from(xml));
    });
    return made;
  } finally {
    if (before === undefined) delete process.env.GOUJI_BASE_URL;
    else process.env.GOUJI_BASE_URL = before;
  }
}

test("the manifest to ship differs in the base address alone, and is made only where one is given", () => {
  const made = shipped("https://files.example.org/gouji");
  expect(made).not.toContain("localhost");
  expect(made!.replaceAll("https://files.example.org/gouji/", "https://localhost:3000/")).toBe(xml);
  expect(shipped("")).toBeUndefined();
  expect(() => shipped("http://files.example.org/")).toThrow("https");
});
