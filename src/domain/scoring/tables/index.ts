import type { ScoreTable } from "../scoreTable";
import { county2017 } from "./county2017";
import { county2018 } from "./county2018";
import { hunan2013 } from "./hunan2013";
import { hunan2016 } from "./hunan2016";
import { hunanSelfEvaluation } from "./hunanSelfEvaluation";
import { yueyang } from "./yueyang";

/** The table that is taken where nobody chose one. */
export const defaultScoreTable: ScoreTable = hunan2016;

/** Every evaluation table, in the order in which a face offers them. */
export const scoreTables: readonly ScoreTable[] = [
  hunan2016,
  hunan2013,
  hunanSelfEvaluation,
  yueyang,
  county2017,
  county2018,
];
