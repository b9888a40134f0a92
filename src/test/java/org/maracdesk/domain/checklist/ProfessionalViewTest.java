package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfessionalViewTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Too short to be a reason.",
        "..............................................",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "n/a n/a n/a n/a n/a n/a n/a n/a n/a n/a n/a n/a",
        "Refer refer refer refer refer refer refer refer",
        "worried                                   worse"
      })
  void fillerIsNotAReason(String reason) {
    assertFalse(view(reason).hasReason(30));
  }

  @Test
  void thirtyCharactersAreEnough() {
    assertTrue(view("Her fear rose at every contact").hasReason(30));
    assertFalse(view("Her fear rose at each contact").hasReason(30));
  }

  @Test
  void aReasonInWelshIsAReason() {
    assertTrue(view("Mae hi'n ofni bob tro y mae'r ffôn yn canu.").hasReason(30));
  }

  @Test
  void theReasonDoesNotPrintItself() {
    assertFalse(view("Her fear rose at every contact").toString().contains("fear"));
  }

  private static ProfessionalView view(String reason) {
    return ProfessionalView.of(ProfessionalView.Decision.REFER).because(reason);
  }
}
