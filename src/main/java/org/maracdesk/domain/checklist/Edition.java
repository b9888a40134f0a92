package org.maracdesk.domain.checklist;

/**
 * Which exact file a result rests on.
 *
 * @param id the file's own name for itself
 * @param version three numbers with dots
 * @param sha256 of the bytes that were read, in lower-case hex
 */
public record Edition(String id, String version, String sha256) {

  /** Whether a reference such as {@code ric-24-adult@1} means this file: same id, same major. */
  public boolean isMeantBy(String reference) {
    return reference.equals(id) || reference.equals(id + "@" + version.split("\\.")[0]);
  }
}
