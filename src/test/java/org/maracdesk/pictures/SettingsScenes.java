package org.maracdesk.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.journeys.ChecklistLook;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.Session;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.store.EarlierStore;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.NotedKeyCards;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.RetentionOf;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.BackupsModel;
import org.maracdesk.ui.settings.ChecklistsModel;
import org.maracdesk.ui.settings.FirstStepsModel;
import org.maracdesk.ui.settings.FirstStepsScreen;
import org.maracdesk.ui.settings.KeysModel;
import org.maracdesk.ui.settings.SettingsModel;
import org.maracdesk.ui.settings.SettingsScreen;
import org.maracdesk.ui.settings.SettingsScreen.Section;
import org.maracdesk.vault.StoreKind;

/** How everything is set up. */
final class SettingsScenes {

  private static final Path INVENTED =
      Path.of("src/test/resources/org/maracdesk/exchange/checklists");

  private SettingsScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("settings-desk", studio -> show(studio, Section.DESK)),
        new Scenery("settings-area", studio -> show(studio, Section.AREA)),
        new Scenery("settings-area-habits", studio -> area(studio, 0.35)),
        new Scenery("settings-area-ladder", studio -> area(studio, 0.6)),
        new Scenery("settings-area-end", studio -> area(studio, 1)),
        new Scenery("settings-days", studio -> show(studio, Section.DAYS)),
        new Scenery("first-steps-area", studio -> firstSteps(studio, 0)),
        new Scenery("first-steps-agencies", studio -> firstSteps(studio, 1)),
        new Scenery("first-steps-meetings", studio -> firstSteps(studio, 2)),
        new Scenery("first-steps-statement", studio -> firstSteps(studio, 3)),
        new Scenery("first-steps-labels", studio -> firstSteps(studio, 4)),
        new Scenery("settings-checklists", SettingsScenes::checklists),
        new Scenery("settings-look-form", studio -> look(studio, "invented-instrument.json", 0)),
        new Scenery("settings-look-pack", studio -> look(studio, "invented-pack.json", 0)),
        new Scenery("settings-look-pack-end", studio -> look(studio, "invented-pack.json", 1)),
        new Scenery("settings-look-refused", studio -> look(studio, "scoring-vectors.json", 0)),
        new Scenery("settings-rules", studio -> rules(studio, 0, false)),
        new Scenery("settings-rules-end", studio -> rules(studio, 1, false)),
        new Scenery("settings-rules-form", studio -> rules(studio, 0, true)),
        new Scenery("settings-rules-form-bands", studio -> rules(studio, 0.3, true)),
        new Scenery("settings-rules-form-end", studio -> rules(studio, 1, true)),
        new Scenery("settings-agencies", studio -> show(studio, Section.AGENCIES)),
        new Scenery("settings-bank", studio -> show(studio, Section.BANK)),
        new Scenery("settings-store", studio -> show(studio, Section.STORE)),
        new Scenery("settings-keys", studio -> show(studio, Section.KEYS)),
        new Scenery("settings-backups", SettingsScenes::backups),
        new Scenery("settings-backups-end", SettingsScenes::backupsEnd),
        new Scenery("settings-backups-proving", studio -> proving(studio, 0)),
        new Scenery("settings-backups-proving-end", studio -> proving(studio, 1)),
        new Scenery("settings-backups-upgraded", studio -> upgraded(studio, false)),
        new Scenery("settings-backups-upgraded-told", studio -> upgraded(studio, true)),
        new Scenery("settings-backups-none", studio -> show(studio, Section.BACKUPS)));
  }

  private static void show(Studio studio, Section section) {
    var model = model(studio, DemoRoom.open(), section, any -> {});
    if (section == Section.STORE) {
      model.check();
    }
  }

  private static void backups(Studio studio) {
    var session = DemoRoom.open();
    session.keepBackups().make();
    model(studio, session, Section.BACKUPS, any -> {});
  }

  /** One that waits for its drive. */
  private static void proving(Studio studio, double downwards) {
    var session = DemoRoom.open();
    session.keepBackups().make();
    var background = new InlineBackground();
    model(studio, session, background, Section.BACKUPS, any -> {});
    background.holdAside();
    page(studio).lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(studio.words().say("backup.prove")))
        .findFirst()
        .ifPresent(Button::fire);
    scroll(studio, downwards);
  }

  private static void backupsEnd(Studio studio) {
    backups(studio);
    scroll(studio, 1);
  }

  /** A store of an earlier version, the day it was brought up to date. */
  private static void upgraded(Studio studio, boolean told) {
    try (var passphrase = SampleSession.passphrase()) {
      var store = Files.createTempDirectory("upgraded").resolve("store");
      EarlierStore.in(store, StoreKind.REAL);
      var door =
          new OpenVault(studio.clock(), new SecureRandom(), SampleSession.CHEAP, studio.words());
      if (door.open(store, passphrase, new Actor("Coordinator"))
          instanceof OpenVault.Entry.Open(var session)) {
        session.keepBackups().make();
        model(studio, session, Section.BACKUPS, any -> {});
        scroll(studio, 1);
        if (told) {
          session.remark().ifPresent(studio.dialogs()::inform);
        }
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void area(Studio studio, double downwards) {
    show(studio, Section.AREA);
    scroll(studio, downwards);
  }

  private static void firstSteps(Studio studio, int steps) {
    var screen =
        new FirstStepsScreen(
            studio.words(),
            new FirstStepsModel(
                DemoRoom.open(),
                new InlineBackground(),
                new Navigator(new Place.FirstSteps()),
                new Status(studio.clock())));
    studio.desk(new Place.FirstSteps(), screen);
    for (int step = 0; step < steps; step++) {
      if (page(studio).lookup(".m-row .accent") instanceof Button next) {
        next.fire();
      }
    }
  }

  private static void checklists(Studio studio) {
    var session = DemoRoom.open();
    var keep = session.keepChecklists();
    if (keep.look(INVENTED.resolve("invented-pack.json")) instanceof ChecklistLook.Pack pack) {
      keep.use(pack, true);
    }
    keep.withdraw(
        keep.all().stream()
            .filter(listed -> listed.edition().id().equals("ric-24-ni"))
            .findFirst()
            .orElseThrow());
    model(studio, session, Section.CHECKLISTS, any -> {});
  }

  private static void look(Studio studio, String file, double downwards) {
    model(
        studio,
        DemoRoom.open(),
        Section.CHECKLISTS,
        checklists -> checklists.lookAt(INVENTED.resolve(file)));
    scroll(studio, downwards);
  }

  private static void rules(Studio studio, double downwards, boolean editing) {
    var session = DemoRoom.open();
    session.keepLocalRules().all().stream()
        .filter(listed -> listed.profile().edition().id().equals("cheshire-east"))
        .findFirst()
        .ifPresent(listed -> session.keepLocalRules().choose(listed.profile()));
    model(studio, session, Section.RULES, any -> {});
    if (editing && page(studio).lookup(".accent") instanceof Button change) {
      change.fire();
    }
    scroll(studio, downwards);
  }

  private static void scroll(Studio studio, double downwards) {
    var page = page(studio);
    page.applyCss();
    page.layout();
    page.setVvalue(downwards);
  }

  private static Page page(Studio studio) {
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    return (Page) root.lookup(".m-page");
  }

  private static SettingsModel model(
      Studio studio, Session session, Section section, Consumer<ChecklistsModel> then) {
    return model(studio, session, new InlineBackground(), section, then);
  }

  private static SettingsModel model(
      Studio studio,
      Session session,
      InlineBackground background,
      Section section,
      Consumer<ChecklistsModel> then) {
    var status = new Status(studio.clock());
    var model =
        new SettingsModel(
            session,
            background,
            status,
            new BackupsModel(
                session.keepBackups(),
                background,
                AnsweringDialogs.yes(),
                new PickedFile(INVENTED),
                studio.clock()));
    var checklists =
        new ChecklistsModel(
            session.keepChecklists(),
            session.keepLocalRules(),
            background,
            AnsweringDialogs.yes(),
            new PickedFile(INVENTED),
            status,
            studio.clock());
    var screen =
        new SettingsScreen(
            studio.words(),
            model,
            checklists,
            new Preferences(),
            studio.clock(),
            "1.0.0",
            new KeysModel(session.keepKeys(), background),
            new NotedKeyCards(),
            RetentionOf.session(session, background, studio.clock()),
            () -> {});
    studio.desk(new Place.Settings(), screen);
    screen.open(section);
    then.accept(checklists);
    return model;
  }
}
