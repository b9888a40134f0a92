package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.DetailRow;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralDetailsCsv;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.store.Shelves;

/** What the spreadsheets about cases hold of certain referrals. */
final class CaseSheets {

  private static final String WHERE = "MARAC-DESK";

  private final Shelves shelves;
  private final List<Referral> referrals;

  CaseSheets(Shelves shelves, List<Referral> referrals) {
    this.shelves = shelves;
    this.referrals = List.copyOf(referrals);
  }

  /** Everybody in them, one row for each part. */
  List<PersonRow> people() {
    var ids =
        referrals.stream()
            .flatMap(r -> r.involvements().stream())
            .map(i -> i.person())
            .distinct()
            .toList();
    Map<PersonId, Person> people = shelves.cases().people(ids);
    var rows = new ArrayList<PersonRow>();
    for (var referral : referrals) {
      for (var part : referral.involvements()) {
        rows.add(new PersonRow(referral.id(), people.get(part.person()), part));
      }
    }
    return rows;
  }

  /**
   * The referrals, each with the answers that have columns.
   *
   * @param area the Marac's code
   */
  List<ReferralRow> rows(String area) {
    var checklists = inColumns();
    return referrals.stream()
        .map(r -> ReferralRow.of(r, area, checklist(r, checklists.get(r.id()))))
        .toList();
  }

  /** What stands beside the answers that have columns. */
  List<DashNote> notes() {
    var checklists = inColumns();
    var rows = new ArrayList<DashNote>();
    for (var referral : referrals) {
      var done = checklists.get(referral.id());
      if (done != null) {
        rows.addAll(DashNotesCsv.of(referral.id(), done.answers(), referral.provenance()));
      }
    }
    return rows;
  }

  /** What else their forms say. */
  List<DetailRow> details() {
    return referrals.stream()
        .flatMap(referral -> ReferralDetailsCsv.of(referral).stream())
        .toList();
  }

  /** Their completed checklists whole, in the order in which they were begun. */
  List<SentChecklist> checklists() {
    var ids = referrals.stream().map(Referral::id).toList();
    var covers = shelves.checklists().ofReferrals(ids);
    var completed =
        shelves
            .checklists()
            .completed(
                covers.values().stream()
                    .flatMap(Collection::stream)
                    .map(ChecklistCover::id)
                    .toList());
    var arrivals = shelves.travels().arrivals();
    var rows = new ArrayList<SentChecklist>();
    for (var referral : referrals) {
      for (var cover : covers.getOrDefault(referral.id(), List.of()).reversed()) {
        var done = completed.get(cover.id());
        if (done != null) {
          rows.add(sent(referral, cover, done, arrivals));
        }
      }
    }
    return rows;
  }

  private static SentChecklist sent(
      Referral referral,
      ChecklistCover cover,
      CompletedChecklist done,
      Map<ChecklistId, Provenance> arrivals) {
    var written =
        new Provenance(
            1, cover.begunAt(), referral.agency(), referral.provenance().role(), WHERE, "");
    return new SentChecklist(
        referral.id(),
        cover.id(),
        cover.occasion(),
        done,
        arrivals.getOrDefault(cover.id(), written));
  }

  /** Each referral's last completed checklist that has columns here. */
  private Map<ReferralId, CompletedChecklist> inColumns() {
    var ids = referrals.stream().map(Referral::id).toList();
    return ReferralChecklists.inSpreadsheets(shelves, ids).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().getFirst()));
  }

  /** One that is not complete must not come back as a complete one without answers. */
  private static ReferralRow.Checklist checklist(
      Referral referral, @Nullable CompletedChecklist done) {
    if (done == null) {
      return new ReferralRow.Checklist(referral.date(), "OTHER", "NO", Answers.NONE);
    }
    var origin = ChecklistOrigin.of(done);
    return new ReferralRow.Checklist(
        done.completedOn(), origin.version(), origin.withVictim(), done.answers());
  }
}
