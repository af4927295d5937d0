import { CATEGORIES } from './category.js';
import type { Category } from './category.js';
import { isPlainUrl } from './text.js';

// Readers of untrusted JSON: each gives a value of its kind or throws, and whoever decodes takes that for absent.

export function demand(condition: boolean): asserts condition {
  if (!condition) throw new TypeError('not a state of ours');
}

export function record(value: unknown): Record<string, unknown> {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Record<string, unknown>;
}

export function list(value: unknown): unknown[] {
  demand(Array.isArray(value) && value.length <= 5_000);
  return value;
}

export function string(value: unknown): string {
  demand(typeof value === 'string' && value.length <= 10_000);
  return value;
}

export function url(value: unknown): string {
  const address = string(value);
  demand(isPlainUrl(address));
  return address;
}

export function wholeNumber(value: unknown): number {
  demand(Number.isSafeInteger(value));
  return value as number;
}

export function integer(value: unknown): number {
  const whole = wholeNumber(value);
  demand(whole >= 0);
  return whole;
}

export function fraction(value: unknown): number {
  demand(typeof value === 'number' && value >= 0 && value <= 1);
  return value;
}

export function instant(value: unknown): string {
  const at = string(value);
  demand(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/.test(at) && !Number.isNaN(Date.parse(at)));
  return at;
}

export function category(value: unknown): Category {
  return choice(CATEGORIES, CATEGORIES.indexOf(value as Category));
}

export function choice<T>(items: readonly T[], index: unknown): T {
  const position = integer(index);
  demand(position < items.length);
  return items[position] as T;
}

export function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null ? null : read(value);
}
