import { countPair, countsAre, countsMoved } from "./counts";
import { ofSameUnit } from "./figures";
import { defineSignal } from "./signal";

/** Fewer vehicles are kept. */
export const vehiclesFell = countsMoved("vehiclesFell", "fell", {
  "threePublicCounts.vehiclesKept": "公务用车保有量由上年{before}辆减至{after}辆",
});

/** As many vehicles are kept, or more. */
export const vehiclesNotFallen = defineSignal("vehiclesNotFallen", 1, ({ line }, facts) => {
  const kept = countPair(facts, ofSameUnit(line, "threePublicCounts.vehiclesKept"));
  return kept === null || kept.after.count < kept.before.count
    ? null
    : { message: "公务用车保有量没有减少", values: {}, sources: [kept.after.source] };
});

/** More receptions, or more guests, and none of the two less. */
export const receptionsRose = countsMoved("receptionsRose", "rose", {
  "threePublicCounts.receptionBatches": "国内公务接待由上年{before}批次增至{after}批次",
  "threePublicCounts.receptionPersons": "国内公务接待由上年{before}人次增至{after}人次",
});

/** Fewer receptions, or fewer guests, and none of the two more. */
export const receptionsFell = countsMoved("receptionsFell", "fell", {
  "threePublicCounts.receptionBatches": "国内公务接待由上年{before}批次减至{after}批次",
  "threePublicCounts.receptionPersons": "国内公务接待由上年{before}人次减至{after}人次",
});

/** The counts say that there was no reception. */
export const receptionsNone = countsAre("receptionsNone", "none", {
  "threePublicCounts.receptionBatches": "国内公务接待{count}批次",
  "threePublicCounts.receptionPersons": "国内公务接待{count}人次",
});

/** The counts say that there were receptions. */
export const receptionsHeld = countsAre("receptionsHeld", "some", {
  "threePublicCounts.receptionBatches": "国内公务接待{count}批次",
  "threePublicCounts.receptionPersons": "国内公务接待{count}人次",
});

/** More groups or people went abroad, and none of the two less. */
export const travelsRose = countsMoved("travelsRose", "rose", {
  "threePublicCounts.overseasGroups": "因公出国（境）由上年{before}个团组增至{after}个",
  "threePublicCounts.overseasPersons": "因公出国（境）由上年{before}人次增至{after}人次",
});

/** Fewer groups or people went abroad, and none of the two more. */
export const travelsFell = countsMoved("travelsFell", "fell", {
  "threePublicCounts.overseasGroups": "因公出国（境）由上年{before}个团组减至{after}个",
  "threePublicCounts.overseasPersons": "因公出国（境）由上年{before}人次减至{after}人次",
});

/** The counts say that nobody went abroad. */
export const travelsNone = countsAre("travelsNone", "none", {
  "threePublicCounts.overseasGroups": "因公出国（境）团组{count}个",
  "threePublicCounts.overseasPersons": "因公出国（境）{count}人次",
});

/** The counts say that somebody went abroad. */
export const travelsMade = countsAre("travelsMade", "some", {
  "threePublicCounts.overseasGroups": "因公出国（境）团组{count}个",
  "threePublicCounts.overseasPersons": "因公出国（境）{count}人次",
});
