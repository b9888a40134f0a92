package org.maracdesk.ui.checklist;

import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.Reply;

/**
 * Who completed the last checklist since the store was opened: most often whoever completes the
 * next one. Shown in the fields, where it can be changed, and gone at the lock.
 */
public final class LastSignature {

  private Reply name = Reply.written("");
  private Reply role = Reply.written("");

  /** Remembers whoever signed this. */
  void remember(Circumstances completed) {
    name = completed.fields().getOrDefault(Topic.NAME, name);
    role = completed.fields().getOrDefault(FormFields.ROLE, role);
  }

  /** Whether anybody has signed since the store was opened. */
  boolean isKnown() {
    return !name.isBlank() && !role.isBlank();
  }

  Reply name() {
    return name;
  }

  Reply role() {
    return role;
  }
}
