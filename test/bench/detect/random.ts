import { type Decimal, rounded } from "./exact";

/** Numbers drawn from a seed: the same seed gives the same workbook everywhere. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761 + 97) >>> 0;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** Whether something happens that happens in so many per cent of the cases. */
  happens(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  /** One of several; throws for none. */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.whole(0, from.length - 1)];
    if (picked === undefined) throw new Error("Nothing to pick from.");
    return picked;
  }

  /** So many different ones, in their own order; all of them where there are no more. */
  some<T>(from: readonly T[], count: number): T[] {
    const left = from.map((_, index) => index);
    while (left.length > count) left.splice(this.whole(0, left.length - 1), 1);
    return left.map((index) => from[index]).filter((each): each is T => each !== undefined);
  }

  /** All of them in another order. */
  shuffled<T>(all: readonly T[]): T[] {
    const rest = [...all];
    const mixed: T[] = [];
    while (rest.length > 0) mixed.push(...rest.splice(this.whole(0, rest.length - 1), 1));
    return mixed;
  }

  /** A decimal between two whole numbers with so many decimals. */
  decimal(from: number, to: number, decimals: number): Decimal {
    const scale = 10 ** decimals;
    return rounded({ top: BigInt(this.whole(from * scale, to * scale)), bottom: BigInt(scale) }, decimals);
  }

  /** mulberry32. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
