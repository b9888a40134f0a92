package org.maracdesk.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.journeys.ResearchTable;
import org.maracdesk.journeys.Session;
import org.maracdesk.ui.action.ActionExport;
import org.maracdesk.ui.action.ActionsModel;
import org.maracdesk.ui.action.ActionsScreen;
import org.maracdesk.ui.action.ReportModel;
import org.maracdesk.ui.casefile.CaseListModel;
import org.maracdesk.ui.casefile.CaseListScreen;
import org.maracdesk.ui.casefile.CaseModel;
import org.maracdesk.ui.casefile.CaseScreen;
import org.maracdesk.ui.casefile.HoldsModel;
import org.maracdesk.ui.casefile.LookBackModel;
import org.maracdesk.ui.casefile.LookBackScreen;
import org.maracdesk.ui.casefile.NewReferralModel;
import org.maracdesk.ui.casefile.NewReferralScreen;
import org.maracdesk.ui.checklist.ChecklistHomeModel;
import org.maracdesk.ui.checklist.ChecklistHomeScreen;
import org.maracdesk.ui.checklist.ChecklistModel;
import org.maracdesk.ui.checklist.ChecklistScreen;
import org.maracdesk.ui.checklist.LastSignature;
import org.maracdesk.ui.checklist.SheetHabits;
import org.maracdesk.ui.documents.ChecklistPaperModel;
import org.maracdesk.ui.documents.ChecklistPaperScreen;
import org.maracdesk.ui.documents.DocumentsModel;
import org.maracdesk.ui.documents.DocumentsScreen;
import org.maracdesk.ui.exchange.ExportModel;
import org.maracdesk.ui.exchange.ImportModel;
import org.maracdesk.ui.exchange.ImportScreen;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Screens;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.AgendaModel;
import org.maracdesk.ui.meeting.AgendaScreen;
import org.maracdesk.ui.meeting.MeetingModel;
import org.maracdesk.ui.meeting.MeetingScreen;
import org.maracdesk.ui.meeting.MeetingsModel;
import org.maracdesk.ui.meeting.MeetingsScreen;
import org.maracdesk.ui.research.LastCell;
import org.maracdesk.ui.research.ResearchModel;
import org.maracdesk.ui.research.ResearchScreen;
import org.maracdesk.ui.research.ReturnModel;
import org.maracdesk.ui.research.ReturnScreen;
import org.maracdesk.ui.settings.FirstStepsModel;
import org.maracdesk.ui.settings.FirstStepsScreen;
import org.maracdesk.ui.settings.SettingsScreen;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.wording.Wording;

/** The screen of every place, on one open store. */
final class SessionScreens implements Screens {

  private final Session session;
  private final DeskTools tools;
  private final Status status;
  private final FollowUpScreens followUp;
  private final SettingsScreens settings;

  /** Kept as long as the store is open, so that leaving the form by mistake loses nothing. */
  private final NewReferralModel writtenIn;

  private final LastSignature lastSignature = new LastSignature();
  private final LastCell lastCell = new LastCell();
  private @Nullable FirstStepsScreen firstSteps;
  private @Nullable CaseListModel list;

  /**
   * @param renewing gives the store a new key
   */
  SessionScreens(Session session, DeskTools tools, Status status, KeyCards.Renewing renewing) {
    this.session = session;
    this.tools = tools;
    this.status = status;
    followUp = new FollowUpScreens(session, tools, status);
    settings = new SettingsScreens(session, tools, status, renewing);
    writtenIn =
        new NewReferralModel(
            session.registerCase(),
            session::agencies,
            tools.background(),
            tools.navigator(),
            status);
  }

  @Override
  public Screen at(Place place) {
    return switch (place) {
      case Place.Cases() -> cases();
      case Place.NewCase() -> newReferral();
      case Place.Case at -> oneCase(at);
      case Place.Checklist at -> checklist(at);
      case Place.ChecklistPaper at -> checklistPaper(at);
      case Place.LookBack at -> lookBack(at);
      case Place.Checklists() -> checklists();
      case Place.Meetings() -> meetings();
      case Place.Emergency(var id) -> meetings().callingFor(id);
      case Place.Agenda at -> agenda(at);
      case Place.Meeting at -> meeting(at);
      case Place.Research(var id) -> research(() -> session.recordResearch().ofMeeting(id));
      case Place.CaseResearch(var id) -> research(() -> session.recordResearch().ofCase(id));
      case Place.Return at -> oneReturn(at);
      case Place.Documents at -> documents(at);
      case Place.Actions() -> actions(null);
      case Place.ActionsOf(var id) -> actions(id);
      case Place.Reminders() -> followUp.reminders();
      case Place.ActionFigures() -> followUp.figures();
      case Place.ActionUpdates() -> followUp.updates();
      case Place.Import() -> exchange();
      case Place.Settings() -> settings.all();
      case Place.Trail() -> settings.trail();
      case Place.Backups() -> settings.all().at(SettingsScreen.Section.BACKUPS);
      case Place.WaysIn() -> settings.all().at(SettingsScreen.Section.KEYS);
      case Place.Keeping() -> settings.all().at(SettingsScreen.Section.RETENTION);
      case Place.FirstSteps() -> firstSteps();
    };
  }

  /** Kept too: going away and coming back finds each step as it was left. */
  private Screen firstSteps() {
    if (firstSteps == null) {
      firstSteps =
          new FirstStepsScreen(
              tools.words(),
              new FirstStepsModel(session, tools.background(), tools.navigator(), status));
    }
    return firstSteps;
  }

  private Screen cases() {
    list =
        new CaseListModel(
            session.findCase(),
            session.keepBackups(),
            session.keepKeys(),
            session.keepRetention(),
            session.noteReading(),
            new CaseListModel.WrittenIn(
                session.registerCase()::saysUnfinished,
                session.registerCase()::discard,
                this::discarded),
            tools.background(),
            tools.navigator(),
            tools.dialogs());
    return new CaseListScreen(tools.words(), list);
  }

  private void discarded() {
    writtenIn.lookAgain();
    status.say(Wording.of("referral.unfinished.discarded"));
  }

  private Screen oneCase(Place.Case at) {
    return new CaseScreen(
        tools.words(),
        new CaseModel(
            at.caseId(),
            session.findCase(),
            session.registerCase(),
            session.completeChecklist(),
            session.decideCase(),
            tools.clock(),
            tools.background(),
            tools.navigator(),
            tools.clipping(),
            status),
        tools.dialogs(),
        new HoldsModel(
            at.caseId(), session.keepRetention(), tools.background(), tools.dialogs(), status));
  }

  private Screen newReferral() {
    return new NewReferralScreen(tools.words(), writtenIn, tools.dialogs(), tools.clock());
  }

  private Screen checklist(Place.Checklist at) {
    return new ChecklistScreen(
        tools.words(),
        new ChecklistModel(
            at.checklistId(),
            session.completeChecklist(),
            tools.background(),
            status,
            tools.dialogs()),
        tools.navigator(),
        tools.clock(),
        new SheetHabits(tools.preferences(), tools.bookmarks(), lastSignature));
  }

  private Screen checklistPaper(Place.ChecklistPaper at) {
    return new ChecklistPaperScreen(
        tools.words(),
        new ChecklistPaperModel(
            at.checklist(),
            session.produceDocuments(),
            session.completeChecklist(),
            tools.background(),
            tools.files(),
            status));
  }

  private Screen lookBack(Place.LookBack at) {
    return new LookBackScreen(
        tools.words(),
        new LookBackModel(
            at.caseId(), session.lookBack(), tools.words(), tools.background(), tools.navigator()));
  }

  private Screen checklists() {
    return new ChecklistHomeScreen(
        tools.words(),
        new ChecklistHomeModel(
            new ChecklistHomeModel.Journeys(
                session.sendChecklists(),
                session.tieChecklist(),
                session.completeChecklist(),
                session.findCase()),
            tools.background(),
            tools.navigator(),
            tools.dialogs(),
            tools.files(),
            status,
            tools.clock().getZone(),
            writtenIn::lookAgain),
        tools.overlay());
  }

  private MeetingsScreen meetings() {
    return new MeetingsScreen(
        tools.words(),
        new MeetingsModel(
            session.buildAgenda(),
            session.callMeeting(),
            tools.background(),
            tools.navigator(),
            status),
        tools.overlay(),
        tools.clock());
  }

  private Screen agenda(Place.Agenda at) {
    return new AgendaScreen(
        tools.words(),
        new AgendaModel(
            at.meetingId(),
            session.buildAgenda(),
            session.callMeeting(),
            session.runMeeting(),
            tools.background(),
            tools.navigator(),
            status,
            tools.clock()),
        tools.dialogs(),
        tools.overlay(),
        tools.clock());
  }

  private Screen meeting(Place.Meeting at) {
    return new MeetingScreen(
        tools.words(),
        new MeetingModel(
            at.meetingId(),
            session.runMeeting(),
            session.completeChecklist(),
            tools.background(),
            tools.navigator(),
            status,
            tools.dialogs(),
            tools.clock(),
            this::backUp),
        tools.overlay(),
        tools.room(),
        tools.preferences().roomInitials());
  }

  /** After a meeting, while everybody packs up. */
  private void backUp() {
    if (!session.keepBackups().isKept()) {
      return;
    }
    var keeping = session.keepBackups();
    tools
        .background()
        .run(
            () -> {
              var left = keeping.take();
              tools
                  .background()
                  .aside(
                      left.where(),
                      left::make,
                      outcome -> keeping.took(left, outcome),
                      this::backedUp);
            },
            () -> {});
  }

  private void backedUp(BackupOutcome outcome) {
    switch (outcome) {
      case BackupOutcome.Made(var backup) when backup.owing() ->
          status.say(Wording.of("backup.after-meeting-owing"));
      case BackupOutcome.Made _ -> status.say(Wording.of("backup.after-meeting"));
      case BackupOutcome.Failed _ -> status.refuse(Wording.of("backup.not-after-meeting"));
    }
  }

  /** Of the lock before, as it was known only now. */
  void backedUpAtLock(BackupOutcome outcome) {
    if (outcome instanceof BackupOutcome.Failed) {
      status.refuse(Wording.of("backup.not-after-lock"));
    }
    // Whichever page shows how backups stand
    if (list != null) {
      list.lookHowBackupsStand();
    }
    settings.lookHowBackupsStand();
  }

  private Screen research(Supplier<Optional<ResearchTable>> table) {
    return new ResearchScreen(
        tools.words(),
        new ResearchModel(
            table,
            session.recordResearch(),
            session.askAgencies(),
            tools.files(),
            tools.background(),
            tools.navigator(),
            status,
            lastCell));
  }

  private Screen oneReturn(Place.Return at) {
    return new ReturnScreen(
        tools.words(),
        new ReturnModel(
            at.referralId(),
            at.agency(),
            session.recordResearch(),
            tools.background(),
            tools.navigator(),
            status),
        tools.clock());
  }

  private Screen documents(Place.Documents at) {
    return new DocumentsScreen(
        tools.words(),
        new DocumentsModel(
            at.meetingId(),
            session.produceDocuments(),
            session.buildAgenda(),
            tools.background(),
            tools.files(),
            status));
  }

  private Screen actions(@Nullable CaseId about) {
    var journey = session.followUpActions();
    var model = new ActionsModel(journey, tools.background(), tools.navigator(), tools.clock());
    if (about != null) {
      model.lookFor(about);
    }
    return new ActionsScreen(
        tools.words(),
        model,
        new ReportModel(journey, model, tools.background(), status, tools.dialogs()),
        new ActionExport(
            session.exportSpreadsheet(),
            tools.background(),
            tools.dialogs(),
            tools.files(),
            status),
        tools.clock());
  }

  private Screen exchange() {
    return new ImportScreen(
        tools.words(),
        new ImportModel(
            session.importSpreadsheets(),
            tools.background(),
            tools.navigator(),
            tools.files(),
            status),
        new ExportModel(session.exportSpreadsheet(), tools.background(), tools.files(), status));
  }
}
