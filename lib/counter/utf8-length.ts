/** Length in UTF-8 bytes; a lone surrogate takes three, as the U+FFFD that encoders write for it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) {
      bytes += 1;
    } else {
      bytes += 2;
      // A pair takes four bytes: its two units, the two just added, and nothing for the second unit.
      if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) i++;
    }
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** False for NaN, which `charCodeAt` gives behind the end. */
function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
