package org.maracdesk.ui.research;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.ReferralId;
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
    model.told().set("Three");
    model.told().set("Three calls");

    studio.background().elapse(HALF_A_SECOND);

    assertEquals("Three calls", stored().unfinished().text());
    model.told().set("Three calls in");
    studio.background().elapse(HALF_A_SECOND);
    assertEquals("Three calls in", stored().unfinished().text());
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
