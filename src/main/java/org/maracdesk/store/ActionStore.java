package org.maracdesk.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingId;

/** What agencies promised to do. */
public final class ActionStore {

  ActionStore() {}

  /** One action. */
  public Optional<Action> action(ActionId id) {
    throw new UnsupportedOperationException();
  }

  /** The actions of one meeting, in the order of its agenda and their numbers. */
  public List<Action> ofMeeting(MeetingId id) {
    throw new UnsupportedOperationException();
  }

  /** The actions of several cases, each list by number. */
  public Map<CaseId, List<Action>> ofCases(Collection<CaseId> cases) {
    throw new UnsupportedOperationException();
  }

  /** All actions, by due date. */
  public List<Action> all() {
    throw new UnsupportedOperationException();
  }

  /** Keeps an action, new or one version on. */
  public void keep(Action action) {
    throw new UnsupportedOperationException();
  }

  /** Removes an action. */
  public void remove(ActionId id) {
    throw new UnsupportedOperationException();
  }

  /** The number the next action of a case will have. */
  public int nextNumber(CaseId id) {
    throw new UnsupportedOperationException();
  }
}
