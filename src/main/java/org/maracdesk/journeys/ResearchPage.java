package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.research.ResearchReturn;

/**
 * One agency's return about one case, with what it is about.
 *
 * @param agency who answers
 * @param caseFile who is in the case
 * @param referral what is researched
 * @param research the return, blank if nothing has come yet
 */
public record ResearchPage(
    Agency agency, CaseFile caseFile, Referral referral, ResearchReturn research) {

  /** Everybody who is to be looked for. */
  public List<PersonId> people() {
    return caseFile.participants().stream().map(each -> each.person().id()).distinct().toList();
  }
}
