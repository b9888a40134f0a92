package org.maracdesk.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.audit.AuditEntry;

/** Who did what, each entry sealed together with the seal before it. */
public final class AuditTrail {

  AuditTrail() {}

  /** The latest entries, newest first. */
  public List<AuditEntry> latest(int most) {
    throw new UnsupportedOperationException();
  }

  /** The latest entries about any of these, newest first. */
  public List<AuditEntry> about(Collection<UUID> ids, int most) {
    throw new UnsupportedOperationException();
  }
}
