package org.maracdesk.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.LaidSheets;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.SideBySide;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.LookBack;

/** Checklists of somebody who does not exist, to lay side by side. */
public final class InventedLookBack {

  private InventedLookBack() {}

  /** Four: two on the adult form, one of the police, one result from elsewhere. */
  public static LookBack.Laid four() {
    return laid(
        List.of(
            sheet("ric-24-adult", latest(), LaidSheets.NOW),
            sheet("external-merit", external(), LocalDate.of(2026, 10, 20)),
            sheet("dash-27-police", yes("dash-27-police", 5, 9), LocalDate.of(2026, 10, 2)),
            sheet("ric-24-adult", yes("ric-24-adult", 1, 15), LaidSheets.THEN)));
  }

  /** None. */
  public static LookBack.Laid none() {
    return laid(List.of());
  }

  private static LookBack.Laid laid(List<SideBySide.Sheet> sheets) {
    var profile = ShippedChecklists.usualProfile();
    return new LookBack.Laid(
        new CaseNumber(2026, 31),
        SideBySide.of(sheets),
        Map.of(profile.edition(), profile.label()),
        profile,
        0);
  }

  private static SideBySide.Sheet sheet(String form, ChecklistDraft draft, LocalDate on) {
    var decided =
        draft.with(
            draft
                .circumstances()
                .with(
                    ProfessionalView.of(ProfessionalView.Decision.REFER)
                        .because("Very afraid since she left, and he follows her to work.")));
    return LaidSheets.sheet(LaidSheets.form(form), decided, on);
  }

  private static ChecklistDraft yes(String form, int from, int to) {
    return LaidSheets.yes(LaidSheets.form(form), LaidSheets.numbers(from, to));
  }

  private static ChecklistDraft latest() {
    return yes("ric-24-adult", 1, 9)
        .with(new ItemId("q5"), ItemAnswer.of(Answer.DONT_KNOW).because(WhyUnknown.UNSAFE_TO_ASK))
        .with(new ItemId("q7"), (Answer) null)
        .with(new ItemId("q9"), ItemAnswer.of(Answer.YES).from(InformationSource.HEALTH));
  }

  private static ChecklistDraft external() {
    var draft = ChecklistDraft.on(LaidSheets.form("external-merit"));
    return draft.with(
        draft
            .circumstances()
            .with("total", Reply.written("74"))
            .with("level", Reply.written("Gold"))
            .with("source", Reply.written("Southmere Police, referral form")));
  }
}
