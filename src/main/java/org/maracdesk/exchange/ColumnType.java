package org.maracdesk.exchange;

/** What may stand in the cells of a column. The word for each is under {@code exchange.type.}. */
public enum ColumnType {
  /** An identifier as in RFC 9562, in small letters. */
  UUID,
  /** A whole number between the column's bounds. */
  NUMBER,
  /** A day, written 2026-11-26. */
  DATE,
  /** A day that cannot be in the future. */
  PAST_DATE,
  /** A day of birth: in the past, its century certain. */
  BIRTH_DATE,
  /** A moment in universal time, written 2026-11-26T09:30:00Z. */
  MOMENT,
  /** A time of day, written 09:30. */
  TIME,
  /** One of the column's allowed words. */
  CHOICE,
  /** The name of a detail of the referral form. */
  DETAIL,
  /** Several words joined by upright bars. */
  LIST,
  /** Anything people write. */
  TEXT,
  /** A short reference: letters, digits and a few signs. */
  TOKEN,
  /** An agency's or meeting area's code: capitals, digits, hyphens. */
  CODE,
  PHONE,
  EMAIL,
  POSTCODE,
  /** Unique property reference number. */
  UPRN,
  NHS_NUMBER,
  /** Police National Computer identifier. */
  PNC_ID,
  /** A language tag as in BCP 47. */
  LANGUAGE,
  AGE_KEY,
  SSH_KEY,
  FINGERPRINT
}
