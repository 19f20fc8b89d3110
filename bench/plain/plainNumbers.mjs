/** An amount within a sentence. */
export function amount(value) {
  return `${value.toFixed(2)}万元`;
}

/** An amount within a table. */
export function grouped(value) {
  return value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
}

/** A difference within a table. */
export function signed(value) {
  const text = grouped(value);
  return text === "-0.00" ? "0.00" : text;
}

export function percent(part, whole) {
  return `${((part / whole) * 100).toFixed(2)}%`;
}

/** A percentage under a heading that says so. */
export function share(part, whole) {
  return whole === 0 ? "—" : ((part / whole) * 100).toFixed(2);
}

/** “增加4.00万元，增长0.74%”. */
export function change(now, before) {
  const [more, grown] = now < before ? ["减少", "下降"] : ["增加", "增长"];
  const difference = Math.abs(now - before);
  return `${more}${amount(difference)}，${grown}${percent(difference, before)}`;
}
