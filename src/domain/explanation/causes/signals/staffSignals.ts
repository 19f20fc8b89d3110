import { countsMoved } from "./counts";
import { countAt, number, ofSameUnit } from "./figures";
import { defineSignal } from "./signal";

/** Fewer people are on duty than at the end of last year. */
export const staffFell = countsMoved("staffFell", "fell", {
  "staffing.onDuty": "在职人数由上年{before}人减至{after}人",
});

/** More people are on duty than at the end of last year. */
export const staffRose = countsMoved("staffRose", "rose", {
  "staffing.onDuty": "在职人数由上年{before}人增至{after}人",
});

/** More people are retired than at the end of last year. */
export const retiredRose = countsMoved("retiredRose", "rose", {
  "staffing.retired": "离退休人数由上年{before}人增至{after}人",
});

/** Fewer people are retired than at the end of last year. */
export const retiredFell = countsMoved("retiredFell", "fell", {
  "staffing.retired": "离退休人数由上年{before}人减至{after}人",
});

/** Posts stand empty. */
export const postsVacant = defineSignal("postsVacant", 1, ({ line }, facts) => {
  const onDuty = countAt(facts, ofSameUnit(line, "staffing.onDuty"), "finalAccounts");
  const posts = countAt(facts, ofSameUnit(line, "staffing.establishment"), "finalAccounts");
  return onDuty === null || posts === null || onDuty.count >= posts.count
    ? null
    : {
        message: "编制{posts}人，在职{onDuty}人",
        values: { posts: number(posts.count), onDuty: number(onDuty.count) },
        sources: [posts.source, onDuty.source],
      };
});
