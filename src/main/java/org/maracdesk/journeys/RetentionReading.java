package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.KeptCase;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.ReviewDate;
import org.maracdesk.domain.retention.ReviewRule;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Appearance;
import org.maracdesk.store.Shelves;

/** Reads what tells whether cases are due for review, and what stands in the way of disposal. */
final class RetentionReading {

  private static final int GROWN_UP = 18;

  private RetentionReading() {}

  /** These cases, in the order of their numbers. */
  static List<ReviewLine> of(Shelves shelves, Collection<CaseFile> files, LocalDate today) {
    var ids = files.stream().map(CaseFile::id).toList();
    var policy = shelves.retention().policy();
    var referrals = shelves.cases().referrals(ids);
    var appearances = shelves.meetings().appearances(ids);
    var decisions = shelves.decisions().ofCases(ids);
    var actions = shelves.actions().ofCases(ids);
    var holds = shelves.keeping().holds();
    var longer = shelves.keeping().keptLonger();
    var proposals = shelves.keeping().proposals();
    var written = written(shelves);
    var found = new ArrayList<ReviewLine>();
    for (var file : files) {
      var id = file.id();
      var record = RecordId.of(id);
      var held = holds.getOrDefault(record, List.of());
      var listed = appearances.getOrDefault(id, List.of());
      var kept = longer.get(record);
      var review =
          ReviewRule.of(
              kept(
                  file,
                  referrals.getOrDefault(id, List.of()),
                  listed,
                  decisions.getOrDefault(id, List.of()),
                  held,
                  kept == null ? null : kept.until()),
              policy);
      long open =
          actions.getOrDefault(id, List.of()).stream().filter(a -> a.progress().isOpen()).count();
      found.add(
          new ReviewLine(
              new NamedRecord.OfCase(id, file.number(), file.victim().formalName()),
              review,
              bars(file, review, held, listed, open, written, today),
              proposals.get(record)));
    }
    return List.copyOf(found);
  }

  private static KeptCase kept(
      CaseFile file,
      List<Referral> referrals,
      List<Appearance> appearances,
      List<CaseDecision> decisions,
      List<LegalHold> holds,
      @Nullable LocalDate longer) {
    var last = referrals.stream().map(Referral::date).max(LocalDate::compareTo).orElseThrow();
    boolean flagged =
        referrals.stream().anyMatch(RetentionReading::toldChildrensSafeguarding)
            || decisions.stream().anyMatch(d -> d.kind() == CaseDecision.Kind.DECEASED)
            || decisions.stream()
                .anyMatch(d -> d.kind() == CaseDecision.Kind.CHILDRENS_SAFEGUARDING)
            || holds.stream().anyMatch(hold -> hold.kind() == LegalHold.Kind.DEATH_REVIEW);
    return new KeptCase(
        last,
        appearances.stream().map(a -> a.meeting().date()).max(LocalDate::compareTo).orElse(null),
        file.participants().stream()
            .filter(one -> wasChild(one, last))
            .map(one -> one.person().birth())
            .toList(),
        flagged,
        longer);
  }

  private static boolean toldChildrensSafeguarding(Referral referral) {
    return referral.told(ReferralDetail.CHILD_SAFEGUARDING_REFERRAL).text().equals("YES");
  }

  private static boolean wasChild(Participant one, LocalDate when) {
    return one.role().isChild() || isUnderAge(one.person().birth(), when);
  }

  private static boolean isUnderAge(Birth birth, LocalDate when) {
    var age = birth.ageOn(when);
    return age.isPresent() && age.getAsInt() < GROWN_UP;
  }

  private static List<DisposalBar> bars(
      CaseFile file,
      ReviewDate review,
      List<LegalHold> holds,
      List<Appearance> appearances,
      long open,
      Set<String> written,
      LocalDate today) {
    var bars = new ArrayList<DisposalBar>();
    if (!review.isDueOn(today)) {
      bars.add(new DisposalBar.NotDue(review.on()));
    }
    holds.stream()
        .filter(LegalHold::isInForce)
        .forEach(hold -> bars.add(new DisposalBar.Held(hold.kind(), hold.since())));
    appearances.stream()
        .filter(a -> a.meeting().stage() != MeetingStage.CLOSED)
        .forEach(a -> bars.add(new DisposalBar.Listed(a.meeting().date())));
    if (open > 0) {
      bars.add(new DisposalBar.ActionsOpen((int) open));
    }
    if (file.participants().stream()
        .anyMatch(p -> written.contains(p.person().id().value().toString()))) {
      bars.add(new DisposalBar.BeingReferred());
    }
    return bars;
  }

  /** What stands in the referral that is being written, among it the ids of people known here. */
  private static Set<String> written(Shelves shelves) {
    return shelves.unfinished().referral().values().stream()
        .map(Confidential::text)
        .collect(Collectors.toSet());
  }

  /** The case with this id, read so; nothing where it is not here. */
  static Optional<ReviewLine> one(Shelves shelves, CaseId id, LocalDate today) {
    return shelves.cases().caseFile(id).map(file -> of(shelves, List.of(file), today).getFirst());
  }
}
