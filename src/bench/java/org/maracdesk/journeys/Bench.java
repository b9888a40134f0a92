package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.KeyDerivation.Cost;
import org.maracdesk.vault.OneAttempt;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.PlainDatabase;
import org.maracdesk.vault.Vault;

/**
 * What encryption costs: ten operations on two stores of the same contents, one encrypted as the
 * program keeps it, the other the same database without its cipher, taking turns in one run; then
 * how long unlocking takes. Nothing fails for being slow.
 *
 * <p>A loop of our own: the usual harness measures one side after the other, each in a process of
 * its own, and here both have to take turns, on stores that grow as they are used.
 */
final class Bench {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("Europe/London"));
  private static final Actor COORDINATOR = new Actor("Coordinator");
  private static final String WORDS = "fox jam owl rye";
  private static final int WARM_UP = 10;
  private static final int OPENINGS = 11;

  private final Path place;
  private final int rounds;
  private final StringJoiner said = new StringJoiner(System.lineSeparator());

  private Bench(Path place, int rounds) {
    this.place = place;
    this.rounds = rounds;
  }

  /** Measures, and writes the tables into the first argument's file; the second says how often. */
  public static void main(String[] arguments) throws IOException, SQLException {
    var figures = Path.of(arguments[0]);
    var place = Files.createTempDirectory("marac-desk-bench");
    var bench = new Bench(place, Integer.parseInt(arguments[1]));
    bench.measure();
    Files.writeString(figures, bench.said.toString());
    try (var files = Files.walk(place)) {
      for (var file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void measure() throws SQLException {
    var cost = KeyDerivation.tune();
    try (var vault = create(cost);
        var encrypted = Store.on(vault, COORDINATOR, NOON);
        var database = PlainDatabase.in(place.resolve("plain"));
        var plain = Store.on(database::connect, vault::seal, COORDINATOR, NOON)) {
      System.out.println("filling two stores");
      var sides = new Desk[] {new Desk(plain, NOON), new Desk(encrypted, NOON)};
      operations(sides);
    }
    unlocking(cost);
  }

  private void operations(Desk[] sides) {
    say(sides[1].size());
    say("%d rounds after %d that do not count; medians in milliseconds", rounds, WARM_UP);
    say("%-28s %10s %10s %10s %10s", "", "plain", "encrypted", "ratio", "9 of 10");
    var names = List.copyOf(sides[0].operations().keySet());
    var taken = new ArrayList<List<List<Double>>>();
    names.forEach(_ -> taken.add(List.of(new ArrayList<>(), new ArrayList<>())));
    var operations =
        List.of(
            List.copyOf(sides[0].operations().values()),
            List.copyOf(sides[1].operations().values()));
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int operation = 0; operation < names.size(); operation++) {
        for (int turn = 0; turn < 2; turn++) {
          int side = (round + operation + turn & 1);
          double time = time(operations.get(side).get(operation));
          if (round >= 0) {
            taken.get(operation).get(side).add(time);
          }
        }
      }
    }
    for (int operation = 0; operation < names.size(); operation++) {
      var plain = taken.get(operation).get(0);
      var encrypted = taken.get(operation).get(1);
      say(
          "%-28s %10.2f %10.2f %10.2f %10.2f",
          names.get(operation),
          at(plain, 0.5),
          at(encrypted, 0.5),
          at(encrypted, 0.5) / at(plain, 0.5),
          at(encrypted, 0.9));
    }
  }

  private void unlocking(Cost chosen) throws SQLException {
    var plain = new ArrayList<Double>();
    var encrypted = new ArrayList<Double>();
    for (int opening = 0; opening < OPENINGS; opening++) {
      plain.add(openPlain());
      encrypted.add(unlock());
    }
    say("");
    say("Opening the same store, medians of %d in milliseconds", OPENINGS);
    say("%-28s %10s %10s", "", "plain", "encrypted");
    say("%-28s %10.0f %10.0f", "from shut to open", at(plain, 0.5), at(encrypted, 0.5));
    attempt("of it the key, as tuned here", chosen);
    attempt("an attempt at the usual cost", Cost.USUAL);
    attempt("an attempt at the least", Cost.LEAST);
  }

  private void attempt(String name, Cost cost) {
    var taken = new ArrayList<Double>();
    for (int attempt = 0; attempt < OPENINGS; attempt++) {
      taken.add(time(() -> OneAttempt.at(cost)));
    }
    say(
        "%-28s %10s %10.0f  Argon2id, %d MiB, %d passes, %d lanes",
        name, "", at(taken, 0.5), cost.memoryKiB() / 1024, cost.passes(), cost.lanes());
  }

  private Vault create(Cost cost) {
    try (var words = words()) {
      return Vault.create(place.resolve("encrypted"), words, cost, new SecureRandom());
    }
  }

  /** From the words to a store that answers; shutting it again does not count. */
  private double unlock() {
    long before = System.nanoTime();
    try (var words = words()) {
      if (Vault.open(place.resolve("encrypted"), words) instanceof Opening.Opened(var vault)) {
        try (vault;
            var store = Store.on(vault, COORDINATOR, NOON)) {
          store.read(shelves -> shelves.agencies().area());
          return since(before);
        }
      }
      throw new IllegalStateException("it does not open");
    }
  }

  private double openPlain() throws SQLException {
    long before = System.nanoTime();
    try (var database = PlainDatabase.in(place.resolve("plain"));
        var store = Store.on(database::connect, bytes -> bytes, COORDINATOR, NOON)) {
      store.read(shelves -> shelves.agencies().area());
      return since(before);
    }
  }

  private static Passphrase words() {
    return Passphrase.of(WORDS.toCharArray());
  }

  private static double time(Runnable operation) {
    long before = System.nanoTime();
    operation.run();
    return since(before);
  }

  private static double since(long before) {
    return (System.nanoTime() - before) / 1e6;
  }

  /** The value that this share of all lies below. */
  private static double at(List<Double> taken, double share) {
    return taken.stream().sorted().toList().get((int) (taken.size() * share));
  }

  private void say(String line, Object... values) {
    var text = line.formatted(values).stripTrailing();
    said.add(text);
    System.out.println(text);
  }
}
