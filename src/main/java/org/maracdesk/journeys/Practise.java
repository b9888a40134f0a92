package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * A store of invented people to practise on, which the program makes and keeps by itself: an agenda
 * is confirmed, agencies have answered, and the meeting is today. Its passphrase lies beside it,
 * for there is nothing to protect. A store of real people is neither opened nor removed here.
 */
public final class Practise {

  private static final Actor ACTOR = new Actor("Somebody practising");
  private static final String BEGUN_FILE = "begun.txt";

  /** An attempt at the passphrase may be as cheap as a store allows: the words lie beside it. */
  private static final KeyDerivation.Cost COST = new KeyDerivation.Cost(19 * 1024, 1, 1);

  private final Path folder;
  private final Clock clock;
  private final SecureRandom random;
  private final Words words;

  /**
   * Practice on this computer.
   *
   * @param folder the practice store's own, there or not
   * @param clock tells the real day; in practice it is the day of the invented meeting when it
   *     begins, and a day later on every day after
   * @param random makes its keys and its passphrase
   * @param words speaks on the documents
   */
  public Practise(Path folder, Clock clock, SecureRandom random, Words words) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
    this.random = random;
    this.words = words;
  }

  /**
   * Opens the practice store, making it first where there is none; that takes some seconds.
   *
   * @throws ExplainedException when it cannot be made or its files cannot be read
   */
  public OpenVault.Entry enter() {
    if (!Files.isDirectory(folder)) {
      make();
    }
    var door = new OpenVault(inPractice(), random, COST, words).forPractice();
    try (var passphrase = passphrase()) {
      return door.open(place().store(), passphrase, ACTOR);
    }
  }

  /**
   * Makes the practice store anew in place of the one there, and opens it; one that is open, here
   * or in another window, stays as it is.
   *
   * @throws ExplainedException when a store of real people lies there, which stays, or as above
   */
  public OpenVault.Entry afresh() {
    if (Vault.kind(place().store()).filter(kind -> kind == StoreKind.REAL).isPresent()) {
      throw new ExplainedException(Wording.of("vault.kind.real"));
    }
    if (Vault.kind(place().store()).isPresent()) {
      switch (enter()) {
        case OpenVault.Entry.Open(var session) -> session.close();
        case OpenVault.Entry.Shut(Opening.InUse inUse) -> {
          return new OpenVault.Entry.Shut(inUse);
        }
        case OpenVault.Entry.Shut _ -> {
          // Damaged or of a later version: what comes in its place is neither
        }
      }
    }
    make();
    return enter();
  }

  /** Beside its place first: what was cut off while it was being made is never taken for whole. */
  private void make() {
    var beside = folder.resolveSibling(folder.getFileName() + "-being-made");
    var drawn = String.join(" ", new RecoveryWords().draw(random));
    var made =
        new PlayDemo(random, COST, words)
            .forPractice(drawn)
            .upTo(PlayDemo.Stage.ASKED, beside, _ -> {});
    made.write(BEGUN_FILE, (LocalDate.now(clock) + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      if (Files.exists(folder)) {
        DemoFolder.clear(folder).remove();
      }
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("practice.failed"), e);
    }
  }

  private Passphrase passphrase() {
    return Passphrase.of(line(DemoFolder.PASSPHRASE_FILE).toCharArray());
  }

  private Clock inPractice() {
    var now = ZonedDateTime.now(clock);
    long days = ChronoUnit.DAYS.between(begun(), PlayDemo.MEETING);
    return Clock.offset(clock, Duration.between(now, now.plusDays(days)));
  }

  private LocalDate begun() {
    try {
      return LocalDate.parse(line(BEGUN_FILE));
    } catch (DateTimeParseException changedByHand) {
      return LocalDate.now(clock);
    }
  }

  private String line(String file) {
    try {
      return Files.readString(place().file(file)).strip();
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("practice.unreadable"), e);
    }
  }

  private DemoFolder place() {
    return new DemoFolder(folder);
  }

  /** Whether nothing is lost by beginning again: it cannot be opened, now or later. */
  public static boolean canBegin(Opening.Refused why) {
    return !(why instanceof Opening.InUse || why instanceof Opening.OtherKind);
  }
}
