package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.journeys.KeepBackups.Standing;
import org.maracdesk.journeys.LookBack;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Lists of cases that come from no store, to be looked at. */
public final class CaseListings {

  private CaseListings() {}

  /** The list with these cases, searched for this. */
  public static Screen screen(Words words, List<CaseLine> lines, String query) {
    var model =
        new CaseListModel(
            () -> lines,
            () -> null,
            () -> false,
            () -> 0,
            _ -> {},
            CaseListModel.WrittenIn.NONE,
            new InlineBackground(),
            new Navigator(new Place.Cases()),
            AnsweringDialogs.yes());
    model.query().set(query);
    return new CaseListScreen(words, model);
  }

  /** The list with these cases, and with this said of a referral that is no case yet. */
  public static Screen screen(Words words, List<CaseLine> lines, Wording unfinished) {
    return new CaseListScreen(
        words,
        new CaseListModel(
            () -> lines,
            () -> null,
            () -> false,
            () -> 0,
            _ -> {},
            new CaseListModel.WrittenIn(() -> Optional.of(unfinished), () -> {}, () -> {}),
            new InlineBackground(),
            new Navigator(new Place.Cases()),
            AnsweringDialogs.yes()));
  }

  /** The list with these cases, and with this about backups and ways in. */
  public static Screen screen(
      Words words, List<CaseLine> lines, Standing standing, boolean onlyWayIn) {
    return new CaseListScreen(
        words,
        new CaseListModel(
            () -> lines,
            () -> standing,
            () -> onlyWayIn,
            () -> 0,
            _ -> {},
            CaseListModel.WrittenIn.NONE,
            new InlineBackground(),
            new Navigator(new Place.Cases()),
            AnsweringDialogs.yes()));
  }

  /** The list with these cases, and so many holds to ask about. */
  public static Screen screen(Words words, List<CaseLine> lines, int holds) {
    return new CaseListScreen(
        words,
        new CaseListModel(
            () -> lines,
            () -> null,
            () -> false,
            () -> holds,
            _ -> {},
            CaseListModel.WrittenIn.NONE,
            new InlineBackground(),
            new Navigator(new Place.Cases()),
            AnsweringDialogs.yes()));
  }

  /** A screen that shows this page. */
  public static Screen page(Words words, Clock clock, CasePage page) {
    var background = new InlineBackground();
    var model =
        new CaseModel(
            () -> Optional.of(page),
            (person, home) -> new Answered.Done<>(person),
            () ->
                ShippedChecklists.formFiles().stream()
                    .map(ChecklistJson::form)
                    .filter(form -> form.status() != ChecklistForm.Status.SCAFFOLD)
                    .toList(),
            wanted -> new Answered.Done<>(new ChecklistId(new UUID(5, 5))),
            (referral, details) -> new Answered.Done<>(referral),
            Answered.Done::new,
            clock,
            background,
            new Navigator(new Place.Cases()),
            new Clipping(background),
            new Status(clock));
    return new CaseScreen(
        words, model, AnsweringDialogs.yes(), InventedHolds.none(background, new Status(clock)));
  }

  /** A screen that lays these checklists side by side. */
  public static Screen lookBack(Words words, LookBack.Laid laid) {
    var model =
        new LookBackModel(
            InventedCasePage.CASE,
            () -> Optional.of(laid),
            words,
            new InlineBackground(),
            new Navigator(new Place.Cases()));
    return new LookBackScreen(words, model);
  }

  /** The form for a new referral, over a real store. */
  public static Screen newReferral(Words words, SampleSession store) {
    var model =
        new NewReferralModel(
            store.session().registerCase(),
            store.session()::agencies,
            new InlineBackground(),
            new Navigator(new Place.Cases()),
            new Status(store.clock()));
    return new NewReferralScreen(words, model, AnsweringDialogs.yes(), store.clock());
  }
}
