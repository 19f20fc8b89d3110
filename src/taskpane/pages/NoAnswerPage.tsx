import { Button, FluentProvider, Link, type Theme } from "@fluentui/react-components";
import { ProductMark } from "../components/ProductMark";
import { text } from "../text";
import { useNoAnswerPageStyles } from "./NoAnswerPage.styles";

/** What stands in a pane to which its application does not speak: try again, or work without it. */
export function NoAnswerPage({ theme }: { readonly theme: Theme }) {
  const styles = useNoAnswerPageStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.page}>
        <ProductMark sizePx={40} />
        <div role="alert">
          <h1 className={styles.title}>{text.noAnswer.title}</h1>
          <p className={styles.words}>{text.noAnswer.words}</p>
        </div>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {text.failed.reload}
        </Button>
        <p className={styles.words}>
          {text.noAnswer.instead}
          <Link href="index.html">{text.noAnswer.page}</Link>
        </p>
      </main>
    </FluentProvider>
  );
}
