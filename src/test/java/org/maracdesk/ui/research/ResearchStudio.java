package org.maracdesk.ui.research;

import java.util.Objects;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.Correction.Field;
import org.maracdesk.domain.research.PersonCheck.Found;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.ChosenFiles;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

/** The screens of research over the invented area of Northmere. */
public final class ResearchStudio {

  static final AgencyCode HOUSING = new AgencyCode("HOUSING");

  private final Words words;
  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Meetings());
  private final Status status = new Status(clock);
  private final LastCell last = new LastCell();
  private final ChosenFiles files = new ChosenFiles();

  public ResearchStudio(Words words) {
    this.words = words;
  }

  /** Northmere by this studio's clock, with what waits there. */
  public Northmere waiting() {
    return Northmere.waiting(clock);
  }

  /** Some agencies have answered, one has begun, others have not. */
  public ResearchScreen table(Northmere northmere, MeetingId id) {
    var research = northmere.session().recordResearch();
    var rows = research.ofMeeting(id).orElseThrow().rows();
    for (var row : rows) {
      research.nothingHeld(row.referral().id(), new AgencyCode("MENTAL-HEALTH"));
    }
    research.nothingHeld(rows.get(1).referral().id(), HOUSING);
    answer(northmere, rows.getFirst().referral().id());
    var begun = model(northmere, rows.get(2).referral().id());
    begun.load();
    begun.held().told().set("Three calls");
    begun.keep();
    return screen(tableModel(northmere, id));
  }

  /** Housing's answer about a case, in the middle of it. */
  public ReturnScreen middle(Northmere northmere, ReferralId referral) {
    answer(northmere, referral);
    var model = model(northmere, referral);
    model.load();
    model.held().told().set("She asked the housing officer");
    return new ReturnScreen(words, model, clock);
  }

  void answer(Northmere northmere, ReferralId referral) {
    var model = model(northmere, referral);
    model.load();
    var people = Objects.requireNonNull(model.page().get()).people();
    people.forEach(person -> model.person(person).found().set(Found.NOT_KNOWN));
    model.person(people.getFirst()).found().set(Found.KNOWN);
    model.researcher().set("Rowan Exampleton");
    model.systems().set("Tenancy files, repairs, estate diary");
    model.held().about().set(people.getFirst());
    model.held().category().set(ResearchItem.Category.HOUSING);
    model.held().told().set("Tenancy in her own name since 2019, arrears of two months.");
    model.held().decide(model.held().add(), Decision.SHARE);
    model.held().kind().set(ResearchItem.Kind.THIRD_PARTY_UNVERIFIED);
    model.held().told().set("A neighbour hears shouting most Fridays.");
    var neighbour = model.held().add();
    model.held().decide(neighbour, Decision.DO_NOT_SHARE);
    model.held().because(neighbour, "It would show who told us.");
    model.propose(people.getFirst(), Field.ADDRESS, "4 Sample Row, Northmere, NM1 2AB");
    model.suggestion().set("Fit a safe door");
    model.answer();
  }

  ResearchScreen screen(ResearchModel model) {
    return new ResearchScreen(words, model);
  }

  ResearchModel tableModel(Northmere northmere, MeetingId id) {
    var research = northmere.session().recordResearch();
    return new ResearchModel(
        () -> research.ofMeeting(id),
        research,
        northmere.session().askAgencies(),
        files,
        background,
        navigator,
        status,
        last);
  }

  ReturnModel model(Northmere northmere, ReferralId referral) {
    return new ReturnModel(
        referral, HOUSING, northmere.session().recordResearch(), background, navigator, status);
  }

  HandClock clock() {
    return clock;
  }

  InlineBackground background() {
    return background;
  }

  ChosenFiles files() {
    return files;
  }

  Navigator navigator() {
    return navigator;
  }

  Status status() {
    return status;
  }
}
