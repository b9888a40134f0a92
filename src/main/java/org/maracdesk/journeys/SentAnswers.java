package org.maracdesk.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.CorrectionId;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ReturnCheck;
import org.maracdesk.domain.research.ReturnId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ResearchSheet;
import org.maracdesk.exchange.SentResearch;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportVerdicts.Refusal;
import org.maracdesk.journeys.ImportVerdicts.Verdict;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.Wording;

/**
 * Lays what agencies wrote into their request sheets beside what is kept. A sheet replaces what it
 * was written from, and what an earlier copy of it brought; it never replaces what was changed here
 * since, nor takes away what was shared at a meeting or proposed about a person.
 */
final class SentAnswers {

  /** Says of a return that it came in a sheet, and as which version; any change here ends that. */
  private static final String SHEET = "REQUEST-SHEET";

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final Shelves shelves;

  SentAnswers(Shelves shelves) {
    this.shelves = shelves;
  }

  Verdict of(SentResearch sent) {
    var file = file(sent.referral()).orElse(null);
    if (file == null || sent.isBlank()) {
      return Verdict.unchanged();
    }
    if (!HeldCases.of(shelves, List.of(file.id())).isEmpty()) {
      return isKept(sent, file)
          ? Verdict.unchanged()
          : Verdict.refused(Refusal.VICTIM_HAS_DIED, List.of());
    }
    var kept = kept(sent).orElse(null);
    if (kept == null || kept.isBlank()) {
      return Verdict.fresh();
    }
    if (isKept(sent, file)) {
      return Verdict.unchanged();
    }
    var told = told(sent);
    var changed = new ArrayList<>(RecordDifference.between(ResearchReturn.class, told, kept));
    changed.removeAll(List.of("id", "answeredAt", "provenance"));
    if (sent.provenance().version() > kept.provenance().version() + 1) {
      // The cell is the agency's to edit: nothing that was never written may win over an answer
      return Verdict.refused(Refusal.NEVER_WRITTEN, changed);
    }
    return isOfTheSame(sent, kept)
        ? Verdict.of(Fate.CHANGED, changed)
        : Verdict.refused(Refusal.ANSWERED_MEANWHILE, changed);
  }

  private ResearchReturn told(SentResearch sent) {
    return merged(sent, () -> sent.referral().value(), sent.provenance().recordedAt());
  }

  /** Whether it says what is kept already. */
  private boolean isKept(SentResearch sent, CaseFile file) {
    return kept(sent).filter(kept -> ResearchSheet.saysTheSame(file, told(sent), kept)).isPresent();
  }

  /** Whether nothing was changed here since the sheet was written, or only by the sheet itself. */
  private static boolean isOfTheSame(SentResearch sent, ResearchReturn kept) {
    var at = kept.provenance();
    return sent.provenance().version() > at.version()
        || at.sourceSystem().equals(SHEET) && at.sourceRef().equals(Integer.toString(at.version()));
  }

  /** What there is to say of one that is taken in. */
  Optional<Wording> remark(SentResearch sent) {
    if (sent.isBlank()) {
      return Optional.of(Wording.of("journeys.import.not-answered"));
    }
    var kept = kept(sent).orElse(null);
    if (kept == null) {
      return entersRestrictedSitting(sent)
          ? Optional.of(Wording.of("journeys.import.enters-restricted"))
          : Optional.empty();
    }
    return less(kept, told(sent));
  }

  /** What a sheet takes away: something held, or that somebody was looked for. */
  private static Optional<Wording> less(ResearchReturn kept, ResearchReturn told) {
    var items = told.items().stream().map(ResearchItem::id).collect(Collectors.toSet());
    var looked = looked(told);
    long gone = kept.items().stream().filter(item -> !items.contains(item.id())).count();
    long unchecked = looked(kept).stream().filter(person -> !looked.contains(person)).count();
    return gone + unchecked == 0
        ? Optional.empty()
        : Optional.of(Wording.of("journeys.import.says-less", gone, unchecked));
  }

  private static Set<PersonId> looked(ResearchReturn research) {
    return research.checks().stream()
        .filter(PersonCheck::isChecked)
        .map(PersonCheck::person)
        .collect(Collectors.toSet());
  }

  private boolean entersRestrictedSitting(SentResearch sent) {
    return shelves
        .cases()
        .referral(sent.referral())
        .filter(referral -> !referral.agency().equals(sent.agency()))
        .filter(
            referral ->
                !RestrictedSittings.of(shelves, List.of(referral.caseId())).cases().isEmpty())
        .isPresent();
  }

  /** Keeps an answer, and tells in which return. */
  ReturnId take(SentResearch sent, Supplier<UUID> ids, Instant now) {
    var told = merged(sent, ids, now);
    int version = kept(sent).map(kept -> kept.provenance().version() + 1).orElse(1);
    shelves
        .research()
        .keep(
            told.recorded(
                new Provenance(
                    version,
                    now,
                    sent.agency(),
                    sent.provenance().role(),
                    SHEET,
                    Integer.toString(version))));
    return told.id();
  }

  private ResearchReturn merged(SentResearch sent, Supplier<UUID> ids, Instant now) {
    var kept = kept(sent);
    var items = items(sent, kept.map(ResearchReturn::items).orElse(List.of()), ids);
    boolean nothing = sent.nothingHeld() && items.isEmpty() && !leavesSomebodyOut(sent);
    var told =
        new ResearchReturn(
            kept.map(ResearchReturn::id).orElseGet(() -> new ReturnId(ids.get())),
            sent.referral(),
            sent.agency(),
            sent.researcher(),
            sent.systems(),
            nothing,
            checks(sent, nothing, kept.map(ResearchReturn::checks).orElse(List.of())),
            items,
            sent.contact(),
            sent.flagged(),
            sent.suggestion(),
            corrections(sent, kept.map(ResearchReturn::corrections).orElse(List.of()), ids),
            kept.map(ResearchReturn::unfinished).orElse(Confidential.NONE),
            null,
            kept.map(ResearchReturn::provenance).orElse(sent.provenance()));
    boolean whole =
        sent.answers()
            && ReturnCheck.problems(told, LocalDate.ofInstant(now, WALL).plusDays(1)).isEmpty();
    return told.answered(whole ? now : null);
  }

  /**
   * Whoever the sheet does not name, keeps what was found about them: nobody looked for whoever
   * joined the case after it was written. That nothing is held tells of those it names.
   */
  private static List<PersonCheck> checks(
      SentResearch sent, boolean nothing, List<PersonCheck> kept) {
    var checks = new LinkedHashMap<PersonId, PersonCheck>();
    kept.forEach(check -> checks.put(check.person(), check));
    for (var check : sent.checks()) {
      boolean stated = nothing && !check.isChecked();
      checks.put(check.person(), stated ? check.with(PersonCheck.Found.NOT_KNOWN) : check);
    }
    return List.copyOf(checks.values());
  }

  /** What was kept stays the same thing, so that it stays shared where it was. */
  private static List<ResearchItem> items(
      SentResearch sent, List<ResearchItem> kept, Supplier<UUID> ids) {
    var free = new ArrayList<>(kept);
    var items = new ArrayList<ResearchItem>();
    for (var held : sent.held()) {
      var same = free.stream().filter(item -> isSame(item, held)).findFirst().orElse(null);
      free.remove(same);
      items.add(
          new ResearchItem(
              same == null ? new ItemId(ids.get()) : same.id(),
              held.about(),
              held.category(),
              held.kind(),
              held.text(),
              held.happened(),
              held.worker(),
              held.decision(),
              held.withheldBecause(),
              same == null ? null : same.shared()));
    }
    free.stream().filter(item -> item.shared() != null).forEach(items::add);
    return items;
  }

  private static boolean isSame(ResearchItem item, SentResearch.Held held) {
    return Objects.equals(item.about(), held.about())
        && item.category() == held.category()
        && item.text().equals(held.text());
  }

  /** A proposal made before keeps what became of it; none is taken away. */
  private static List<Correction> corrections(
      SentResearch sent, List<Correction> kept, Supplier<UUID> ids) {
    var made =
        sent.proposals().stream()
            .filter(one -> kept.stream().noneMatch(before -> isSame(before, one)))
            .map(
                one ->
                    new Correction(
                        new CorrectionId(ids.get()),
                        one.person(),
                        one.field(),
                        one.proposed(),
                        Correction.Standing.PROPOSED));
    return Stream.concat(kept.stream(), made).toList();
  }

  private static boolean isSame(Correction before, SentResearch.Proposal now) {
    return before.person().equals(now.person())
        && before.field() == now.field()
        && before.proposed().equals(now.proposed());
  }

  private Optional<ResearchReturn> kept(SentResearch sent) {
    return shelves.research().of(sent.referral(), sent.agency());
  }

  /** Whether each was looked for in vain, and somebody in the case now is not among them. */
  private boolean leavesSomebodyOut(SentResearch sent) {
    var looked =
        sent.checks().stream()
            .filter(check -> check.found() == PersonCheck.Found.NOT_KNOWN)
            .map(PersonCheck::person)
            .collect(Collectors.toSet());
    return looked.size() == sent.checks().size()
        && !looked.isEmpty()
        && !looked.containsAll(people(sent));
  }

  private List<PersonId> people(SentResearch sent) {
    return file(sent.referral()).stream()
        .flatMap(file -> file.participants().stream())
        .map(each -> each.person().id())
        .distinct()
        .toList();
  }

  private Optional<CaseFile> file(ReferralId id) {
    return shelves
        .cases()
        .referral(id)
        .flatMap(referral -> shelves.cases().caseFile(referral.caseId()));
  }
}
