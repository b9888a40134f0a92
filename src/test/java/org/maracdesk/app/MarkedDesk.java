package org.maracdesk.app;

import static org.maracdesk.store.PersonalText.marker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.DisposeOfRecord;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.journeys.Session;
import org.maracdesk.store.PersonalText;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Words;

/**
 * A program of its own: the real desk over a store with a marked text in every column in which one
 * about people can be written. It stops where somebody wants to search the computer for them, and
 * says what it has done.
 */
final class MarkedDesk {

  private static final BufferedReader ASKED =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  /** How a line begins that tells what else must not be found anywhere. */
  static final String LOOK_FOR = "look for ";

  private static final String BEN = "Ben Egret";

  private MarkedDesk() {}

  public static void main(String[] arguments) {
    int status = 1;
    try {
      Traces.leaveNone();
      var store = Path.of(arguments[0]);
      mark(store);
      use(store);
      demo(store.resolveSibling("demo"), Path.of(arguments[1]));
      disposal(store.resolveSibling("disposal").resolve("store"));
      status = 0;
    } catch (IOException | SQLException | RuntimeException | AssertionError failure) {
      failure.printStackTrace();
    }
    System.exit(status);
  }

  private static void mark(Path store) throws SQLException {
    try (var words = SampleSession.passphrase()) {
      if (!(Vault.open(store, words) instanceof Opening.Opened(var vault))) {
        throw new AssertionError("the store does not open");
      }
      try (vault;
          var connection = vault.connect()) {
        PersonalText.mark(connection);
      }
    }
  }

  private static void use(Path store) throws IOException {
    var desk = ScriptedDesk.before(store);
    var keys = desk.keys();
    unlock(keys, "person.given_names");
    copy(keys, marker("person.given_names"));
    keys.press(KeyCode.DOWN, KeyCode.ENTER).awaitText(marker("referral.summary"));
    for (var digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
      keys.press(KeyCode.ALT, digit);
      Fx.settle();
    }
    keys.press(KeyCode.ALT, KeyCode.DIGIT3).awaitText(marker("action.task"));
    tell("open");
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitText("The desk is locked");
    holds(null);
    tell("locked");
    unlock(keys, "action.task");
    papers(store.resolveSibling("copy-for-papers"), store);
    fillTheMemory();
    tell("out of memory");
    copy(keys, marker("action.task"));
    desk.close();
    holds(null);
    tell("closed");
  }

  private static void demo(Path folder, Path outside) throws IOException {
    var demo = new MarkedDemo(folder, outside);
    tell(LOOK_FOR + MarkedDemo.passphrase());
    tell(LOOK_FOR + String.join(" ", demo.create()));
    demo.work();
    tell("demo open");
    demo.close();
    demo.lock();
    holds(null);
    tell("demo locked");
    demo.unlock();
    demo.renew();
    tell("demo renewed");
    demo.lock();
    demo.practise();
    tell("practised");
    demo.end();
    holds(null);
    tell("demo closed");
  }

  /** Long after, two people dispose of a case in a store of marked ones. */
  private static void disposal(Path store) throws IOException, SQLException {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      sample.session().close();
      StoreFiles.copy(sample.folder(), store);
    }
    mark(store);
    var clock = Clock.fixed(Instant.parse("2060-01-12T12:00:00Z"), ZoneId.of("Europe/London"));
    ScriptedDesk.inside(store, clock, MarkedDesk::proposed);
    var outcomes = new ArrayList<DisposeOfRecord.Outcome>();
    try (var session = asBen(store, clock);
        var words = bens()) {
      session.keepRetention().due().lines().stream()
          .filter(line -> line.proposal() != null)
          .forEach(line -> outcomes.add(session.disposeOfRecord().approve(line.record(), words)));
    }
    if (outcomes.stream().noneMatch(DisposeOfRecord.Outcome.Disposed.class::isInstance)) {
      throw new AssertionError("nothing was disposed of: " + outcomes);
    }
    tell("disposed of");
  }

  private static boolean proposed(Session session) {
    try (var mine = SampleSession.passphrase();
        var theirs = bens()) {
      session.keepKeys().add(mine, BEN, "Information governance lead", theirs);
    }
    session.keepRetention().due().lines().stream()
        .map(ReviewLine::record)
        .forEach(session.disposeOfRecord()::propose);
    return true;
  }

  private static Passphrase bens() {
    return Passphrase.of("five white egrets".toCharArray());
  }

  private static Session asBen(Path store, Clock clock) {
    var slot =
        Vault.holders(store).stream()
            .filter(one -> one.name().equals(BEN))
            .findFirst()
            .orElseThrow()
            .slot();
    var door = new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var words = bens()) {
      if (Vault.open(store, slot, words) instanceof Opening.Opened(var vault)
          && door.enter(vault) instanceof OpenVault.Entry.Open(var session)) {
        return session;
      }
      throw new AssertionError("the second key does not open it");
    }
  }

  /** As anybody copies: marked in a field that has it, and Ctrl+C. */
  private static void copy(AtTheKeys keys, String text) {
    keys.press(KeyCode.CONTROL, KeyCode.F).type(text);
    keys.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
    holds(text);
  }

  private static void holds(@Nullable String text) {
    var there = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    if (!Objects.equals(text, there)) {
      throw new AssertionError(text == null ? "left on the clipboard" : "not copied");
    }
  }

  private static void unlock(AtTheKeys keys, String seen) {
    keys.awaitFocus(PasswordField.class);
    keys.type(PlayDemo.PASSPHRASE).press(KeyCode.ENTER).awaitText(marker(seen));
  }

  /** Draws every paper of the meeting in memory, in a store of its own beside the one on show. */
  private static void papers(Path copy, Path store) throws IOException {
    Files.createDirectories(copy);
    for (var name : List.of("store.keys", "store.mv.db")) {
      Files.copy(store.resolve(name), copy.resolve(name));
    }
    ScriptedDesk.inside(
        copy,
        session -> {
          var id = session.buildAgenda().on(SampleSession.MEETING).orElseThrow();
          for (var kind : DocumentKind.values()) {
            session.produceDocuments().draw(id, kind, new Recipient.Everyone());
          }
          return id;
        });
  }

  /** So that a runtime that was asked to would write all it holds into a file. */
  private static void fillTheMemory() {
    var all = new ArrayList<byte[]>();
    try {
      while (true) {
        all.add(new byte[1 << 24]);
      }
    } catch (OutOfMemoryError asMeant) {
      all.clear();
    }
  }

  private static void tell(String what) throws IOException {
    System.out.println(what);
    System.out.flush();
    ASKED.readLine();
  }
}
