package org.maracdesk.app;

import static org.maracdesk.store.PersonalText.marker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.store.PersonalText;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Vault;

/**
 * A program of its own: the real desk over a store with a marked text in every column in which one
 * about people can be written. It stops where somebody wants to search the computer for them, and
 * says what it has done.
 */
final class MarkedDesk {

  private static final BufferedReader ASKED =
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

  private MarkedDesk() {}

  public static void main(String[] arguments) {
    int status = 1;
    try {
      Traces.leaveNone();
      var store = Path.of(arguments[0]);
      mark(store);
      use(store);
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
