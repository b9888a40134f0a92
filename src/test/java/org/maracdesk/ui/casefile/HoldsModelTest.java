package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Status;

class HoldsModelTest {

  @Test
  void aReasonThatIsRefusedLiftsNothingAndSaysSo() {
    var dialogs = AnsweringDialogs.yes("\u200b");
    var model =
        new HoldsModel(
            new InventedHolds(), new InlineBackground(), dialogs, new Status(new HandClock()));
    model.place(
        LegalHold.Kind.INQUIRY,
        Confidential.of("An invented team"),
        LocalDate.of(2026, 11, 26),
        LocalDate.of(2027, 11, 26),
        () -> {},
        problems -> {});

    model.lift(model.inForce().getFirst());

    assertEquals(List.of("problem.nothing-kept"), dialogs.told());
    model.load();
    assertTrue(model.holds().get().getFirst().isInForce());
  }
}
