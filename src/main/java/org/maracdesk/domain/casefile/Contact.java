package org.maracdesk.domain.casefile;

import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * A way to reach somebody, with what makes it safe or not.
 *
 * @param kind phone or e-mail
 * @param value the number or address
 * @param safe whether it is safe to use
 * @param notes when and how: times, code words, who else picks up
 */
public record Contact(Kind kind, Confidential value, YesNoUnknown safe, Confidential notes) {

  /** The channel. */
  public enum Kind {
    PHONE,
    EMAIL
  }
}
