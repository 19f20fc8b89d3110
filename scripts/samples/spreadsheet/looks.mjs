const songti = { name: "宋体", size: 11 };
const heiti = { name: "黑体", size: 16 };

/**
 * The few looks that a department's sheet has: big centred title, small unit line above the frame,
 * shaded header, framed body, unframed note below.
 */
export const looks = {
  title: { font: heiti, framed: false, shaded: false, horizontal: "center", wrap: true },
  tableNumber: { font: songti, framed: false, shaded: false, horizontal: "right", wrap: false },
  unitLine: { font: songti, framed: false, shaded: false, horizontal: "right", wrap: false },
  departmentLine: { font: songti, framed: false, shaded: false, horizontal: "left", wrap: false },
  header: {
    font: { ...songti, bold: true },
    framed: true,
    shaded: true,
    horizontal: "center",
    wrap: true,
  },
  label: { font: songti, framed: true, shaded: false, horizontal: "left", wrap: true },
  boldLabel: {
    font: { ...songti, bold: true },
    framed: true,
    shaded: false,
    horizontal: "left",
    wrap: true,
  },
  centered: { font: songti, framed: true, shaded: false, horizontal: "center", wrap: true },
  amount: { font: songti, framed: true, shaded: false, horizontal: "right", wrap: false },
  note: {
    font: { ...songti, size: 10 },
    framed: false,
    shaded: false,
    horizontal: "left",
    wrap: true,
  },
};
