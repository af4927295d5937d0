const WORDS = 64;
const BLOCK_BYTES = 64;

/** The first 32 bits of the fractional part of the `root`-th root of a number. */
function fraction(number: number, root: number): number {
  const power = number ** (1 / root);
  return ((power - Math.floor(power)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

const PRIMES = firstPrimes(WORDS);
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(prime, 3));

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as hexadecimal digits. Our own, because loading `node:crypto` takes longer than most diagnoses. */
export function sha256(text: string): string {
  const bytes = Buffer.from(text);
  const padded = Buffer.alloc(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
  bytes.copy(padded);
  padded[bytes.length] = 0x80;
  padded.writeBigUInt64BE(BigInt(bytes.length) * 8n, padded.length - 8);
  const hash = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime, 2));
  const words = new Int32Array(WORDS);
  for (let block = 0; block < padded.length; block += BLOCK_BYTES) {
    for (let index = 0; index < 16; index += 1) words[index] = padded.readInt32BE(block + 4 * index);
    for (let index = 16; index < WORDS; index += 1) words[index] = extended(words, index);
    compress(hash, words);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function extended(words: Int32Array, index: number): number {
  const old = words[index - 15]!;
  const recent = words[index - 2]!;
  const low = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
  const high = turned(recent, 17) ^ turned(recent, 19) ^ (recent >>> 10);
  return words[index - 16]! + low + words[index - 7]! + high;
}

function compress(hash: Int32Array, words: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let index = 0; index < WORDS; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + CONSTANTS[index]! + words[index]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (hash[index]! += word));
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
