package org.maracdesk.domain.checklist;

import java.util.Arrays;

/**
 * Which exact file a result rests on.
 *
 * @param id the file's own name for itself
 * @param version three numbers with dots
 * @param sha256 of the bytes that were read, in lower-case hex
 */
public record Edition(String id, String version, String sha256) {

  /** How a profile or a pack refers to this file and its later versions: {@code ric-24-adult@1}. */
  public String reference() {
    return id + "@" + parts()[0];
  }

  /** Whether its version is a later one than another's. */
  public boolean isLaterThan(Edition other) {
    return Arrays.compare(parts(), other.parts()) > 0;
  }

  private int[] parts() {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  /** Whether a reference such as {@code ric-24-adult@1} means this file: same id, same major. */
  public boolean isMeantBy(String reference) {
    return reference.equals(id) || reference.equals(reference());
  }
}
