import { readFileSync } from "node:fs";
import path from "node:path";
import { misplaced } from "./elementOrder";
import { allElements, at, xmlTree, type XmlElement } from "./xmlTree";

const projectFolder = path.resolve(__dirname, "../..");
const base = "https://localhost:3000";
const manifest = xmlTree(readFileSync(path.join(projectFolder, "manifest.xml"), "utf8"));
const elements = allElements(manifest);
const [overrides] = at(manifest, "VersionOverrides");
const commandHosts = overrides === undefined ? [] : at(overrides, "Hosts", "Host");
const resources = overrides === undefined ? [] : at(overrides, "Resources");
const declared = resources.flatMap(({ children }) => children.flatMap((list) => list.children));

test("every element stands where Office takes it", () => {
  expect(
    elements.flatMap(({ name, children }) =>
      misplaced(
        name,
        children.map((child) => child.name),
      ),
    ),
  ).toEqual([]);
});

test("the order is looked at", () => {
  expect(misplaced("Control", ["Label", "Icon", "Supertip"])).toEqual([
    "Supertip comes too late in Control",
  ]);
  expect(misplaced("Group", ["Name"])).toEqual(["Group holds no Name"]);
});

describe("the head", () => {
  test("says who we are", () => {
    const { version } = JSON.parse(
      readFileSync(path.join(projectFolder, "package.json"), "utf8"),
    ) as { readonly version: string };
    expect(textOf("Id")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(textOf("Version")).toBe(`${version}.0`);
    expect(textOf("DefaultLocale")).toBe("zh-CN");
    expect(textOf("Permissions")).toBe("ReadWriteDocument");
  });

  test("asks for Excel and Word and for no version of them", () => {
    expect(at(manifest, "Hosts", "Host").map(({ attributes }) => attributes.Name)).toEqual([
      "Workbook",
      "Document",
    ]);
    expect(elements.filter(({ name }) => /Requirements|bt:Set|^Sets?$/.test(name))).toEqual([]);
  });

  test("leads to the whole pane, for applications without a ribbon of ours", () => {
    const [source] = at(manifest, "DefaultSettings", "SourceLocation");
    expect(source?.attributes.DefaultValue).toBe(`${base}/taskpane.html`);
  });
});

describe("the commands", () => {
  test.each([
    {
      host: "Workbook",
      views: [null, "explain", "analysis", "explain"],
      points: ["PrimaryCommandSurface", "ContextMenu"],
    },
    { host: "Document", views: ["report", "check"], points: ["PrimaryCommandSurface"] },
  ])("of $host", ({ host, views, points }) => {
    const found = commandHosts.filter(({ attributes }) => attributes["xsi:type"] === host);
    expect(found).toHaveLength(1);
    const inside = found.flatMap(allElements);
    expect(named(inside, "Action").map(viewOf)).toEqual(views);
    expect(named(inside, "ExtensionPoint").map(({ attributes }) => attributes["xsi:type"])).toEqual(
      points,
    );
  });

  test("all show one and the same pane", () => {
    const actions = named(elements, "Action");
    expect(new Set(actions.map(({ attributes }) => attributes["xsi:type"]))).toEqual(
      new Set(["ShowTaskpane"]),
    );
    const panes = actions.flatMap((action) => at(action, "TaskpaneId")).map(({ text }) => text);
    expect(panes).toHaveLength(actions.length);
    expect(new Set(panes).size).toBe(1);
  });

  test("stand on the home tab and in the menu of cells", () => {
    expect(new Set(named(elements, "OfficeTab").map(({ attributes }) => attributes.id))).toEqual(
      new Set(["TabHome"]),
    );
    expect(named(elements, "OfficeMenu").map(({ attributes }) => attributes.id)).toEqual([
      "ContextMenuCell",
    ]);
  });

  test("have ids of their own", () => {
    const ids = elements
      .filter(({ name }) => name === "Group" || name === "Control")
      .map(({ attributes }) => attributes.id ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
  });
});

describe("the resources", () => {
  const uses = elements.flatMap(({ attributes: { resid } }) =>
    resid === undefined ? [] : [resid],
  );
  const ids = declared.map(({ attributes }) => attributes.id ?? "");

  test("each that is used is declared, each that is declared is used, once", () => {
    expect([...new Set(uses)].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    { kind: "bt:Image", used: ["bt:Image"] },
    { kind: "bt:Url", used: ["SourceLocation", "LearnMoreUrl"] },
    { kind: "bt:String", used: ["Label", "Title", "Description"] },
  ])("a $kind is used only where one is asked for", ({ kind, used }) => {
    const own = new Set(
      declared.filter(({ name }) => name === kind).map(({ attributes }) => attributes.id),
    );
    const users = elements.filter(
      ({ attributes: { resid } }) => resid !== undefined && own.has(resid),
    );
    expect(users.map(({ name }) => name).filter((name) => !used.includes(name))).toEqual([]);
  });

  test("descriptions take long strings, labels and titles short ones", () => {
    const long = new Set(listed("bt:LongStrings").map(({ attributes }) => attributes.id));
    const wrong = elements.filter(
      ({ name, attributes: { resid } }) =>
        resid !== undefined && long.has(resid) !== (name === "Description"),
    );
    expect(wrong).toEqual([]);
  });
});

describe("lengths", () => {
  test.each([
    {
      what: "ids",
      longest: 32,
      values: () => declared.map(({ attributes }) => attributes.id ?? ""),
    },
    { what: "short strings", longest: 125, values: () => listed("bt:ShortStrings").flatMap(said) },
    { what: "long strings", longest: 250, values: () => listed("bt:LongStrings").flatMap(said) },
    { what: "names", longest: 125, values: () => at(manifest, "DisplayName").flatMap(said) },
    {
      what: "the description",
      longest: 250,
      values: () => at(manifest, "Description").flatMap(said),
    },
    { what: "addresses", longest: 2048, values: addresses },
  ])("$what have at most $longest characters and at least one", ({ longest, values }) => {
    const found = values();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ length }) => length === 0 || length > longest)).toEqual([]);
  });
});

test("every word is said in English too, and the Chinese ones are Chinese", () => {
  const words = [
    ...at(manifest, "DisplayName"),
    ...at(manifest, "Description"),
    ...listed("bt:ShortStrings"),
    ...listed("bt:LongStrings"),
  ];
  for (const { attributes, children } of words) {
    expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
    expect(children.map((child) => child.attributes.Locale)).toEqual(["en-US"]);
    expect(children[0]?.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("every address is https and ours", () => {
  expect(addresses().filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
});

describe("icons", () => {
  test("come in all sizes wherever one is asked for", () => {
    const sizes = named(elements, "Icon").map(({ children }) =>
      children.map(({ attributes }) => Number(attributes.size)),
    );
    expect(new Set(sizes.map(String))).toEqual(new Set(["16,20,24,32,40,48,64,80"]));
  });

  test("are drawn in the size that they are said to have", () => {
    const drawn = [
      { address: addressOf("IconUrl"), size: 32 },
      { address: addressOf("HighResolutionIconUrl"), size: 64 },
      ...named(elements, "Icon").flatMap(({ children }) =>
        children.map(({ attributes }) => ({
          address: declared.find(({ attributes: { id } }) => id === attributes.resid)?.attributes
            .DefaultValue,
          size: Number(attributes.size),
        })),
      ),
    ];
    for (const { address, size } of drawn) {
      const file = (address ?? "").slice(base.length);
      expect({ file, size: pixels(file) }).toEqual({ file, size: [size, size] });
    }
  });
});

function textOf(name: string): string {
  return at(manifest, name)[0]?.text ?? "";
}

function addressOf(name: string): string | undefined {
  return at(manifest, name)[0]?.attributes.DefaultValue;
}

function named(among: readonly XmlElement[], wanted: string): readonly XmlElement[] {
  return among.filter(({ name }) => name === wanted);
}

function listed(list: string): readonly XmlElement[] {
  return resources.flatMap((all) => at(all, list)).flatMap(({ children }) => children);
}

/** All values of a string: its own and that of each language. */
function said({ attributes, children }: XmlElement): readonly string[] {
  return [attributes.DefaultValue, ...children.map((child) => child.attributes.Value)].map(
    (value) => value ?? "",
  );
}

function addresses(): readonly string[] {
  return elements
    .filter(({ name }) => /Url$|^SourceLocation$|^bt:Image$/.test(name))
    .flatMap(({ attributes: { DefaultValue } }) =>
      DefaultValue === undefined ? [] : [DefaultValue],
    );
}

/** Which view a button opens the pane for. */
function viewOf(action: XmlElement): string | null {
  const [source] = at(action, "SourceLocation");
  const address = declared.find(({ attributes }) => attributes.id === source?.attributes.resid);
  const { pathname, searchParams } = new URL(address?.attributes.DefaultValue ?? "");
  expect(pathname).toBe("/taskpane.html");
  return searchParams.get("view");
}

/** Width and height, from the head of a PNG file. */
function pixels(file: string): readonly number[] {
  const bytes = readFileSync(path.join(projectFolder, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
