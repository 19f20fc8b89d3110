/**
 * The few values of DER (X.690) that a certificate is written in, each as its bytes.
 */

export const sequence = (...parts) => value(0x30, ...parts);
export const set = (...parts) => value(0x31, ...parts);
export const octets = (...parts) => value(0x04, ...parts);
export const utf8 = (text) => value(0x0c, Buffer.from(text));
export const yes = () => value(0x01, Buffer.of(0xff));

/** A whole number that is not negative, from its bytes. */
export function wholeNumber(bytes) {
  const isPlain = (bytes[0] ?? 0) < 0x80;
  return value(0x02, isPlain ? bytes : Buffer.concat([Buffer.of(0), bytes]));
}

/** Bits in whole bytes, of which the last may have some to spare. */
export const bits = (bytes, spare = 0) => value(0x03, Buffer.of(spare), bytes);

/** A name in the tree of object identifiers, as `2.5.4.3`. */
export function identifier(dotted) {
  const [first, second, ...others] = dotted.split(".").map(Number);
  return value(0x06, Buffer.from([first * 40 + second, ...others.flatMap(inSevens)]));
}

/** A moment to the second, of the years 1950 to 2049: later ones are written otherwise. */
export function moment(date) {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, "");
  return value(0x17, Buffer.from(digits.slice(2)));
}

/** A value that stands for what its place says: `[number]`, with values inside or with plain bytes. */
export const tagged = (number, ...parts) => value(0xa0 + number, ...parts);
export const taggedPlain = (number, bytes) => value(0x80 + number, bytes);

function value(tag, ...parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

function length(count) {
  if (count < 0x80) {
    return Buffer.of(count);
  }
  const bytes = [];
  for (let rest = count; rest > 0; rest = Math.floor(rest / 256)) {
    bytes.unshift(rest % 256);
  }
  return Buffer.from([0x80 + bytes.length, ...bytes]);
}

/** Groups of seven bits, all but the last marked to go on. */
function inSevens(number) {
  const groups = [number % 128];
  for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) {
    groups.unshift(128 + (rest % 128));
  }
  return groups;
}
