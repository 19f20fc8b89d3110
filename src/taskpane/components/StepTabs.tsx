import { CounterBadge, Tab, TabList } from "@fluentui/react-components";
import { assertNever } from "../../lib/assertNever";
import { pageNames, type PageName } from "../state/taskpaneState";
import { text } from "../text";
import { useStepTabsStyles } from "./StepTabs.styles";

/** What waits on the pages where something can wait. */
export type StepCounts = {
  readonly findings: number;
  readonly variances: number;
  readonly report: number;
};

/** The steps of the work, on the left where there is room and on top where there is not. */
export function StepTabs({
  layout,
  page,
  counts,
  onPage,
}: {
  readonly layout: "wide" | "narrow";
  readonly page: PageName;
  readonly counts: StepCounts;
  readonly onPage: (page: PageName) => void;
}) {
  const styles = useStepTabsStyles();
  return (
    <nav aria-label={text.navigation} className={styles.steps}>
      <TabList
        vertical={layout === "wide"}
        size={layout === "wide" ? "large" : "small"}
        selectedValue={page}
        onTabSelect={(_, { value }) => {
          const chosen = pageNames.find((name) => name === value);
          if (chosen !== undefined) {
            onPage(chosen);
          }
        }}
      >
        {pageNames.map((name) => (
          <Tab
            key={name}
            id={`tab-${name}`}
            value={name}
            aria-controls="page"
            className={styles.step}
          >
            <span className={styles.words}>
              {text.pages[name]}
              <Waiting page={name} counts={counts} />
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

function Waiting({ page, counts }: { readonly page: PageName; readonly counts: StepCounts }) {
  switch (page) {
    case "data":
    case "indicators":
      return null;
    case "findings":
    case "variances":
    case "report":
      return (
        <CounterBadge
          size="small"
          appearance="filled"
          color={page === "findings" ? "danger" : "informative"}
          count={counts[page]}
          overflowCount={99}
          aria-label={`${String(counts[page])}${text.pageCount[page]}`}
        />
      );
    default:
      return assertNever(page);
  }
}
