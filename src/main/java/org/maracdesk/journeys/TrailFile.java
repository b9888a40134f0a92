package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.SealedEntry;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.exchange.TrailJson;
import org.maracdesk.store.AuditTrail;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Checks a file of the trail without the store: whether each entry's hash follows from what it says
 * and from the one before. Who made the file is not proved by that; a code printed earlier proves
 * everything up to its entry.
 */
public final class TrailFile {

  private static final int MOST_PROBLEMS = 100;

  private TrailFile() {}

  /**
   * What was found in a file.
   *
   * @param store which store it says it is of
   * @param end where it ends, by its entries
   * @param problems where it does not hold; empty when all of it follows
   * @param asked what the file bears at the entry that was asked for; nothing if it has no such
   *     entry, or none was asked for
   */
  public record Found(
      UUID store, TrailMark end, List<Wording> problems, @Nullable TrailMark asked) {
    public Found {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Checks a file.
   *
   * @param ask the number of an entry whose code is wanted, or 0 for none
   * @throws ExplainedException if it cannot be read or is not such a file
   */
  public static Found check(Path file, long ask) {
    var walk = new Walk(ask);
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      var frame = TrailJson.read(in, walk::step);
      walk.end(frame.end());
      return new Found(frame.store(), walk.reached, walk.problems, walk.asked);
    } catch (MalformedInputException notText) {
      throw new ExplainedException(Wording.of("journeys.trail.not-a-file"), notText);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("journeys.trail.not-read"), e);
    }
  }

  /** From entry to entry; what is worked out goes on, whatever the file says its hash is. */
  private static final class Walk {

    private final List<Wording> problems = new ArrayList<>();
    private final long ask;
    private TrailMark reached = TrailMark.START;
    private @Nullable TrailMark asked;
    private String said = "";

    Walk(long ask) {
      this.ask = ask;
    }

    void step(SealedEntry sealed) {
      long number = sealed.entry().number();
      if (number != reached.number() + 1) {
        found("journeys.trail.file.gap", reached.number(), number);
      }
      if (!AuditTrail.hash(sealed, said).equals(sealed.hash())) {
        found("journeys.trail.file.changed", number);
      }
      said = sealed.hash();
      reached = new TrailMark(number, AuditTrail.hash(sealed, reached.hash()));
      if (number == ask) {
        asked = reached;
      }
    }

    void end(TrailMark said) {
      if (!said.equals(reached)) {
        found("journeys.trail.file.end", reached.number(), said.number());
      }
    }

    private void found(String key, Object... arguments) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(Wording.of(key, arguments));
      }
    }
  }
}
