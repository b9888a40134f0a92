package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.Fx;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class HomePartFieldTest {

  private static final HomePart CREWE = new HomePart.In(Confidential.of("Crewe"));

  @Test
  void whereTheAreaIsNotDividedThereIsNoFieldAndNothingIsLost() {
    var field = Fx.get(() -> new HomePartField(Words.english()).choose(CREWE).offer(List.of()));

    assertFalse(field.field().isVisible());
    assertFalse(field.field().isManaged());
    assertEquals(CREWE, field.chosen());
  }

  @Test
  void whatIsFilledInBeforeThePartsAreReadStaysChosen() {
    var field =
        Fx.get(
            () ->
                new HomePartField(Words.english())
                    .choose(CREWE)
                    .offer(List.of("Poynton", "Crewe")));

    assertTrue(field.field().isVisible());
    assertEquals(CREWE, field.chosen());
    var choice = field.field().control();
    assertEquals(
        List.of("Not known", "Poynton", "Crewe", "In none of them"),
        choice.getItems().stream().map(each -> choice.getConverter().toString(each)).toList());
    assertEquals("Part of the area", choice.getAccessibleText());
  }
}
