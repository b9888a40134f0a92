package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.KeptLonger;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

/** What was said of a checklist before it had a case, of a meeting, and of a case. */
class KeepingStoreTest {

  private static final ChecklistId CHECKLIST = new ChecklistId(new UUID(7, 1));
  private static final RecordId LOOSE = RecordId.of(CHECKLIST);
  private static final LocalDate UNTIL = LocalDate.of(2040, 1, 1);

  @RegisterExtension final OpenStore open = new OpenStore();

  private Shelved shelved;
  private CaseId caseId;

  @BeforeEach
  void keepAChecklistWithoutACase() {
    shelved = Shelved.in(open.store());
    caseId = shelved.referrals().getFirst().caseId();
    var form = ShippedChecklists.adult();
    var cover =
        new ChecklistCover(
            CHECKLIST,
            form.edition(),
            Occasion.REFERRAL,
            Filled.RECORDED,
            null,
            null,
            null,
            Confidential.of("Invented heron"));
    open.store().keep(Filled.note(), s -> s.checklists().keep(cover, ChecklistDraft.on(form)));
  }

  @Test
  void aHoldOnAChecklistHoldsItsCaseOnceItHasOneAndIsLiftedThere() throws Exception {
    var hold = hold(LOOSE);
    keep(s -> s.keeping().keep(hold));
    assertEquals(Map.of(LOOSE, List.of(hold)), open.store().read(s -> s.keeping().holds()));

    tie();

    var held = open.store().read(s -> s.keeping().hold(hold.id())).orElseThrow();
    assertEquals(RecordId.of(caseId), held.record());
    keep(s -> s.keeping().keep(held.askedAgain(UNTIL)));
    assertEquals(
        Optional.of(held.askedAgain(UNTIL)), open.store().read(s -> s.keeping().hold(hold.id())));
    keep(s -> s.keeping().keep(held));
    keep(s -> s.keeping().keep(held.lifted(UNTIL, Filled.text("An invented reason"))));
    assertEquals(
        Map.of(RecordId.of(caseId), List.of(held.lifted(UNTIL, Filled.text("An invented reason")))),
        open.store().read(s -> s.keeping().holds()));
    assertEquals(0, open.number("select count(*) from legal_hold"));

    keep(s -> s.retention().remove(RecordId.of(caseId), UUID::randomUUID));
    assertEquals(0, open.number("select count(*) from record_hold"));
  }

  @Test
  void ofTwoReviewDatesOfOneCaseTheLaterHolds() throws Exception {
    keep(s -> s.keeping().keep(longer(LOOSE, UNTIL)));
    keep(s -> s.keeping().keep(longer(RecordId.of(caseId), UNTIL.minusYears(3))));
    tie();

    assertEquals(
        Map.of(RecordId.of(caseId), longer(RecordId.of(caseId), UNTIL)),
        open.store().read(s -> s.keeping().keptLonger()));
  }

  @Test
  void whatWasProposedForAChecklistFallsWhenItGetsACase() throws Exception {
    var proposal = new Proposal(LOOSE, new Approver("slot", "An invented role"), Filled.DAY);
    keep(s -> s.keeping().keep(proposal));
    assertEquals(Map.of(LOOSE, proposal), open.store().read(s -> s.keeping().proposals()));

    tie();

    assertEquals(Map.of(), open.store().read(s -> s.keeping().proposals()));
  }

  @Test
  void aPlannedMeetingUnderAHoldIsNotDeletedUntilItIsLifted() throws Exception {
    var planned = open.store().change(Filled.note(), s -> s.meetings().keep(Filled.meeting(UNTIL)));
    open.sql("update meeting set stage = 'PLANNED'");
    var hold = hold(RecordId.of(planned.id()));
    keep(s -> s.keeping().keep(hold));
    keep(s -> s.keeping().keep(longer(RecordId.of(planned.id()), UNTIL)));

    var refused =
        assertThrows(ExplainedException.class, () -> keep(s -> s.meetings().delete(planned.id())));

    assertEquals("store.record.held", refused.wording().key());
    keep(s -> s.keeping().keep(hold.lifted(UNTIL, Filled.text("An invented reason"))));
    keep(s -> s.meetings().delete(planned.id()));
    assertEquals(0, open.number("select count(*) from record_hold"));
    assertEquals(0, open.number("select count(*) from record_kept_longer"));
    assertEquals(List.of(), open.store().verify().problems());
  }

  private void keep(Consumer<Shelves> change) {
    open.store().keep(Filled.note(), change);
  }

  /** Only a completed one can be tied; how it was completed does not matter here. */
  private void tie() throws Exception {
    open.sql("update checklist set completed = true where case_file is null");
    keep(s -> s.checklists().tie(CHECKLIST, caseId, shelved.referrals().getFirst().id()));
  }

  private static LegalHold hold(RecordId record) {
    return new LegalHold(
        new UUID(8, 1),
        record,
        LegalHold.Kind.COMPLAINT,
        Filled.text("An invented office"),
        Filled.DAY,
        UNTIL,
        null,
        Confidential.NONE);
  }

  private static KeptLonger longer(RecordId record, LocalDate until) {
    return new KeptLonger(record, until, Filled.text("An invented reason"), Filled.DAY);
  }
}
