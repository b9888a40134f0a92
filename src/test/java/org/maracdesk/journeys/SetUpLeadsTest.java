package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maracdesk.journeys.RecordedCases.text;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.Representative.Capacity;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** Chair and coordinator named while a store is set up. */
class SetUpLeadsTest {

  private static final AgencyCode POLICE = new AgencyCode("POLICE");

  private final Northmere northmere = Northmere.empty(new HandClock());
  private final Session session = northmere.session();

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whoeverSpeaksForTheAgencyAlreadyIsThereOnce() {
    int before = session.representatives().size();

    keep(new SetUpArea.Lead(POLICE, Capacity.CHAIR, text("kestrel mockridge")));

    var kestrel =
        session.representatives().stream()
            .filter(one -> one.name().text().equals("Kestrel Mockridge"))
            .toList();
    assertEquals(before, session.representatives().size());
    assertEquals(List.of(Capacity.CHAIR), kestrel.stream().map(Representative::capacity).toList());
  }

  @Test
  void anAgencyThatIsNotThereBringsNobody() {
    int before = session.representatives().size();

    keep(new SetUpArea.Lead(new AgencyCode("FIRE"), Capacity.CHAIR, text("Robin Chairperson")));

    assertEquals(before, session.representatives().size());
  }

  @Test
  void aPlanProposesWhoWasNamed() {
    session.representatives().stream()
        .filter(one -> one.capacity() == Capacity.CHAIR || one.capacity() == Capacity.COORDINATOR)
        .forEach(this::observe);
    assertEquals(Confidential.NONE, session.buildAgenda().usual().chair());

    keep(
        new SetUpArea.Lead(POLICE, Capacity.CHAIR, text("Robin Chairperson")),
        new SetUpArea.Lead(POLICE, Capacity.COORDINATOR, text("Maple Minutes")));

    var usual = session.buildAgenda().usual();
    assertEquals(text("Robin Chairperson"), usual.chair());
    assertEquals(text("Maple Minutes"), usual.minuteTaker());
  }

  private void observe(Representative one) {
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            shelves ->
                shelves
                    .agencies()
                    .keep(
                        new Representative(
                            one.id(),
                            one.agency(),
                            one.name(),
                            one.role(),
                            Capacity.OBSERVER,
                            one.phone(),
                            one.email(),
                            one.provenance())));
  }

  private void keep(SetUpArea.Lead... leads) {
    session.setUpArea().keep(session.area().orElseThrow(), List.of(), List.of(leads));
  }
}
