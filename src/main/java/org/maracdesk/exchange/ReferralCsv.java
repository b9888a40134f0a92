package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.RepeatRule;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.shared.Confidential;

/** {@code referrals.csv}: what agencies bring, each with its 24 answers. */
public final class ReferralCsv {

  private static final int QUESTIONS = 24;

  private static final Map<String, Answer> ANSWERS =
      Map.of("YES", Answer.YES, "NO", Answer.NO, "DONT_KNOW", Answer.DONT_KNOW);

  private static final List<String> GROUNDS =
      List.of(
          "crit_visible_high_risk",
          "crit_professional_judgement",
          "crit_escalation",
          "crit_repeat");

  /** The usual figure for visible high risk (SafeLives, risk checklist); the profile decides. */
  private static final int USUAL_THRESHOLD = 14;

  private ReferralCsv() {}

  /** The referrals of a sheet. */
  public static Decoded<ReferralRow> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.REFERRALS, ReferralCsv::check, ReferralCsv::build);
  }

  /** The bytes of a sheet with these referrals. */
  public static byte[] write(List<ReferralRow> referrals, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.REFERRALS, referrals.stream().map(row -> cells(row).cells()).toList(), reader);
  }

  /** Whether the answer to this question has a column; those of a further set have none. */
  public static boolean hasColumn(ItemId item) {
    return IntStream.rangeClosed(1, QUESTIONS).anyMatch(question -> item(question).equals(item));
  }

  /** The name of a question, counted from 1, in answers: {@code q7}. */
  static ItemId item(int question) {
    return new ItemId("q" + question);
  }

  private static void check(RowCheck check) {
    var row = check.row();
    checkGrounds(check);
    check.owe("incident_summary");
    if (!row.yes("victim_aware")) {
      check.owe("victim_aware_reason");
    }
    if (row.id("victim_id").equals(row.id("perpetrator_id"))) {
      check.report("perpetrator_id", CsvCode.E_PEOPLE_SAME);
    }
    if (!row.word("dash_version").orElseThrow().startsWith("SAFELIVES_24") && isAnswered(row)) {
      check.report("dash_version", CsvCode.W_CHECKLIST);
    }
    int yes = countYes(row);
    int claimed = row.number("dash_score").orElseThrow();
    if (yes != claimed) {
      check.report("dash_score", CsvCode.E_SCORE, claimed, yes);
    } else if (yes >= USUAL_THRESHOLD && hasGround(row) && !row.yes("crit_visible_high_risk")) {
      check.report("crit_visible_high_risk", CsvCode.W_GROUND, yes);
    }
  }

  private static void checkGrounds(RowCheck check) {
    var row = check.row();
    boolean judgement = row.yes("crit_professional_judgement");
    boolean repeat = row.yes("crit_repeat");
    if (!hasGround(row)) {
      check.report("crit_visible_high_risk", CsvCode.E_GROUND);
    }
    if (judgement) {
      check.owe("professional_judgement_reason");
    } else {
      warnNotKept(check, "professional_judgement_reason", "crit_professional_judgement");
    }
    if (repeat) {
      check.owe("previous_referral_date");
      checkRepeat(check);
    } else {
      warnNotKept(check, "previous_referral_date", "crit_repeat");
    }
  }

  private static boolean hasGround(ParsedRow row) {
    return GROUNDS.stream().anyMatch(row::yes);
  }

  private static void checkRepeat(RowCheck check) {
    var row = check.row();
    var previous = row.date("previous_referral_date").orElse(null);
    var event = row.date("incident_date").or(() -> row.date("referral_date")).orElseThrow();
    check.inOrder("previous_referral_date", "referral_date");
    if (previous != null && event.isAfter(RepeatRule.lastDay(previous))) {
      check.report(
          "previous_referral_date", CsvCode.E_REPEAT, previous, RepeatRule.lastDay(previous));
    }
  }

  private static void warnNotKept(RowCheck check, String column, String ground) {
    if (check.row().has(column)) {
      check.report(column, CsvCode.W_NOT_KEPT, check.title(ground));
    }
  }

  private static boolean isAnswered(ParsedRow row) {
    return IntStream.rangeClosed(1, QUESTIONS)
        .mapToObj(CaseColumns::question)
        .anyMatch(question -> !row.word(question).orElseThrow().equals("NOT_ASKED"));
  }

  private static int countYes(ParsedRow row) {
    int yes = 0;
    for (int question = 1; question <= QUESTIONS; question++) {
      if (row.yes(CaseColumns.question(question))) {
        yes++;
      }
    }
    return yes;
  }

  private static ReferralRow build(ParsedRow row) {
    return new ReferralRow(
        new ReferralId(row.id("referral_id").orElseThrow()),
        row.id("case_id").map(CaseId::new).orElse(null),
        row.word("marac_code").orElseThrow(),
        Common.agency(row, "referring_agency"),
        row.date("referral_date").orElseThrow(),
        row.yes("emergency"),
        new PersonId(row.id("victim_id").orElseThrow()),
        row.id("perpetrator_id").map(PersonId::new).orElse(null),
        grounds(row),
        row.text("transfer_from_marac"),
        voice(row),
        new Incident(
            row.date("incident_date").orElse(null),
            row.text("incident_summary"),
            row.text("background"),
            row.text("immediate_actions_taken")),
        row.text("referrer_contact_phone"),
        row.text("referrer_contact_email"),
        new ReferralRow.Checklist(
            row.date("dash_date").orElseThrow(),
            row.word("dash_version").orElseThrow(),
            row.word("dash_completed_with_victim").orElseThrow(),
            answers(row)),
        Common.provenance(row));
  }

  private static List<ReferralGround> grounds(ParsedRow row) {
    var grounds = new ArrayList<ReferralGround>();
    if (row.yes("crit_visible_high_risk")) {
      grounds.add(new ReferralGround.VisibleHighRisk());
    }
    if (row.yes("crit_professional_judgement")) {
      grounds.add(
          new ReferralGround.ProfessionalJudgement(row.text("professional_judgement_reason")));
    }
    if (row.yes("crit_escalation")) {
      grounds.add(new ReferralGround.Escalation());
    }
    if (row.yes("crit_repeat")) {
      grounds.add(new ReferralGround.Repeat(row.date("previous_referral_date").orElse(null)));
    }
    return grounds;
  }

  private static VictimVoice voice(ParsedRow row) {
    return new VictimVoice(
        row.yes("victim_aware"),
        row.text("victim_aware_reason"),
        row.choice("consent_given", Consent.class).orElseThrow(),
        row.choice("sharing_basis", SharingBasis.class).orElseThrow(),
        row.text("sharing_reason"),
        row.text("victim_wishes"),
        row.text("afraid_of"),
        row.text("safe_to_talk_to"),
        row.text("not_safe_to_talk_to"));
  }

  private static Answers answers(ParsedRow row) {
    var answers = Answers.NONE;
    for (int question = 1; question <= QUESTIONS; question++) {
      var word = row.word(CaseColumns.question(question)).orElseThrow();
      if (!word.equals("NOT_ASKED")) {
        answers = answers.with(item(question), ItemAnswer.of(ANSWERS.get(word)));
      }
    }
    return answers;
  }

  private static RowWriting cells(ReferralRow row) {
    var voice = row.voice();
    var incident = row.incident();
    var cells =
        new RowWriting()
            .id("referral_id", row.id().value())
            .id("case_id", row.caseId() == null ? null : row.caseId().value())
            .word("marac_code", row.area())
            .agency("referring_agency", row.agency())
            .date("referral_date", row.date())
            .yesNo("emergency", row.emergency())
            .id("victim_id", row.victim().value())
            .id("perpetrator_id", row.perpetrator() == null ? null : row.perpetrator().value())
            .text("transfer_from_marac", row.transferFrom())
            .yesNo("victim_aware", voice.aware())
            .text("victim_aware_reason", voice.unawareReason())
            .choice("consent_given", voice.consent())
            .choice("sharing_basis", voice.basis())
            .text("sharing_reason", voice.sharingReason())
            .text("victim_wishes", voice.wishes())
            .text("afraid_of", voice.afraidOf())
            .text("safe_to_talk_to", voice.safeToTalkTo())
            .text("not_safe_to_talk_to", voice.notSafeToTalkTo())
            .date("incident_date", incident.date())
            .text("incident_summary", incident.summary())
            .text("background", incident.background())
            .text("immediate_actions_taken", incident.actionsTaken())
            .text("referrer_contact_phone", row.phone())
            .text("referrer_contact_email", row.email())
            .provenance(row.provenance());
    writeGrounds(row.grounds(), cells);
    writeChecklist(row.checklist(), cells);
    return cells;
  }

  private static void writeGrounds(List<ReferralGround> grounds, RowWriting cells) {
    GROUNDS.forEach(column -> cells.yesNo(column, false));
    for (var ground : grounds) {
      switch (ground) {
        case ReferralGround.VisibleHighRisk _ -> cells.yesNo("crit_visible_high_risk", true);
        case ReferralGround.ProfessionalJudgement(Confidential reason) ->
            cells
                .yesNo("crit_professional_judgement", true)
                .text("professional_judgement_reason", reason);
        case ReferralGround.Escalation _ -> cells.yesNo("crit_escalation", true);
        case ReferralGround.Repeat(var previous) ->
            cells.yesNo("crit_repeat", true).date("previous_referral_date", previous);
      }
    }
  }

  private static void writeChecklist(ReferralRow.Checklist checklist, RowWriting cells) {
    int yes = 0;
    for (int question = 1; question <= QUESTIONS; question++) {
      var answer = checklist.answers().at(item(question)).answer();
      yes += Answer.YES.equals(answer) ? 1 : 0;
      cells.word(CaseColumns.question(question), word(answer));
    }
    cells
        .date("dash_date", checklist.date())
        .word("dash_version", checklist.version())
        .word("dash_completed_with_victim", checklist.withVictim())
        .number("dash_score", yes);
  }

  private static String word(@Nullable Answer answer) {
    return ANSWERS.entrySet().stream()
        .filter(word -> word.getValue().equals(answer))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("NOT_ASKED");
  }
}
