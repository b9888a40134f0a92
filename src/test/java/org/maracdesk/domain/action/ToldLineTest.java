package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.agency.AgencyCode;

/** What an agency tells, typed in one line. */
class ToldLineTest {

  @Test
  void anAgencyBeforeTheColonTellsTheRest() {
    assertEquals(List.of(new AgencyCode("POLICE")), read("police: the locks were changed"));
    assertEquals("the locks were changed", text("police: the locks were changed"));
    assertEquals(List.of(new AgencyCode("SUBSTANCE-MISUSE")), read("New Leaf: seen weekly"));
  }

  @Test
  void whoeverIsNamedInBracketsIsSaidWithWhatTheySaid() {
    assertEquals("PC Testley: seen at the gate", text("police (PC Testley): seen at the gate"));
  }

  @Test
  void whereSeveralAgenciesFitAllAreAnsweredAndNoneIsGuessed() {
    assertTrue(read("po + housing: both went").size() > 1);
    assertTrue(read("northmere: both went").size() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said the locks were changed on Tues",
        "She said: do not call",
        "10:30 he came to the gate",
        "Police - he came to the gate",
        ": he came",
        "",
        "(: )"
      })
  void aSentenceWithoutAnAgencyBeforeAColonIsASentence(String line) {
    assertEquals(List.of(), read(line));
    assertEquals(line, text(line));
  }

  private static List<AgencyCode> read(String line) {
    return ToldLine.read(line, InventedTable.TABLE).tellers();
  }

  private static String text(String line) {
    return ToldLine.read(line, InventedTable.TABLE).text().text();
  }
}
