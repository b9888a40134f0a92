package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maracdesk.domain.action.ActionBank;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankActionId;
import org.maracdesk.domain.action.BankOwner;
import org.maracdesk.domain.action.DueWords;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.exchange.ShippedActionBank;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * The usual actions as an area wants them: those of the program, in its own order and without those
 * it does not want, and its own.
 */
public final class KeepActionBank {

  private static final int LONGEST_DUE = 40;

  private final Store store;
  private final Supplier<UUID> ids;
  private final Clock clock;

  KeepActionBank(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** All entries, hidden ones too, in the order they are offered. */
  public ActionBank bank() {
    return store.read(KeepActionBank::bank);
  }

  /** Whether hints are shown while an action is typed. */
  public boolean hints() {
    return store.read(shelves -> shelves.actionBank().hints());
  }

  /** Shows hints from now on, or no longer. */
  public void keepHints(boolean shown) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AREA_CHANGED),
        shelves -> shelves.actionBank().keepHints(shown));
  }

  /** As the area keeps it; what a later version of the program adds comes at the end. */
  static ActionBank bank(Shelves shelves) {
    var shipped = new LinkedHashMap<BankActionId, BankAction>();
    ShippedActionBank.bank().entries().forEach(entry -> shipped.put(entry.id(), entry));
    var entries = new ArrayList<BankAction>();
    for (var kept : shelves.actionBank().entries()) {
      var ours = shipped.remove(kept.id());
      if (kept.own()) {
        entries.add(kept);
      } else if (ours != null) {
        entries.add(ours.hidden(kept.hidden()));
      }
    }
    entries.addAll(shipped.values());
    return new ActionBank(entries);
  }

  /** Adds an entry of the area's own, before all others of its owner. */
  public Answered<BankAction> add(BankOwner owner, Confidential title, Confidential due) {
    var problems = problems(title, due);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var added = new BankAction(new BankActionId(ids.get()), owner, title, due, true, false);
    change(
        entries -> {
          int at = 0;
          while (at < entries.size() && entries.get(at).owner() != owner) {
            at++;
          }
          entries.add(at, added);
        });
    return new Answered.Done<>(added);
  }

  private List<Problem> problems(Confidential title, Confidential due) {
    var problems = new ArrayList<Problem>();
    if (title.isBlank()) {
      problems.add(Problem.at("title", Problem.Kind.MISSING));
    } else if (title.text().length() > BankAction.LONGEST_TITLE) {
      problems.add(Problem.at("title", Problem.Kind.TOO_LONG, BankAction.LONGEST_TITLE));
    }
    var today = LocalDate.now(clock);
    boolean readable =
        due.text().length() <= LONGEST_DUE
            && new DueWords(today, today).read(due.text()).isPresent();
    if (!due.isBlank() && !readable) {
      problems.add(Problem.at("due", Problem.Kind.NOT_A_DATE));
    }
    return problems;
  }

  /** Offers an entry or not. */
  public void hide(BankActionId id, boolean hidden) {
    change(
        entries ->
            entries.replaceAll(entry -> entry.id().equals(id) ? entry.hidden(hidden) : entry));
  }

  /** Takes an entry of the area's own away; those of the program can only be hidden. */
  public void remove(BankActionId id) {
    change(entries -> entries.removeIf(entry -> entry.own() && entry.id().equals(id)));
  }

  /** Moves an entry up or down among those of its owner. */
  public void move(BankActionId id, int by) {
    change(
        entries -> {
          int at = place(entries, id);
          int to = at;
          while (at >= 0 && to + by >= 0 && to + by < entries.size()) {
            to += by;
            if (entries.get(to).owner() == entries.get(at).owner()) {
              entries.add(to, entries.remove(at));
              return;
            }
          }
        });
  }

  private static int place(List<BankAction> entries, BankActionId id) {
    for (int at = 0; at < entries.size(); at++) {
      if (entries.get(at).id().equals(id)) {
        return at;
      }
    }
    return -1;
  }

  private void change(Consumer<List<BankAction>> how) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AREA_CHANGED),
        shelves -> {
          var entries = new ArrayList<>(bank(shelves).entries());
          how.accept(entries);
          shelves.actionBank().keep(new ActionBank(entries));
        });
  }
}
