package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;

class OutcomePropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String REASON = "Fear in every call and a pattern of control behind it.";

  private final ChecklistForm form = ShippedChecklists.adult();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyQuestionIsCountedExactlyOnce(
      @ForAll("profiles") Profile profile, @ForAll("answers") Answers answers) {
    var tally = outcome(profile, answers, Circumstances.NONE).tally();

    assertEquals(form.items().size(), tally.items());
    assertEquals(tally.yes() + tally.dontKnow() + tally.notAnswered(), tally.reachable());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void turningAnAnswerToYesNeverTakesAnythingAway(
      @ForAll("profiles") Profile profile,
      @ForAll("answers") Answers answers,
      @ForAll("circumstances") Circumstances circumstances,
      @ForAll @IntRange(min = 0, max = 23) int question) {
    var before = outcome(profile, answers, circumstances);
    var item = form.items().get(question).id();

    var after = outcome(profile, answers.with(item, Answer.YES), circumstances);

    assertTrue(after.grounds().containsAll(before.grounds()));
    assertTrue(after.status().compareTo(before.status()) <= 0);
    for (var alert : before.alerts()) {
      assertTrue(!alert.isAboutDanger() || after.alerts().contains(alert), alert.code());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void dontKnowToNoNeverRaisesTheCountAndLowersWhatItCouldReach(
      @ForAll("profiles") Profile profile,
      @ForAll("answers") Answers answers,
      @ForAll @IntRange(min = 0, max = 23) int question) {
    var item = form.items().get(question).id();
    var unknown =
        outcome(profile, answers.with(item, Answer.DONT_KNOW), Circumstances.NONE).tally();

    var no = outcome(profile, answers.with(item, Answer.NO), Circumstances.NONE).tally();

    assertEquals(unknown.yes(), no.yes());
    assertEquals(unknown.reachable() - 1, no.reachable());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void judgementRaisesAndNeverLowers(
      @ForAll("profiles") Profile profile,
      @ForAll("answers") Answers answers,
      @ForAll("circumstances") Circumstances circumstances) {
    var undecided = outcome(profile, answers, circumstances.with(ProfessionalView.UNDECIDED));
    var refer = ProfessionalView.of(ProfessionalView.Decision.REFER);
    var notRefer = ProfessionalView.of(ProfessionalView.Decision.NOT_REFER).because(REASON);

    var referred = outcome(profile, answers, circumstances.with(refer));
    var declined = outcome(profile, answers, circumstances.with(notRefer));

    assertEquals(Outcome.Status.REFER, referred.status());
    assertTrue(referred.decision() != Outcome.Decision.BLOCKED);
    assertEquals(undecided.band(), declined.band());
    assertEquals(undecided.grounds(), declined.grounds());
    assertEquals(undecided.status(), declined.status());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whereAnAnswerCameFromNeverChangesTheCount(
      @ForAll("profiles") Profile profile,
      @ForAll("answers") Answers answers,
      @ForAll InformationSource source) {
    var elsewhere = everywhere(answers, answer -> answer.from(source));

    assertEquals(
        outcome(profile, answers, Circumstances.NONE).tally(),
        outcome(profile, elsewhere, Circumstances.NONE).tally());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsGivenBesideTheQuestionsNeverChangesTheCount(
      @ForAll("profiles") Profile profile,
      @ForAll("answers") Answers answers,
      @ForAll("circumstances") Circumstances circumstances) {
    var described =
        everywhere(
                answers,
                answer -> answer.noting(Confidential.of("More")).with("detail", Reply.written("x")))
            .with(new ItemId("grid-physical"), Answer.YES);

    var plain = outcome(profile, answers, Circumstances.NONE);
    var full = outcome(profile, described, circumstances);

    assertEquals(plain.tally(), full.tally());
    assertEquals(plain.band(), full.band());
  }

  private Answers everywhere(Answers answers, UnaryOperator<ItemAnswer> change) {
    var all = answers;
    for (var item : form.items()) {
      all = all.with(item.id(), change.apply(all.at(item.id())));
    }
    return all;
  }

  private Outcome outcome(Profile profile, Answers answers, Circumstances circumstances) {
    return Outcome.of(form, profile, answers, circumstances, DAY);
  }

  @Provide
  Arbitrary<Profile> profiles() {
    var names =
        List.of(
            "uk-default-14",
            "plymouth-bands",
            "example-local-16",
            "example-recent-3-months",
            "example-any-report",
            "example-anchor-meeting",
            "example-na");
    return Arbitraries.of(
        names.stream().map(name -> ChecklistJson.profile(ScoringVectors.profile(name))).toList());
  }

  @Provide
  Arbitrary<Answers> answers() {
    var said =
        Arbitraries.of(Answer.YES, Answer.NO, Answer.DONT_KNOW, Answer.NOT_APPLICABLE)
            .injectNull(0.2);
    return Combinators.combine(said.list().ofSize(24), Arbitraries.of(true, false).list().ofSize(4))
        .as(this::answered);
  }

  private Answers answered(List<@Nullable Answer> said, List<Boolean> followUps) {
    var answers = Answers.NONE;
    for (int i = 0; i < said.size(); i++) {
      answers = answers.with(form.items().get(i).id(), said.get(i));
    }
    var replies = new ArrayList<Map.Entry<String, Reply>>();
    replies.add(Map.entry("q5.suicidal", Reply.chosen("yes")));
    replies.add(Map.entry("q17.hba", Reply.chosen("yes")));
    replies.add(Map.entry("q14.who", Reply.chosen("children", "self")));
    replies.add(Map.entry("q18.whom", Reply.chosen("children")));
    for (int i = 0; i < replies.size(); i++) {
      if (followUps.get(i)) {
        var name = replies.get(i).getKey().split("\\.");
        var item = new ItemId(name[0]);
        answers = answers.with(item, answers.at(item).with(name[1], replies.get(i).getValue()));
      }
    }
    return answers;
  }

  /** Without earlier checklists: a yes put back honestly clears the note that it was taken away. */
  @Provide
  Arbitrary<Circumstances> circumstances() {
    var days = Arbitraries.integers().between(-40, 800).map(DAY::minusDays);
    var events =
        Combinators.combine(Arbitraries.of("police-callout", "health-report", "other"), days)
            .as(ReportedEvent::new)
            .list()
            .ofMaxSize(5);
    var prior =
        Combinators.combine(
                days,
                days.injectNull(0.3),
                days.injectNull(0.3),
                Arbitraries.of("rape-or-sexual-abuse", "other").injectNull(0.3),
                Arbitraries.of(true, false))
            .as(
                (on, heard, since, kind, same) ->
                    new PriorReferral(on, heard, since, kind, true, same))
            .list()
            .ofMaxSize(2);
    var views =
        Combinators.combine(
                Arbitraries.of(ProfessionalView.Decision.class),
                Arbitraries.of("", "short", REASON),
                Arbitraries.of("", "A manager"))
            .as(
                (decision, reason, person) ->
                    ProfessionalView.of(decision).because(reason).discussedWith(person));
    var fields =
        Arbitraries.maps(
            Arbitraries.of("immediateDanger", "childRisk"),
            Arbitraries.of("yes", "no").map(Reply::chosen));
    return Combinators.combine(
            Arbitraries.integers().between(10, 90).injectNull(0.2),
            events,
            prior,
            days.injectNull(0.3),
            views,
            fields)
        .as(
            (age, happened, earlier, last, view, given) ->
                new Circumstances(age, happened, earlier, List.of(), last, view, given));
  }
}
