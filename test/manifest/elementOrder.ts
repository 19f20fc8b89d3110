/**
 * The order in which Office takes the children of each element, from the published schemas of task
 * pane manifests (1.1, with the first version overrides), as far as we may want them.
 */
export const elementOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override"],
  Description: ["Override"],
  DefaultSettings: ["SourceLocation", "RequestedWidth", "RequestedHeight"],
  Hosts: ["Host"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab", "OfficeMenu"],
  OfficeTab: ["Group"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
  "bt:String": ["bt:Override"],
};

/** What stands where it may not, in words. */
export function misplaced(parent: string, children: readonly string[]): readonly string[] {
  const order = elementOrder[parent] ?? [];
  return children.flatMap((name, index) => {
    const place = order.indexOf(name);
    const before = order.indexOf(children[index - 1] ?? "");
    if (place < 0) {
      return [`${parent} holds no ${name}`];
    }
    return place < before ? [`${name} comes too late in ${parent}`] : [];
  });
}
