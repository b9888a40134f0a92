package org.maracdesk.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.store.tables.tables.records.ChecklistEarlierRecord;
import org.maracdesk.store.tables.tables.records.ChecklistEventRecord;
import org.maracdesk.store.tables.tables.records.ChecklistPriorRecord;
import org.maracdesk.store.tables.tables.records.ChecklistRecord;

/** What is known around the answers, as rows. */
final class CircumstanceRows {

  private CircumstanceRows() {}

  static void write(ChecklistRecord row, Circumstances circumstances) {
    row.setAge(circumstances.age());
    row.setLastIncidentOn(circumstances.lastIncident());
    row.setDecision(circumstances.view().decision().name());
    row.setRationale(circumstances.view().rationale().text());
    row.setDiscussedWith(circumstances.view().discussedWith().text());
  }

  static Circumstances circumstances(ChecklistRecord row, LooseParts parts) {
    return new Circumstances(
        row.getAge(),
        parts.events().stream()
            .map(event -> new ReportedEvent(event.getEventType(), event.getHappenedOn()))
            .toList(),
        parts.prior().stream().map(CircumstanceRows::prior).toList(),
        parts.earlier().stream().map(CircumstanceRows::earlier).toList(),
        row.getLastIncidentOn(),
        new ProfessionalView(
            Rows.code(ProfessionalView.Decision.class, row.getDecision()),
            Rows.text(row.getRationale()),
            Rows.text(row.getDiscussedWith())),
        AnswerRows.fields(parts));
  }

  static List<ChecklistEventRecord> events(UUID checklist, Circumstances circumstances) {
    return Rows.inOrder(
        circumstances.events(),
        (event, place) -> new ChecklistEventRecord(checklist, place, event.type(), event.on()));
  }

  static List<ChecklistPriorRecord> prior(UUID checklist, Circumstances circumstances) {
    return Rows.inOrder(
        circumstances.prior(),
        (prior, place) ->
            new ChecklistPriorRecord(
                checklist,
                place,
                prior.referredOn(),
                prior.heardOn(),
                prior.incidentOn(),
                prior.behaviour(),
                prior.sameVictim(),
                prior.samePerpetrator()));
  }

  private static PriorReferral prior(ChecklistPriorRecord row) {
    return new PriorReferral(
        row.getReferredOn(),
        row.getHeardOn(),
        row.getIncidentOn(),
        row.getBehaviour(),
        row.getSameVictim(),
        row.getSamePerpetrator());
  }

  static List<ChecklistEarlierRecord> earlier(UUID checklist, Circumstances circumstances) {
    return Rows.inOrder(
        circumstances.history(),
        (earlier, place) ->
            new ChecklistEarlierRecord(
                checklist,
                place,
                earlier.form(),
                earlier.on(),
                earlier.yes(),
                earlier.yesItems().stream()
                    .sorted()
                    .map(ItemId::value)
                    .collect(Collectors.joining(" "))));
  }

  private static EarlierChecklist earlier(ChecklistEarlierRecord row) {
    var items =
        Arrays.stream(row.getYesItems().split(" "))
            .filter(ItemId::isWellFormed)
            .map(ItemId::new)
            .collect(Collectors.toSet());
    return new EarlierChecklist(row.getFormId(), row.getCompletedOn(), row.getCountedYes(), items);
  }
}
