package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.retention.ReviewRule;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyRing;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Keeps how long records are kept, what holds a case, and what is due for review. It disposes of
 * nothing.
 */
public final class KeepRetention {

  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_REASON = 10_000;

  private final Store store;
  private final KeyRing keys;
  private final Clock clock;
  private final Supplier<UUID> ids;

  KeepRetention(Store store, KeyRing keys, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.keys = keys;
    this.clock = clock;
    this.ids = ids;
  }

  /** The rules in force. */
  public RetentionPolicy policy() {
    return store.read(shelves -> shelves.retention().policy());
  }

  /** Puts rules in force from now on, under the next number. */
  public RetentionPolicy keep(RetentionPolicy rules) {
    return store.change(
        AuditNote.of(AuditNote.Kind.RETENTION_CHANGED),
        shelves -> shelves.retention().keep(rules, clock.instant(), keys.holder().slot()));
  }

  /**
   * What is due for review today.
   *
   * @param lines the cases whose review date has passed, the longest first
   * @param cases how many cases there are in all
   * @param checklists how many checklists without a case are past their date
   * @param meetings how many meetings are past theirs
   */
  public record Due(List<ReviewLine> lines, int cases, int checklists, int meetings) {
    public Due {
      lines = List.copyOf(lines);
    }
  }

  /** What is due for review today. */
  public Due due() {
    var today = today();
    return store.read(
        shelves -> {
          var files = shelves.cases().all();
          var proposals = shelves.retention().proposals();
          var lines =
              RetentionReading.of(shelves, files, today).stream()
                  .filter(found -> found.review().isDueOn(today))
                  .sorted(Comparator.comparing(found -> found.review().on()))
                  .map(
                      found ->
                          new ReviewLine(
                              found.file().id(),
                              found.file().number(),
                              found.file().victim().formalName(),
                              found.review(),
                              found.bars(),
                              proposals.get(found.file().id())))
                  .toList();
          return new Due(lines, files.size(), checklists(shelves, today), meetings(shelves, today));
        });
  }

  private int checklists(Shelves shelves, LocalDate today) {
    var policy = shelves.retention().policy();
    return (int)
        shelves.checklists().covers().stream()
            .filter(cover -> cover.caseId() == null)
            .map(cover -> LocalDate.ofInstant(cover.begunAt(), clock.getZone()))
            .filter(begun -> !today.isBefore(ReviewRule.ofChecklist(begun, policy)))
            .count();
  }

  private static int meetings(Shelves shelves, LocalDate today) {
    var policy = shelves.retention().policy();
    return (int)
        shelves.meetings().all().stream()
            .map(Meeting::date)
            .filter(day -> !today.isBefore(ReviewRule.ofMeeting(day, policy)))
            .count();
  }

  /** The holds of a case, lifted ones too, oldest first. */
  public List<LegalHold> holds(CaseId id) {
    return store.read(
        shelves -> shelves.retention().holds(List.of(id)).getOrDefault(id, List.of()));
  }

  /**
   * Puts a hold on a case; it keeps everything of the case until it is lifted.
   *
   * @param kind what it is for; null while nothing is chosen
   * @param askedBy who asked for it; needed
   * @param since since when; null where it could not be read
   * @param reviewOn when somebody is to ask whether it is still needed; null likewise
   */
  public Answered<LegalHold> hold(
      CaseId id,
      LegalHold.@Nullable Kind kind,
      Confidential askedBy,
      @Nullable LocalDate since,
      @Nullable LocalDate reviewOn) {
    var problems = new ArrayList<Problem>();
    if (kind == null) {
      problems.add(Problem.at("kind", Problem.Kind.MISSING));
    }
    needed(problems, "askedBy", askedBy, LONGEST_NAME);
    if (since == null) {
      problems.add(Problem.at("since", Problem.Kind.MISSING));
    } else if (since.isAfter(today())) {
      problems.add(Problem.at("since", Problem.Kind.IN_THE_FUTURE));
    }
    ahead(problems, "reviewOn", reviewOn);
    if (!problems.isEmpty() || kind == null || since == null || reviewOn == null) {
      return new Answered.Refused<>(problems);
    }
    var hold =
        new LegalHold(ids.get(), id, kind, askedBy, since, reviewOn, null, Confidential.NONE);
    store.keep(
        AuditNote.of(AuditNote.Kind.LEGAL_HOLD_PLACED, id.value(), hold.id()),
        shelves -> {
          here(shelves, id);
          shelves.retention().keep(hold);
        });
    return new Answered.Done<>(hold);
  }

  /**
   * Lifts a hold. One that is lifted already stays as it is.
   *
   * @param because why; needed
   */
  public Answered<LegalHold> lift(LegalHold hold, Confidential because) {
    var problems = new ArrayList<Problem>();
    needed(problems, "because", because, LONGEST_REASON);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            AuditNote.of(AuditNote.Kind.LEGAL_HOLD_LIFTED, hold.caseId().value(), hold.id()),
            shelves -> {
              var kept =
                  shelves
                      .retention()
                      .hold(hold.id())
                      .orElseThrow(() -> new ExplainedException(Wording.of("journeys.case.gone")));
              if (!kept.isInForce()) {
                return kept;
              }
              var lifted = kept.lifted(today(), because);
              shelves.retention().keep(lifted);
              return lifted;
            }));
  }

  /**
   * Keeps a case longer. What was proposed for it falls.
   *
   * @param until its review date from now on; null where it could not be read
   * @param because why; needed
   */
  public Answered<KeptLonger> keepLonger(
      CaseId id, @Nullable LocalDate until, Confidential because) {
    var problems = new ArrayList<Problem>();
    ahead(problems, "until", until);
    needed(problems, "because", because, LONGEST_REASON);
    if (!problems.isEmpty() || until == null) {
      return new Answered.Refused<>(problems);
    }
    var longer = new KeptLonger(id, until, because, today());
    store.keep(
        AuditNote.of(AuditNote.Kind.CASE_KEPT_LONGER, id.value()),
        shelves -> {
          here(shelves, id);
          shelves.retention().keep(longer);
          shelves.retention().takeBack(id);
        });
    return new Answered.Done<>(longer);
  }

  private static void here(Shelves shelves, CaseId id) {
    if (shelves.cases().caseFile(id).isEmpty()) {
      throw new ExplainedException(Wording.of("journeys.case.gone"));
    }
  }

  private static void needed(List<Problem> problems, String place, Confidential text, int longest) {
    if (text.isBlank()) {
      problems.add(Problem.at(place, Problem.Kind.MISSING));
    } else if (text.text().length() > longest) {
      problems.add(Problem.at(place, Problem.Kind.TOO_LONG, longest));
    }
  }

  private void ahead(List<Problem> problems, String place, @Nullable LocalDate day) {
    if (day == null) {
      problems.add(Problem.at(place, Problem.Kind.MISSING));
    } else if (!day.isAfter(today())) {
      problems.add(Problem.at(place, Problem.Kind.IN_THE_PAST));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
