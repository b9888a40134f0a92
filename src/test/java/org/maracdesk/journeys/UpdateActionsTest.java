package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ActionCsv;
import org.maracdesk.exchange.ActionRow;
import org.maracdesk.exchange.CsvWriting;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.journeys.UpdatePreview.Fate;
import org.maracdesk.testing.SampleSession;

class UpdateActionsTest {

  private static final int MANY = 200;
  private static final Confidential NOTE = Confidential.of("Seen to, and confirmed");
  private static final Progress DONE = new Progress.Done(SampleSession.MEETING, NOTE);
  private static final Told TOLD =
      new Told(Confidential.of("Bracken Inventson"), SampleSession.MEETING);

  @TempDir Path folder;

  @Test
  void twoHundredAnswersComeInAndNoneIsLost() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var many = promiseMany(sample);
      var file = answers("many.csv", sample, many, DONE);
      var update = sample.session().updateActions();
      var preview = update.preview(file, many.getFirst().owner());

      assertEquals(MANY, preview.count(Fate.CHANGES));
      assertTrue(many.stream().allMatch(a -> progress(sample, a.id()).isOpen()));
      var taken = update.take(preview, Set.of()).orElseThrow();
      sample.reopened();

      assertEquals(MANY, many.stream().filter(a -> progress(sample, a.id()).equals(DONE)).count());
      var again = sample.session().updateActions().preview(file, many.getFirst().owner());
      assertEquals(MANY, again.count(Fate.SAME));
      assertEquals(Optional.empty(), sample.session().updateActions().take(again, Set.of()));
      assertEquals(MANY, sample.session().updateActions().takeBack(taken));
      assertTrue(many.stream().allMatch(a -> progress(sample, a.id()).isOpen()));
      assertTrue(sample.session().verify().isClean());
    }
  }

  @Test
  void noFileAnswersForAnotherAgency() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var another =
          sample.session().followUpActions().all().stream()
              .map(Tracked::action)
              .filter(a -> !a.owner().equals(own.owner()) && a.progress().isOpen())
              .findFirst()
              .orElseThrow();
      var update = sample.session().updateActions();

      var preview =
          update.preview(answers("both.csv", sample, List.of(own, another), DONE), own.owner());

      assertEquals(List.of(Fate.CHANGES, Fate.REFUSED), fates(preview));
      assertEquals(
          "journeys.update.other-agency",
          preview.lines().getLast().reasons().getFirst().issue().key());
      assertEquals(3, preview.lines().getLast().line());
      update.take(preview, Set.of());
      assertEquals(DONE, progress(sample, own.id()));
      assertEquals(another, action(sample, another.id()));
    }
  }

  @Test
  void aVersionThatWasNeverWrittenHidesNoAnswerGivenMeanwhile() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var file = answers("old.csv", sample, List.of(own), DONE);
      var edited =
          SampleSheet.read(text(file)).with(0, "record_version", "999").in(folder, "edited.csv");
      var partly = new Progress.Partly(SampleSession.MEETING, NOTE);
      done(sample.session().followUpActions().report(own.id(), partly, TOLD));
      var update = sample.session().updateActions();

      var preview = update.preview(edited, own.owner());

      assertEquals(List.of(Fate.CONFLICT), fates(update.preview(file, own.owner())));
      assertEquals(List.of(Fate.REFUSED), fates(preview));
      assertEquals(
          "journeys.update.never-written",
          preview.lines().getFirst().reasons().getFirst().issue().key());
      assertEquals(Optional.empty(), update.take(preview, Set.of(own.id())));
      assertEquals(partly, progress(sample, own.id()));
    }
  }

  @Test
  void aFileThatSaysAnotherOwnerOrTextChangesNeither() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var bent =
          new Action(
              own.id(),
              own.meeting(),
              own.item(),
              own.caseId(),
              own.number(),
              new AgencyCode("ELSEWHERE"),
              Confidential.of("Somebody else"),
              Confidential.of("Something easier"),
              own.agreedOn(),
              own.due().plusDays(300),
              own.progress(),
              own.version());
      var update = sample.session().updateActions();

      update.take(
          update.preview(answers("bent.csv", sample, List.of(bent), DONE), own.owner()), Set.of());

      assertEquals(own.reported(DONE), action(sample, own.id()));
    }
  }

  @Test
  void whatWasAnsweredHereMeanwhileIsShownSideBySideAndDecided() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var file = answers("conflict.csv", sample, List.of(own), DONE);
      var here = new Progress.NotTaken(SampleSession.MEETING, NOTE);
      done(sample.session().followUpActions().report(own.id(), here, TOLD));
      var update = sample.session().updateActions();

      var preview = update.preview(file, own.owner());

      var line = preview.lines().getFirst();
      assertEquals(Fate.CONFLICT, line.fate());
      assertEquals(here, line.kept());
      assertEquals(DONE, line.told());
      assertEquals(Optional.empty(), update.take(preview, Set.of()));
      assertEquals(here, progress(sample, own.id()));
      assertTrue(update.take(preview, Set.of(own.id())).isPresent());
      assertEquals(DONE, progress(sample, own.id()));
    }
  }

  @Test
  void anActionReportedBetweenLookAndYesStopsTheWholeFile() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var update = sample.session().updateActions();
      var preview = update.preview(answers("late.csv", sample, List.of(own), DONE), own.owner());
      var here = new Progress.NotTaken(SampleSession.MEETING, NOTE);
      done(sample.session().followUpActions().report(own.id(), here, TOLD));

      assertExplained("journeys.update.changed-meanwhile", () -> update.take(preview, Set.of()));

      assertEquals(here, progress(sample, own.id()));
    }
  }

  @Test
  void rowsThatCannotBeAreRefusedEachWithItsLineAndReason() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var update = sample.session().updateActions();
      var stranger =
          new Action(
              new ActionId(new UUID(7, 7)),
              own.meeting(),
              own.item(),
              own.caseId(),
              400,
              own.owner(),
              own.person(),
              own.text(),
              own.agreedOn(),
              own.due(),
              DONE,
              1);
      var brief = new Progress.NotTaken(SampleSession.MEETING, Confidential.of("no"));

      assertEquals(
          "journeys.update.unknown",
          reason(update.preview(answers("a.csv", sample, List.of(stranger), DONE), own.owner())));
      assertEquals(
          "problem.missing",
          reason(update.preview(answers("b.csv", sample, List.of(own), brief), own.owner())));
      var noOutcome = text(answers("c.csv", sample, List.of(own), DONE)).replace(NOTE.text(), "");
      assertEquals(
          "exchange.code.e-action-state",
          reason(update.preview(file("c.csv", noOutcome), own.owner())));
      assertEquals(own, action(sample, own.id()));
    }
  }

  @Test
  void whatIsNoSheetOfActionsIsRefusedWhole() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action().owner();
      var update = sample.session().updateActions();
      var agencies =
          new String(
              sample
                  .session()
                  .exportSpreadsheet()
                  .write(ExportSpreadsheet.Kind.AGENCIES, null)
                  .bytes(),
              StandardCharsets.UTF_8);

      assertEquals(
          "journeys.update.other-sheet",
          update.preview(file("agencies.csv", agencies), own).refused().getFirst().key());
      for (var nonsense : List.of("", "hello", "\u0000\u0001", "\"open")) {
        var preview = update.preview(file("nonsense.csv", nonsense), own);
        assertTrue(!preview.refused().isEmpty() && preview.lines().isEmpty(), nonsense);
      }
      assertExplained(
          "journeys.file.not-read", () -> update.preview(folder.resolve("none.csv"), own));
    }
  }

  @Test
  void anOpenRowSaysNothing() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var own = first(sample).action();
      var file = answers("open.csv", sample, List.of(own), new Progress.Open());
      done(sample.session().followUpActions().report(own.id(), DONE, TOLD));

      var preview = sample.session().updateActions().preview(file, own.owner());

      assertEquals(List.of(Fate.SAME), fates(preview));
      assertEquals(DONE, progress(sample, own.id()));
    }
  }

  private List<Action> promiseMany(SampleSession sample) {
    var model = first(sample).action();
    var many = new ArrayList<Action>();
    sample
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.ACTION_AGREED),
            shelves -> {
              for (int i = 0; i < MANY; i++) {
                var action =
                    new Action(
                        new ActionId(new UUID(5, i)),
                        model.meeting(),
                        model.item(),
                        model.caseId(),
                        100 + i,
                        model.owner(),
                        model.person(),
                        Confidential.of("Invented action " + i),
                        model.agreedOn(),
                        model.due(),
                        new Progress.Open(),
                        1);
                shelves.actions().keep(action);
                many.add(action);
              }
            });
    return many;
  }

  /** The agency's file: the actions as they were exported, each with this answer. */
  private Path answers(String name, SampleSession sample, List<Action> actions, Progress answer) {
    var rows =
        actions.stream()
            .map(
                a ->
                    ActionRow.of(
                        new Action(
                            a.id(),
                            a.meeting(),
                            a.item(),
                            a.caseId(),
                            a.number(),
                            a.owner(),
                            a.person(),
                            a.text(),
                            a.agreedOn(),
                            a.due(),
                            answer,
                            a.version()),
                        null,
                        first(sample).number(),
                        new Provenance(
                            a.version(),
                            Instant.parse("2026-11-26T09:00:00Z"),
                            a.owner(),
                            "Manager",
                            "",
                            "")))
            .toList();
    return file(
        name,
        new String(ActionCsv.write(rows, CsvWriting.Reader.PROGRAMS), StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Fate> fates(UpdatePreview preview) {
    return preview.lines().stream().map(UpdatePreview.Line::fate).toList();
  }

  private static String reason(UpdatePreview preview) {
    var line = preview.lines().getFirst();
    assertEquals(Fate.REFUSED, line.fate());
    return line.reasons().getFirst().issue().key();
  }

  private static Tracked first(SampleSession sample) {
    return sample.session().followUpActions().all().getFirst();
  }

  private static Action action(SampleSession sample, ActionId id) {
    return sample.session().store().read(s -> s.actions().action(id)).orElseThrow();
  }

  private static Progress progress(SampleSession sample, ActionId id) {
    return action(sample, id).progress();
  }
}
