/** Characters that lines of logs are taken apart by, by their codes. */

export const CODES = { tab: 9, space: 32, open: 40, close: 41, dash: 45, dot: 46, colon: 58, E: 69, W: 87 } as const;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isBlank = (code: number): boolean => code === CODES.space || code === CODES.tab;
