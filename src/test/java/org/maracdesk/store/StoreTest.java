package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;

class StoreTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  private final PersonId somebody = new PersonId(UUID.randomUUID());

  @Test
  void aChangeThatFailsLeavesNothing() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            open.store()
                .keep(
                    Filled.note(),
                    s -> {
                      Shelved.fill(s);
                      throw new IllegalStateException("on purpose");
                    }));

    assertEquals(0, open.number("select count(*) from person"));
    assertEquals(0, open.number("select count(*) from audit_entry"));
    assertEquals(0, open.number("select count(*) from case_number"));
    Shelved.in(open.store());
    assertEquals(1, open.number("select count(*) from audit_entry"));
  }

  @Test
  void everyChangeHasOneEntry() throws Exception {
    Shelved.in(open.store());
    for (int i = 0; i < 9; i++) {
      open.store().keep(Filled.note(), s -> s.cases().keep(Filled.person(somebody)));
    }

    assertEquals(10, open.number("select count(*) from audit_entry"));
    assertEquals(10, open.number("select entries from audit_length"));
  }

  @Test
  void aChangeMaySayItsNoteAfterwards() {
    var shelved =
        open.store()
            .change(
                s -> {
                  var filled = Shelved.fill(s);
                  return new Noted<>(Filled.note(filled.meeting().id().value()), filled);
                });

    assertEquals(
        List.of(shelved.meeting().id().value()),
        open.store().read(s -> s.audit().latest(5)).getFirst().note().about());
  }

  @Test
  void aQuestionCannotChangeAnything() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            open.store()
                .read(
                    s -> {
                      s.cases().keep(Filled.person(somebody));
                      return 0;
                    }));

    assertEquals(0, open.number("select count(*) from person"));
  }

  @Test
  void aQuestionSeesOneMomentOnly() {
    var before =
        open.store()
            .read(
                s -> {
                  var first = s.cases().person(somebody);
                  open.store().keep(Filled.note(), c -> c.cases().keep(Filled.person(somebody)));
                  return List.of(first, s.cases().person(somebody));
                });

    assertEquals(List.of(Optional.empty(), Optional.empty()), before);
    assertTrue(open.store().read(s -> s.cases().person(somebody)).isPresent());
  }

  @Test
  void aChangeWithinAChangeIsAMistakeAndLeavesNothing() throws Exception {
    assertThrows(
        IllegalStateException.class,
        () ->
            open.store()
                .keep(
                    Filled.note(),
                    s -> {
                      s.cases().keep(Filled.person(somebody));
                      open.store().keep(Filled.note(), c -> c.agencies().keep(Filled.area()));
                    }));

    assertEquals(0, open.number("select count(*) from person"));
    assertEquals(0, open.number("select count(*) from area"));
  }

  @Test
  void noTextOfARowTravelsWithAFailure() {
    var shelved = Shelved.in(open.store());
    var secret = "Marigold ".repeat(2_000);
    var item = shelved.items().getFirst().id();
    var none = Confidential.NONE;
    var tooLong = new Discussion(item, Filled.text(secret), none, List.of(), none, none, none, 0);
    var noSuchItem = Filled.action(shelved.meeting(), shelved.items().getFirst(), 1);

    var failures =
        List.of(
            assertThrows(
                ExplainedException.class,
                () -> open.store().keep(Filled.note(), s -> s.meetings().keep(tooLong))),
            assertThrows(
                ExplainedException.class,
                () ->
                    open.store()
                        .keep(
                            Filled.note(),
                            s -> {
                              s.actions().keep(noSuchItem);
                              s.actions()
                                  .keep(
                                      Filled.action(
                                          shelved.meeting(), shelved.items().getFirst(), 1));
                            })));

    assertEquals("store.too-long", failures.getFirst().wording().key());
    assertEquals("store.does-not-fit", failures.getLast().wording().key());
    for (var failure : failures) {
      var said = new StringWriter();
      failure.printStackTrace(new PrintWriter(said));
      assertFalse(said.toString().contains("Marigold"), "row values in the trace");
      assertFalse(said.toString().contains("春"), "row values in the trace");
      assertFalse(said.toString().contains(item.value().toString()), "row values in the trace");
      assertNull(failure.getCause().getCause());
    }
  }

  @Test
  void aDamagedCodeIsExplainedAndNotQuoted() throws Exception {
    open.store().keep(Filled.note(), s -> s.cases().keep(Filled.person(somebody)));
    open.sql("update person set sex = 'Marigold'");

    var failure =
        assertThrows(
            ExplainedException.class, () -> open.store().read(s -> s.cases().person(somebody)));

    assertEquals("store.unreadable", failure.wording().key());
    assertNull(failure.getCause());
  }

  @Test
  void anotherStoreOverTheSameDatabaseFindsEverything() {
    var shelved = Shelved.in(open.store());

    try (var another = open.another()) {
      assertEquals(shelved.items(), another.read(s -> s.meetings().items(shelved.meeting().id())));
    }
  }

  @Test
  void whatIsKeptInAVaultIsThereWhenItIsOpenedAgain(@TempDir Path folder) {
    var place = folder.resolve("store");
    var area = Filled.area();
    try (var words = words();
        var vault =
            Vault.create(
                place, words, new KeyDerivation.Cost(19 * 1024, 1, 1), new SecureRandom());
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      Shelved.in(store);
      store.keep(Filled.note(), s -> s.agencies().keep(area));
    }

    Store left;
    try (var words = words();
        var vault = assertInstanceOf(Opening.Opened.class, Vault.open(place, words)).vault();
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      assertEquals(Optional.<Area>of(area), store.read(s -> s.agencies().area()));
      assertEquals(List.of(), store.verify().problems());
      left = store;
    }
    var shut = assertThrows(ExplainedException.class, () -> left.read(s -> s.agencies().area()));
    assertEquals("vault.stopped", shut.wording().key());
  }

  private static Passphrase words() {
    return Passphrase.of("three grey herons".toCharArray());
  }
}
