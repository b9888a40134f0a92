package org.maracdesk.pictures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.journeys.DividedArea;
import org.maracdesk.journeys.KeepBackups.Standing;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.testing.InventedCases;
import org.maracdesk.testing.InventedLookBack;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.casefile.CaseListings;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Wording;

/** The list of cases and one case, in the states that matter. */
final class CaseScenes {

  private CaseScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("cases-list", studio -> list(studio, InventedCases.dozen(), "")),
        new Scenery(
            "cases-backup-proven",
            studio -> backups(studio, Wording.of("backup.proven.days", 3), false, false)),
        new Scenery(
            "cases-only-way-in",
            studio -> backups(studio, Wording.of("backup.proven.days", 3), false, true)),
        new Scenery(
            "cases-only-way-in-late",
            studio -> backups(studio, Wording.of("backup.proven.days", 9), true, true)),
        new Scenery("cases-backup-away", CaseScenes::backupAway),
        new Scenery(
            "cases-backup-late",
            studio -> backups(studio, Wording.of("backup.proven.days", 9), true, false)),
        new Scenery("cases-unfinished", CaseScenes::unfinished),
        new Scenery("cases-holds", CaseScenes::holds),
        new Scenery("cases-none", studio -> list(studio, InventedCases.dozen(), "wombat")),
        new Scenery("cases-empty", studio -> list(studio, List.of(), "")),
        new Scenery("case-full", studio -> page(studio, InventedCasePage.full(), 0)),
        new Scenery("case-middle", studio -> page(studio, InventedCasePage.full(), 0.45)),
        new Scenery("case-end", studio -> page(studio, InventedCasePage.full(), 1)),
        new Scenery("case-edit", CaseScenes::edit),
        new Scenery("case-checklist-new", studio -> checklist(studio, InventedCasePage.full())),
        new Scenery(
            "case-checklist-young",
            studio -> checklist(studio, InventedCasePage.born(Birth.on(LocalDate.of(2011, 3, 2))))),
        new Scenery("case-look-back", studio -> lookBack(studio, 0)),
        new Scenery("case-look-back-answers", studio -> lookBack(studio, 20)),
        new Scenery("case-new", studio -> fresh(studio, false)),
        new Scenery("case-new-home", CaseScenes::home),
        new Scenery("case-new-voice", studio -> fresh(studio, "Afraid of")),
        new Scenery("case-new-sharing", studio -> fresh(studio, "Who authorised it")),
        new Scenery("case-new-transfer", CaseScenes::transferred),
        new Scenery("case-new-end", studio -> fresh(studio, "Secure e-mail")),
        new Scenery("case-details", studio -> editButton(studio).requestFocus()),
        new Scenery("case-details-edit", CaseScenes::details),
        new Scenery("case-new-problems", studio -> fresh(studio, true)),
        new Scenery("case-bare", studio -> page(studio, InventedCasePage.bare(), 0)));
  }

  private static void fresh(Studio studio, boolean asked) {
    try (var store = SampleSession.at(PlayDemo.Stage.values()[0])) {
      var screen = CaseListings.newReferral(studio.words(), store);
      studio.desk(new Place.NewCase(), screen);
      if (asked) {
        screen.view().applyCss();
        screen.view().layout();
        ((Button) screen.view().lookup(".accent")).fire();
      }
    }
  }

  /** Where the area is divided, at the field for where the victim lives. */
  private static void home(Studio studio) {
    try (var store = SampleSession.at(PlayDemo.Stage.values()[0])) {
      DividedArea.into(store.session(), "North Bank", "Mill End", "Northmere Town");
      studio.desk(new Place.NewCase(), CaseListings.newReferral(studio.words(), store));
      var root = studio.window().stage().getScene().getRoot();
      root.applyCss();
      root.layout();
      root.lookupAll(".combo-box").stream()
          .filter(node -> "Part of the area".equals(node.getAccessibleText()))
          .findFirst()
          .orElseThrow()
          .requestFocus();
    }
  }

  private static void checklist(Studio studio, CasePage page) {
    page(studio, page, 0);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    root.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("New checklist"))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  /** The form where one is writing into this field. */
  private static void fresh(Studio studio, String field) {
    fresh(studio, false);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    root.lookupAll(".text-field").stream()
        .filter(node -> field.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow()
        .requestFocus();
  }

  /** A case that another Marac sent. */
  private static void transferred(Studio studio) {
    fresh(studio, "Transferred from (Marac)");
    if (studio.window().stage().getScene().getFocusOwner() instanceof TextField from) {
      from.setText("Southmere (invented)");
    }
  }

  private static void details(Studio studio) {
    editButton(studio).fire();
  }

  /** The button at the end of what a referral's form says. */
  private static Button editButton(Studio studio) {
    page(studio, InventedCasePage.full(), 0);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    return root.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> "Edit referral form".equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static void lookBack(Studio studio, int line) {
    var screen = CaseListings.lookBack(studio.words(), InventedLookBack.four());
    studio.desk(new Place.LookBack(InventedCasePage.CASE), screen);
    if (screen.view().lookup(".m-look-back") instanceof TableView<?> table) {
      table.scrollTo(line);
    }
  }

  private static void edit(Studio studio) {
    page(studio, InventedCasePage.full(), 0);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    ((Button) root.lookup(".m-file-person .button")).fire();
  }

  static void page(Studio studio, CasePage page, double down) {
    var screen = CaseListings.page(studio.words(), studio.clock(), page);
    studio.desk(new Place.Case(page.caseFile().id()), screen);
    if (screen.view().lookup(".scroll-pane") instanceof ScrollPane inSight) {
      inSight.setVvalue(down);
    }
  }

  private static void backups(Studio studio, Wording sentence, boolean late, boolean only) {
    backups(studio, sentence, late, only, Optional.empty());
  }

  /** The stick has been in the drawer for a fortnight. */
  private static void backupAway(Studio studio) {
    var missing =
        Wording.of(
            "backup.failed.today",
            LocalTime.of(16, 40),
            Wording.of("backup.trouble.place-missing"));
    var trouble =
        Wording.of("backup.both", missing, Wording.of("backup.beside.today", LocalTime.of(16, 40)));
    backups(studio, Wording.of("backup.proven-there.days", 14), true, false, Optional.of(trouble));
  }

  private static void backups(
      Studio studio, Wording sentence, boolean late, boolean only, Optional<Wording> trouble) {
    var standing =
        new Standing(Path.of("backups"), true, Optional.empty(), sentence, late, trouble);
    studio.desk(
        new Place.Cases(),
        CaseListings.screen(studio.words(), InventedCases.dozen(), standing, only));
  }

  private static void unfinished(Studio studio) {
    var said = Wording.of("referral.unfinished", LocalDate.of(2026, 11, 26), LocalTime.of(16, 40));
    studio.desk(
        new Place.Cases(), CaseListings.screen(studio.words(), InventedCases.dozen(), said));
  }

  private static void holds(Studio studio) {
    studio.desk(new Place.Cases(), CaseListings.screen(studio.words(), InventedCases.dozen(), 2));
  }

  private static void list(Studio studio, List<CaseLine> lines, String query) {
    studio.desk(new Place.Cases(), CaseListings.screen(studio.words(), lines, query));
  }
}
