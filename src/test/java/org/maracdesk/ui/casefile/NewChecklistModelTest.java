package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.LaidSheets;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.testing.InventedCasePage;

class NewChecklistModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final List<ChecklistForm> FORMS =
      List.of(
          LaidSheets.form("ric-24-adult"),
          LaidSheets.form("ric-yp"),
          LaidSheets.form("dash-27-police"),
          LaidSheets.form("external-merit"));

  @Test
  void theUsualFormIsProposedForAnAdultAndWhereTheAgeIsNotKnown() {
    assertEquals("ric-24-adult", chosen(model(InventedCasePage.bare())));
    assertEquals("ric-24-adult", chosen(aged(18)));
    assertEquals(OptionalInt.empty(), aged(18).youngAge());
    assertEquals(OptionalInt.empty(), model(InventedCasePage.bare()).youngAge());
  }

  @Test
  void underEighteenTheYoungPeoplesFormIsProposedAndNeverForced() {
    for (int age : new int[] {12, 13, 15, 17}) {
      var model = aged(age);
      assertEquals("ric-yp", chosen(model), "at " + age);
      assertEquals(OptionalInt.of(age), model.youngAge());
    }

    var model = aged(17);
    model.form().set(FORMS.getFirst());
    assertEquals(FORMS.getFirst().edition(), model.wanted().form());
    assertEquals(List.of(), model.problems());
  }

  @Test
  void aFormMadeForAnotherAgeSaysSoAndCanBeUsed() {
    var model = aged(15);
    assertFalse(model.isOutsideAge());

    model.form().set(FORMS.getFirst());

    assertTrue(model.isOutsideAge());
    assertEquals(List.of(), model.problems());
  }

  @Test
  void withoutAYoungPeoplesFormTheUsualOneIsProposed() {
    var page = InventedCasePage.born(birth(15));

    assertEquals("ric-24-adult", chosen(new NewChecklistModel(page, FORMS.subList(0, 1), TODAY)));
  }

  @Test
  void aReferralWithoutAChecklistIsTheFirstOccasion() {
    var model = model(InventedCasePage.bare());

    assertEquals(Occasion.REFERRAL, model.occasion().get());
    assertEquals(
        Optional.of(InventedCasePage.bare().latest().referral().id()),
        Optional.ofNullable(model.wanted().referral()));
  }

  @Test
  void whatAsksForAReviewIsTheOccasionAfterThat() {
    assertEquals(Occasion.NEW_INCIDENT, model(InventedCasePage.full()).occasion().get());
  }

  @Test
  void aResultFromElsewhereIsAnOccasionOfItsOwnAndBackAgain() {
    var model = model(InventedCasePage.full());
    model.occasion().set(Occasion.RELEASE);

    model.form().set(FORMS.getLast());
    assertEquals(List.of(Occasion.EXTERNAL_RESULT), model.occasions());
    assertEquals(Occasion.EXTERNAL_RESULT, model.wanted().occasion());

    model.form().set(FORMS.get(2));
    assertFalse(model.occasions().contains(Occasion.EXTERNAL_RESULT));
    assertEquals(Occasion.NEW_INCIDENT, model.occasion().get());
  }

  @Test
  void anotherFormOfTheSameKindKeepsTheOccasion() {
    var model = model(InventedCasePage.full());
    model.occasion().set(Occasion.RELEASE);

    model.form().set(FORMS.get(2));

    assertEquals(Occasion.RELEASE, model.wanted().occasion());
  }

  @Test
  void oneThatGoesWithAReferralNeedsOne() {
    var model = model(InventedCasePage.full());
    model.referral().set(Optional.empty());
    assertEquals(List.of(), model.problems());

    model.occasion().set(Occasion.REFERRAL);

    assertEquals(List.of(Problem.at("referral", Problem.Kind.MISSING)), model.problems());
  }

  @Test
  void itMayBelongToAnyReferralOrNone() {
    var model = model(InventedCasePage.full());

    assertEquals(3, model.referrals().size());
    assertTrue(model.referrals().getLast().isEmpty());
  }

  private static NewChecklistModel model(CasePage page) {
    return new NewChecklistModel(page, FORMS, TODAY);
  }

  private static NewChecklistModel aged(int years) {
    return model(InventedCasePage.born(birth(years)));
  }

  private static Birth birth(int years) {
    return Birth.on(TODAY.minusYears(years));
  }

  private static String chosen(NewChecklistModel model) {
    return model.form().get().edition().id();
  }
}
