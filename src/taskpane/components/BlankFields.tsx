import { Link } from "@fluentui/react-components";
import { useRef } from "react";
import type { BlankView } from "../../app/views/views";
import { usePageStyles } from "../pages/page.styles";
import { text } from "../text";
import { AnswerField } from "./AnswerField";
import { focusNextEmptyField } from "./nextEmptyField";

/** The blanks of a report in its order, each to be filled here. A filled one stays in its place. */
export function BlankFields({
  blanks,
  statements,
  answers,
  onWrite,
  onShow,
}: {
  readonly blanks: readonly BlankView[];
  readonly statements: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, string>;
  readonly onWrite: (blankId: string, words: string) => void;
  readonly onShow: (blankId: string) => void;
}) {
  const page = usePageStyles();
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} className={page.list}>
      {blanks.map(({ id, prompt, heading }) => {
        const place = heading === "" ? text.report.noHeading : heading;
        return (
          <li key={id} className={page.card} data-blank-field={id}>
            <p className={page.quiet}>{place}</p>
            {statements.has(id) && <p className={page.words}>{statements.get(id)}</p>}
            <AnswerField
              label={prompt}
              name={text.report.blankIn(place, prompt)}
              hint={answers.has(id) ? text.report.filled : null}
              placeholder=""
              words={answers.get(id) ?? ""}
              onWrite={(words) => {
                onWrite(id, words);
              }}
              onNext={(field) => {
                if (list.current !== null) {
                  focusNextEmptyField(list.current, field);
                }
              }}
            />
            <span>
              <Link
                as="button"
                className={page.small}
                onClick={() => {
                  onShow(id);
                }}
              >
                {text.report.showInPreview}
              </Link>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Moves the focus to where a blank is filled. */
export function focusBlankField(root: HTMLElement | null, blankId: string): void {
  const fields = [...(root?.querySelectorAll<HTMLElement>("[data-blank-field]") ?? [])];
  const field = fields
    .find(({ dataset }) => dataset.blankField === blankId)
    ?.querySelector("textarea");
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}
