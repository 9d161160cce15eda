/** Writes a text of which each character is one byte, as the objects of a PDF are. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 255) throw new Error(`A PDF cannot hold "${text[at]}" outside a text string`);
    bytes[at] = code;
  }
  return bytes;
}
