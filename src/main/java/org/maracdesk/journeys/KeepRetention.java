package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyRing;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Keeps how long records are kept, what holds them, and what is due for review. It disposes of
 * nothing.
 */
public final class KeepRetention {

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
   * @param lines the records whose review date has passed: cases, then meetings, then checklists
   *     without a case, of each the longest first
   * @param cases how many cases there are in all
   * @param waiting how many meetings past their date wait for the last of their cases to go
   */
  public record Due(List<ReviewLine> lines, int cases, int waiting) {
    public Due {
      lines = List.copyOf(lines);
    }
  }

  /** What is due for review today. */
  public Due due() {
    return store.read(
        shelves -> {
          var files = shelves.cases().all();
          var loose = new LooseRecords(shelves, clock);
          var meetings = loose.meetings().stream().filter(this::isDue).toList();
          var lines =
              Stream.of(
                      RetentionReading.of(shelves, files, today()),
                      meetings.stream().filter(line -> !hasCases(line)).toList(),
                      loose.checklists())
                  .flatMap(
                      each ->
                          each.stream()
                              .filter(this::isDue)
                              .sorted(Comparator.comparing(line -> line.review().on())))
                  .toList();
          int waiting = (int) meetings.stream().filter(KeepRetention::hasCases).count();
          return new Due(lines, files.size(), waiting);
        });
  }

  private boolean isDue(ReviewLine line) {
    return line.review().isDueOn(today());
  }

  private static boolean hasCases(ReviewLine line) {
    return line.bars().stream().anyMatch(DisposalBar.CasesLeft.class::isInstance);
  }

  /** The meetings, latest first, and the checklists without a case, which can be held. */
  public List<NamedRecord> loose() {
    return store.read(
        shelves -> {
          var loose = new LooseRecords(shelves, clock);
          return Stream.of(loose.meetings(), loose.checklists())
              .flatMap(List::stream)
              .map(ReviewLine::named)
              .toList();
        });
  }

  /** The holds of meetings and of checklists without a case, lifted ones too, oldest first. */
  public List<HeldRecord> held() {
    return store.read(
        shelves -> {
          var holds = shelves.keeping().holds();
          var loose = new LooseRecords(shelves, clock);
          return Stream.of(loose.meetings(), loose.checklists())
              .flatMap(List::stream)
              .map(ReviewLine::named)
              .flatMap(
                  named ->
                      holds.getOrDefault(named.record(), List.of()).stream()
                          .map(hold -> new HeldRecord(named, hold)))
              .sorted(Comparator.comparing(held -> held.hold().since()))
              .toList();
        });
  }

  /**
   * How many holds of any record have reached the day on which somebody is to ask whether they are
   * still needed.
   */
  public int toAskAbout() {
    return store.read(shelves -> (int) pastReview(shelves).count());
  }

  /** The same holds, with what they hold, the longest overdue first. */
  public List<HeldRecord> pastReview() {
    return store.read(
        shelves -> {
          var loose = new LooseRecords(shelves, clock);
          return pastReview(shelves)
              .sorted(Comparator.comparing(LegalHold::reviewOn).thenComparing(LegalHold::id))
              .flatMap(
                  hold ->
                      named(shelves, loose, hold.record()).stream()
                          .map(named -> new HeldRecord(named, hold)))
              .toList();
        });
  }

  private Stream<LegalHold> pastReview(Shelves shelves) {
    return shelves.keeping().holds().values().stream()
        .flatMap(List::stream)
        .filter(hold -> hold.isToAskAboutOn(today()));
  }

  private static Optional<NamedRecord> named(Shelves shelves, LooseRecords loose, RecordId record) {
    return switch (record) {
      case RecordId.OfCase(var id) ->
          shelves
              .cases()
              .caseFile(id)
              .map(file -> new NamedRecord.OfCase(id, file.number(), file.victim().formalName()));
      case RecordId.OfMeeting(var id) -> loose.meeting(id).map(ReviewLine::named);
      case RecordId.OfChecklist(var id) -> loose.checklist(id).map(ReviewLine::named);
    };
  }

  /** The holds of a record, lifted ones too, oldest first. */
  public List<LegalHold> holds(RecordId record) {
    return store.read(shelves -> shelves.keeping().holds().getOrDefault(record, List.of()));
  }

  /**
   * Puts a hold on a record; it keeps everything of it until it is lifted.
   *
   * @param record what is to be held; null while nothing is chosen
   * @param kind what it is for; null while nothing is chosen
   * @param askedBy who asked for it; needed
   * @param since since when; null where it could not be read
   * @param reviewOn when somebody is to ask whether it is still needed; null likewise
   */
  public Answered<LegalHold> hold(
      @Nullable RecordId record,
      LegalHold.@Nullable Kind kind,
      Confidential askedBy,
      @Nullable LocalDate since,
      @Nullable LocalDate reviewOn) {
    var problems = new ArrayList<Problem>();
    if (record == null) {
      problems.add(Problem.at("record", Problem.Kind.MISSING));
    }
    if (kind == null) {
      problems.add(Problem.at("kind", Problem.Kind.MISSING));
    }
    TextLimit.LINE.needed(problems, "askedBy", askedBy);
    if (since == null) {
      problems.add(Problem.at("since", Problem.Kind.MISSING));
    } else if (since.isAfter(today())) {
      problems.add(Problem.at("since", Problem.Kind.IN_THE_FUTURE));
    }
    ahead(problems, "reviewOn", reviewOn);
    if (!problems.isEmpty()
        || record == null
        || kind == null
        || since == null
        || reviewOn == null) {
      return new Answered.Refused<>(problems);
    }
    var hold =
        new LegalHold(ids.get(), record, kind, askedBy, since, reviewOn, null, Confidential.NONE);
    store.keep(
        AuditNote.of(AuditNote.Kind.LEGAL_HOLD_PLACED, record.value(), hold.id()),
        shelves -> {
          here(shelves, record);
          shelves.keeping().keep(hold);
        });
    return new Answered.Done<>(hold);
  }

  /**
   * Lifts a hold.
   *
   * @param because why; needed
   * @throws ExplainedException when it was lifted meanwhile: it stays so, and nothing is noted
   */
  public Answered<LegalHold> lift(LegalHold hold, Confidential because) {
    var problems = new ArrayList<Problem>();
    TextLimit.TEXT.needed(problems, "because", because);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        change(hold, AuditNote.Kind.LEGAL_HOLD_LIFTED, kept -> kept.lifted(today(), because)));
  }

  /**
   * Says that a hold is still needed, and when to ask again.
   *
   * @param on a day ahead; null where it could not be read
   * @throws ExplainedException when it was lifted meanwhile: it stays so, and nothing is noted
   */
  public Answered<LegalHold> askAgain(LegalHold hold, @Nullable LocalDate on) {
    var problems = new ArrayList<Problem>();
    ahead(problems, "reviewOn", on);
    if (!problems.isEmpty() || on == null) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        change(hold, AuditNote.Kind.LEGAL_HOLD_REVIEWED, kept -> kept.askedAgain(on)));
  }

  /** Only a hold that is in force is changed. */
  private LegalHold change(LegalHold hold, AuditNote.Kind kind, UnaryOperator<LegalHold> how) {
    return store.change(
        AuditNote.of(kind, hold.record().value(), hold.id()),
        shelves -> {
          var kept = shelves.keeping().hold(hold.id()).orElseThrow(() -> gone(hold.record()));
          if (!kept.isInForce()) {
            throw new ExplainedException(Wording.of("journeys.hold.lifted"));
          }
          var changed = how.apply(kept);
          shelves.keeping().keep(changed);
          return changed;
        });
  }

  /**
   * Keeps a record longer. What was proposed for it falls.
   *
   * @param until its review date from now on; null where it could not be read
   * @param because why; needed
   */
  public Answered<KeptLonger> keepLonger(
      RecordId record, @Nullable LocalDate until, Confidential because) {
    var problems = new ArrayList<Problem>();
    ahead(problems, "until", until);
    TextLimit.TEXT.needed(problems, "because", because);
    if (!problems.isEmpty() || until == null) {
      return new Answered.Refused<>(problems);
    }
    var longer = new KeptLonger(record, until, because, today());
    store.keep(
        AuditNote.of(keptLonger(record), record.value()),
        shelves -> {
          here(shelves, record);
          shelves.keeping().keep(longer);
          shelves.keeping().takeBack(record);
        });
    return new Answered.Done<>(longer);
  }

  private static AuditNote.Kind keptLonger(RecordId record) {
    return switch (record) {
      case RecordId.OfCase _ -> AuditNote.Kind.CASE_KEPT_LONGER;
      case RecordId.OfMeeting _ -> AuditNote.Kind.MEETING_KEPT_LONGER;
      case RecordId.OfChecklist _ -> AuditNote.Kind.CHECKLIST_KEPT_LONGER;
    };
  }

  private static void here(Shelves shelves, RecordId record) {
    boolean here =
        switch (record) {
          case RecordId.OfCase(var id) -> shelves.cases().caseFile(id).isPresent();
          case RecordId.OfMeeting(var id) -> shelves.meetings().meeting(id).isPresent();
          case RecordId.OfChecklist(var id) ->
              shelves.checklists().cover(id).filter(one -> one.caseId() == null).isPresent();
        };
    if (!here) {
      throw gone(record);
    }
  }

  /** What to say of a record that is not here, or that has become part of another. */
  static ExplainedException gone(RecordId record) {
    return switch (record) {
      case RecordId.OfCase _ -> new ExplainedException(Wording.of("journeys.case.gone"));
      case RecordId.OfMeeting _ -> MeetingStages.gone();
      case RecordId.OfChecklist _ -> new ExplainedException(Wording.of("journeys.loose.gone"));
    };
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
