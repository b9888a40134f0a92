package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.wording.Words;

class RemarkTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final ChecklistForm form = ShippedChecklists.adult();
  private final Words words = Words.english();

  @Test
  void gapsAreSaidBesideTheCount() {
    var answers = allNo();
    for (int i = 1; i <= 9; i++) {
      answers = answers.with(q(i), Answer.YES);
    }
    for (int i = 10; i <= 13; i++) {
      answers = answers.with(q(i), Answer.DONT_KNOW);
    }
    answers = answers.with(q(20), (Answer) null).with(q(21), (Answer) null);

    assertEquals(
        List.of(
            "9 of 24 indicators marked yes.",
            "9 yes, 4 don't know, 2 not answered. If those were yes the count would be 15.",
            "This is below the count used for automatic referral. A small count can still mean"
                + " great danger.",
            "Consider referring whatever the count. Record your reason either way.",
            "Marac does not replace a referral to children's services.",
            "A snapshot to guide judgement, not a prediction."),
        said("uk-default-14", answers, Circumstances.NONE));
  }

  @Test
  void nothingMarkedIsNotGoodNews() {
    var said = said("uk-default-14", allNo(), Circumstances.NONE);

    assertEquals("0 of 24 indicators marked yes.", said.get(0));
    assertEquals(
        "No indicators recorded. Fear, control or barriers to disclosure may mean little was said.",
        said.get(1));
  }

  @Test
  void everyGroundIsListed() {
    var view =
        ProfessionalView.of(ProfessionalView.Decision.REFER)
            .because("Fear in every call and a pattern of control behind it.");
    var circumstances =
        new Circumstances(
            null,
            List.of(
                new ReportedEvent("police-callout", DAY),
                new ReportedEvent("police-callout", DAY),
                new ReportedEvent("police-callout", DAY)),
            List.of(
                new PriorReferral(DAY.minusDays(9), null, DAY, "rape-or-sexual-abuse", true, true)),
            List.of(),
            null,
            view,
            Map.of());

    var said = said("uk-default-14", marked(14), circumstances);

    assertEquals(
        List.of(
            "14 of 24 indicators marked yes.",
            "Referral recommended: count of 14 or more.",
            "Referral recommended: 3 or more events in 12 months.",
            "Referral recommended: a further incident within 12 months.",
            "Referred on professional judgement. Your reason travels with the referral."),
        said.subList(0, 5));
  }

  @Test
  void theLocalFigureIsNotHidden() {
    assertTrue(
        said("example-local-16", marked(14), Circumstances.NONE)
            .contains("Meets the count SafeLives recommends (14) but not the local figure (16)."));
  }

  @Test
  void anUnknownDateIsAskedForWhereALocalRuleNeedsIt() {
    assertTrue(
        said("example-recent-3-months", marked(14), Circumstances.NONE).stream()
            .anyMatch(sentence -> sentence.startsWith("The local rule asks for an incident in")));
  }

  @Test
  void aLowerCountIsNotGoodNews() {
    var earlier =
        new EarlierChecklist("ric-24-adult", LocalDate.of(2026, 9, 26), 15, Set.of(q(15)));

    var said = said("uk-default-14", marked(11), Circumstances.NONE.after(List.of(earlier)));

    assertTrue(
        said.contains(
            "11 now, 15 on 26 September 2026. Some items are lifetime facts. A lower count does not"
                + " show that danger has passed."));
    assertTrue(
        said.contains(
            "Item 15 was yes on 26 September 2026 and is no today. Check which is right."));
  }

  @Test
  void decliningWithAGroundIsSaid() {
    var view = ProfessionalView.of(ProfessionalView.Decision.NOT_REFER);

    assertTrue(
        said("uk-default-14", marked(14), Circumstances.NONE.with(view))
            .contains(
                "You are not referring although a ground is met. Say why and who you spoke to. The"
                    + " result stays as it is."));
  }

  @Test
  void laterDatesAreNotCountedInSilence() {
    var circumstances =
        new Circumstances(
            null,
            List.of(new ReportedEvent("police-callout", DAY.plusDays(1))),
            List.of(),
            List.of(),
            DAY.plusDays(2),
            ProfessionalView.UNDECIDED,
            Map.of());

    assertTrue(
        said("uk-default-14", allNo(), circumstances)
            .contains(
                "Dates after the day of this checklist were not counted: 2. Check that they are"
                    + " right."));
  }

  @Test
  void everyKindHasASentence() {
    Arrays.stream(Remark.Kind.values()).forEach(kind -> words.name("checklist.remark", kind));
  }

  @Test
  void everySignalHasASentence() {
    Arrays.stream(Signal.values())
        .forEach(signal -> words.say("checklist.alert." + signal.code().toLowerCase(Locale.ROOT)));
  }

  @Test
  void everyChoiceHasAWord() {
    Arrays.stream(WhyUnknown.values()).forEach(one -> words.name("checklist.why-unknown", one));
    Arrays.stream(InformationSource.values()).forEach(one -> words.name("checklist.source", one));
    Arrays.stream(Severity.values()).forEach(one -> words.name("checklist.severity", one));
    Arrays.stream(Ground.values()).forEach(one -> words.name("checklist.ground", one));
    Arrays.stream(Outcome.Status.values()).forEach(one -> words.name("checklist.status", one));
    Arrays.stream(Outcome.Decision.values()).forEach(one -> words.name("checklist.outcome", one));
    Arrays.stream(ProfessionalView.Decision.values())
        .forEach(one -> words.name("checklist.decision", one));
  }

  private List<String> said(String profileName, Answers answers, Circumstances circumstances) {
    var profile = ChecklistJson.profile(ScoringVectors.profile(profileName));
    var outcome = Outcome.of(form, profile, answers, circumstances, DAY);
    return Remark.about(form, profile, answers, circumstances, outcome).stream()
        .map(
            remark ->
                words.say(
                    "checklist.remark."
                        + remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    remark.details().toArray()))
        .toList();
  }

  private Answers allNo() {
    var answers = Answers.NONE;
    for (var item : form.items()) {
      answers = answers.with(item.id(), Answer.NO);
    }
    return answers;
  }

  private Answers marked(int number) {
    var answers = allNo();
    for (int i = 1; i <= number; i++) {
      answers = answers.with(q(i), Answer.YES);
    }
    return answers.with(q(15), Answer.NO);
  }

  private static ItemId q(int number) {
    return new ItemId("q" + number);
  }
}
