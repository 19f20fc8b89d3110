/** Bytes as text of 64 letters, as XML and programs take them. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceBytes));
  }
  return btoa(text);
}

/** A call takes only so many arguments. */
const pieceBytes = 8192;
