package org.maracdesk.app;

import org.maracdesk.journeys.Session;
import org.maracdesk.ui.action.FiguresModel;
import org.maracdesk.ui.action.FiguresScreen;
import org.maracdesk.ui.action.RemindersModel;
import org.maracdesk.ui.action.RemindersScreen;
import org.maracdesk.ui.action.UpdatesModel;
import org.maracdesk.ui.action.UpdatesScreen;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Status;

/** The screens beside the list of actions, on one open store. */
record FollowUpScreens(Session session, DeskTools tools, Status status) {

  Screen reminders() {
    return new RemindersScreen(
        tools.words(),
        new RemindersModel(
            session.remindAgencies(),
            tools.background(),
            tools.navigator(),
            tools.files(),
            tools.clipping(),
            status));
  }

  Screen figures() {
    return new FiguresScreen(
        tools.words(),
        new FiguresModel(
            session.countActions(), tools.background(), tools.files(), status, tools.clock()));
  }

  Screen updates() {
    return new UpdatesScreen(
        tools.words(),
        new UpdatesModel(
            session.updateActions(),
            session::agencies,
            tools.background(),
            tools.navigator(),
            tools.files(),
            status));
  }
}
