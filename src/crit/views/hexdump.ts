/** Bytes as hexdump -C shows them, with addresses of sixteen digits. */

const WIDTH = 16;

/** Lays out bytes that come piece by piece; lines that repeat the one above become one "*". */
export class HexDump {
  readonly #print: (text: string) => void;
  #address: bigint;
  #line = Buffer.alloc(0);
  #above: Buffer | undefined;
  #starred = false;

  constructor(address: bigint, print: (text: string) => void) {
    this.#address = address;
    this.#print = print;
  }

  /** The bytes that follow. */
  push(bytes: Uint8Array): void {
    const all = this.#line.length === 0 ? view(bytes) : Buffer.concat([this.#line, bytes]);
    const whole = all.length - (all.length % WIDTH);
    if (this.#repeats(all.subarray(0, whole))) this.#star(whole);
    else {
      let text = "";
      for (let at = 0; at < whole; at += WIDTH) text += this.#next(all.subarray(at, at + WIDTH));
      if (text !== "") this.#print(text);
    }
    this.#line = Buffer.from(all.subarray(whole));
  }

  /** Prints what is left of a line, and the address behind the last byte. */
  end(): void {
    const rest = this.#line;
    this.#line = Buffer.alloc(0);
    const line = rest.length === 0 ? "" : lineText(this.#address, rest);
    this.#address += BigInt(rest.length);
    this.#print(`${line}${digits(this.#address)}\n`);
  }

  #next(line: Buffer): string {
    if (this.#above?.equals(line) === true) {
      const text = this.#starred ? "" : "*\n";
      this.#starred = true;
      this.#address += BigInt(WIDTH);
      return text;
    }
    const text = lineText(this.#address, line);
    this.#above = Buffer.from(line);
    this.#starred = false;
    this.#address += BigInt(WIDTH);
    return text;
  }

  /** Whether all lines are as the one above: a large piece of zeros costs one comparison. */
  #repeats(lines: Buffer): boolean {
    if (lines.length === 0 || this.#above === undefined || !this.#above.equals(lines.subarray(0, WIDTH))) return false;
    return lines.subarray(WIDTH).equals(lines.subarray(0, lines.length - WIDTH));
  }

  #star(length: number): void {
    if (!this.#starred) this.#print("*\n");
    this.#starred = true;
    this.#address += BigInt(length);
  }
}

function lineText(address: bigint, line: Buffer): string {
  const octets = Array.from(line, (byte) => HEX[byte]!);
  const columns = `${octets.slice(0, 8).join(" ").padEnd(23)}  ${octets.slice(8).join(" ").padEnd(23)}`;
  return `${digits(address)}  ${columns}  |${visible(line)}|\n`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function digits(address: bigint): string {
  return address.toString(16).padStart(16, "0");
}

/** Printable ASCII as it is, anything else a dot. */
export function visible(bytes: Uint8Array): string {
  return view(bytes)
    .toString("latin1")
    .replace(/[^\x20-\x7e]/g, ".");
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
