import { built, measuredProcess } from "../measuredProcess.mjs";
import { nineTables, officeReadingProgram } from "../places.mjs";
import { kilobytes, printHeading, printTable, printTarget } from "../printed.mjs";

/** Round trips and bytes of reading a workbook inside Excel, by the real Office.js library. */
export function benchOffice({ temporary }) {
  built("officeReading");
  const { stdout } = measuredProcess([officeReadingProgram, nineTables], { temporary });
  const costs = JSON.parse(stdout);
  printHeading("Reading inside Excel");
  printTable(
    ["sheets", "cells", "round trips", "actions", "KB asked", "KB answered"],
    costs.map(({ sheets, cells, syncs, actions, requestBytes, answerBytes }) => [
      sheets,
      cells,
      syncs,
      actions,
      kilobytes(requestBytes),
      kilobytes(answerBytes),
    ]),
  );
  const most = Math.max(...costs.map(({ syncs }) => syncs));
  printTarget("round trips", most, { atMost: 3, digits: 0 });
}
