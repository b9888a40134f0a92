package org.maracdesk.app;

import org.maracdesk.app.command.ProgramVersion;
import org.maracdesk.journeys.Session;
import org.maracdesk.ui.audit.TrailModel;
import org.maracdesk.ui.audit.TrailScreen;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.BackupsModel;
import org.maracdesk.ui.settings.ChecklistsModel;
import org.maracdesk.ui.settings.KeysModel;
import org.maracdesk.ui.settings.RetentionModel;
import org.maracdesk.ui.settings.RetentionPart;
import org.maracdesk.ui.settings.SettingsModel;
import org.maracdesk.ui.settings.SettingsScreen;

/** The settings and what is reached from them, on one open store. */
final class SettingsScreens {

  private final Session session;
  private final DeskTools tools;
  private final Status status;
  private final KeyCards.Renewing renewing;

  /** One for all its screens, so that what goes on where the backups are is found again. */
  private final BackupsModel backups;

  /**
   * @param renewing gives the store a new key
   */
  SettingsScreens(Session session, DeskTools tools, Status status, KeyCards.Renewing renewing) {
    this.session = session;
    this.tools = tools;
    this.status = status;
    this.renewing = renewing;
    backups =
        new BackupsModel(
            session.keepBackups(),
            tools.background(),
            tools.dialogs(),
            tools.files(),
            tools.clock());
  }

  /** Something came of a backup that nobody asked for here. */
  void lookHowBackupsStand() {
    backups.look();
  }

  /** Who did what, and when. */
  Screen trail() {
    return new TrailScreen(
        tools.words(),
        new TrailModel(
            session.whoDidWhat(), tools.background(), tools.dialogs(), tools.files(), status),
        tools.clock());
  }

  /** The settings, on their first part. */
  SettingsScreen all() {
    var keys = new KeysModel(session.keepKeys(), tools.background());
    return new SettingsScreen(
            tools.words(),
            new SettingsModel(session, tools.background(), status, backups),
            new ChecklistsModel(
                session.keepChecklists(),
                session.keepLocalRules(),
                tools.background(),
                tools.dialogs(),
                tools.files(),
                status,
                tools.clock()),
            tools.preferences(),
            tools.clock(),
            ProgramVersion.text(),
            keys,
            new KeyCards(session.keepKeys(), renewing, tools, status, keys::load),
            retention(),
            () -> tools.navigator().go(new Place.FirstSteps()))
        .trailAt(() -> tools.navigator().go(new Place.Trail()));
  }

  private RetentionPart retention() {
    return new RetentionPart(
        tools.words(),
        new RetentionModel(
            session.keepRetention(),
            session.disposeOfRecord(),
            tools.background(),
            tools.tries(),
            tools.navigator(),
            tools.dialogs(),
            tools.files(),
            status),
        tools.overlay(),
        tools.clock());
  }
}
