package org.maracdesk.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;

/**
 * A program of its own that records a meeting as fast as it can, and says so after each change has
 * returned, until somebody kills it. With a second word it saves little, disposes of a case, and
 * closes the store, which then has to be compacted.
 */
final class SavingProcess {

  private static final int BEFORE_DISPOSAL = 3;

  private SavingProcess() {}

  public static void main(String[] arguments) {
    try (var vault = open(Path.of(arguments[0]));
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      save(store, arguments.length > 1 ? BEFORE_DISPOSAL : Integer.MAX_VALUE, System.out::println);
      dispose(store, System.out::println);
    }
  }

  /** Disposes of a case with a mark of its own in it, and says which. */
  static void dispose(Store store, Consumer<String> said) {
    var mark = UUID.randomUUID().toString();
    var id =
        store.change(
            Filled.note(),
            s -> {
              var referral = Shelved.referral(s);
              s.keeping().keep(Filled.hold(referral.caseId(), mark));
              return referral.caseId();
            });
    store.keep(
        Filled.note(id.value()), s -> s.retention().remove(RecordId.of(id), UUID::randomUUID));
    said.accept("gone " + mark);
  }

  /** Saves so often in this program, and says so likewise. */
  static void save(Store store, int times, Consumer<String> said) {
    var meeting = store.read(s -> s.meetings().all()).getFirst();
    var items = store.read(s -> s.meetings().items(meeting.id()));
    for (int i = 0; i < times; i++) {
      save(store, meeting, items.get(i % items.size()), said);
    }
  }

  /** Two actions in one change, then what was said, each acknowledged once it is kept. */
  private static void save(Store store, Meeting meeting, AgendaItem item, Consumer<String> tell) {
    int number = store.read(s -> s.actions().nextNumber(item.caseId()));
    var first = Filled.action(meeting, item, number);
    var second = Filled.action(meeting, item, number + 1);
    store.keep(
        Filled.note(first.id().value(), second.id().value()),
        s -> {
          s.actions().keep(first);
          s.actions().keep(second);
        });
    tell.accept("actions " + first.id().value() + " " + second.id().value());
    var said = saidFor(item, number);
    store.keep(Filled.note(item.id().value()), s -> s.meetings().keep(said));
    tell.accept("discussion " + item.id().value() + " " + number);
  }

  private static Discussion saidFor(AgendaItem item, int seconds) {
    var full = Filled.discussion(item.id());
    return new Discussion(
        item.id(),
        full.victimView(),
        full.broughtBy(),
        full.shared(),
        full.riskSummary(),
        full.childrenLine(),
        full.noActionReason(),
        seconds);
  }

  static Vault create(Path folder) {
    try (var words = words()) {
      var cost = new KeyDerivation.Cost(19 * 1024, 1, 1);
      return Vault.create(folder, words, cost, new SecureRandom());
    }
  }

  static Vault open(Path folder) {
    try (var words = words()) {
      if (Vault.open(folder, words) instanceof Opening.Opened(var vault)) {
        return vault;
      }
      throw new AssertionError("the store does not open");
    }
  }

  static final String WORDS = "three grey herons";

  static Passphrase words() {
    return Passphrase.of(WORDS.toCharArray());
  }
}
