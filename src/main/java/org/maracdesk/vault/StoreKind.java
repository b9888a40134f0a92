package org.maracdesk.vault;

/**
 * What a store is for. The kind is part of how its key file begins, of what each slot is wrapped
 * with, and of every key that is drawn from its data key: a store of one kind opens as the other
 * neither by mistake nor by changing its files.
 */
public enum StoreKind {
  /** Real people. */
  REAL("marac-desk-keys/", "marac/v1/"),
  /** Invented people, to practise on; it protects nothing. */
  PRACTICE("marac-desk-practice-keys/", "marac/practice/v1/");

  private final String format;
  private final String purposes;

  StoreKind(String format, String purposes) {
    this.format = format;
    this.purposes = purposes;
  }

  /** How its key file begins, up to the version. */
  String format() {
    return format;
  }

  /** What the name of every purpose begins with for which a key is drawn. */
  String purposes() {
    return purposes;
  }
}
