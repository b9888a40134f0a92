package org.maracdesk.ui.research;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.wording.Words;

/** What an agency holds, as it is typed: kept while the typing goes on. */
class ReturnModelTest {

  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  private ResearchStudio studio;
  private Northmere northmere;
  private ReferralId referral;
  private ReturnModel model;

  @BeforeEach
  void beginToAnswer() {
    studio = new ResearchStudio(Words.english());
    northmere = studio.waiting();
    var table = northmere.session().recordResearch().ofMeeting(northmere.planned()).orElseThrow();
    referral = table.rows().getFirst().referral().id();
    model = studio.model(northmere, referral);
    model.load();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void itIsKeptHalfASecondAfterTheFirstLetterHoweverLongTheTypingGoesOn() {
    model.held().told().set("Three");
    model.held().told().set("Three calls");

    studio.background().elapse(HALF_A_SECOND);

    assertEquals("Three calls", stored().unfinished().text());
    model.held().told().set("Three calls in");
    studio.background().elapse(HALF_A_SECOND);
    assertEquals("Three calls in", stored().unfinished().text());
  }

  @Test
  void anItemThatIsPutDifferentlyIsThereAsItWasUntilItIsPut() {
    var first = write("Rent arrears of two months");
    var second = write("A neighbour hears shouting");
    model.held().decide(first, Decision.SHARE);

    model.held().edit(model.held().all().getFirst());
    model.held().told().set("Rent arrears of thr");
    model.keep();

    assertEquals(List.of(first, second), stored().items().stream().map(ResearchItem::id).toList());
    assertEquals("Rent arrears of two months", stored().items().getFirst().text().text());
    assertEquals(Decision.SHARE, stored().items().getFirst().decision());
    assertEquals("Rent arrears of thr", stored().unfinished().text());

    model.held().told().set("Rent arrears of three months");
    model.held().add();
    model.keep();

    var now = stored().items();
    assertEquals(2, now.size());
    assertEquals("Rent arrears of three months", now.getFirst().text().text());
    assertEquals(Decision.UNDECIDED, now.getFirst().decision(), "these words were not released");
    assertEquals(second, now.getLast().id());
  }

  @Test
  void anItemThatIsLeftOrWrittenAgainAsItWasStaysReleased() {
    var item = write("Rent arrears of two months");
    model.held().decide(item, Decision.SHARE);
    model.held().edit(model.held().all().getFirst());
    model.held().told().set("Something else");
    model.held().stopEditing();
    assertEquals("", model.held().told().get());

    model.held().edit(model.held().all().getFirst());
    model.held().add();
    model.keep();

    assertEquals(item, stored().items().getFirst().id());
    assertEquals(Decision.SHARE, stored().items().getFirst().decision());
    model.held().edit(model.held().all().getFirst());
    model.held().strike(model.held().all().getFirst());
    assertNull(model.held().editing().get(), "it is gone");
  }

  private ItemId write(String what) {
    model.held().told().set(what);
    return Objects.requireNonNull(model.held().add());
  }

  private ResearchReturn stored() {
    return northmere
        .session()
        .recordResearch()
        .page(referral, ResearchStudio.HOUSING)
        .orElseThrow()
        .research();
  }
}
