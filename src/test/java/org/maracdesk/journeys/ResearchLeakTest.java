package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.research.Correction.Field;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/**
 * Fills every text of every agency's research with a word that is nowhere else, and looks for them
 * in everything that can leave. Only what was shared aloud in the meeting may be found.
 */
class ResearchLeakTest {

  private static final Pattern CANARY = Pattern.compile("zqx[a-z]+\\d+q");

  private final List<String> planted = new ArrayList<>();

  private Confidential canary(String where) {
    var word = "zqx" + where + planted.size() + "q";
    planted.add(word);
    return Confidential.of(word);
  }

  @Test
  void onlyWhatWasSharedAloudIsInAnyPaperOrSpreadsheet() throws IOException {
    try (var northmere = Northmere.waiting(new HandClock())) {
      var meeting = northmere.planned();
      var shared = plant(northmere, meeting);
      var before = found(northmere, meeting);
      northmere.session().runMeeting().open(meeting);
      var first = northmere.session().runMeeting().record(meeting).orElseThrow().cases().getFirst();
      var told =
          northmere
              .session()
              .runMeeting()
              .shareResearch()
              .share(meeting, first.item().id(), shared);

      assertTrue(planted.size() > 200, "planted " + planted.size());
      assertEquals(new TreeSet<String>(), before);
      assertEquals(
          new TreeSet<>(List.of(told.text().text().toLowerCase(Locale.ROOT))),
          found(northmere, meeting));
    }
  }

  private ItemId plant(Northmere northmere, MeetingId meeting) {
    var research = northmere.session().recordResearch();
    var table = research.ofMeeting(meeting).orElseThrow();
    ItemId released = null;
    for (var row : table.rows()) {
      for (var agency : table.agencies()) {
        var filled = filled(research, row, agency);
        switch (research.answer(filled)) {
          case Answered.Done<ResearchReturn>(var kept) ->
              released = released == null ? kept.released().getFirst().id() : released;
          case Answered.Refused<ResearchReturn>(var problems) ->
              throw new AssertionError(problems.toString());
        }
      }
    }
    return Objects.requireNonNull(released);
  }

  private ResearchReturn filled(RecordResearch research, ResearchTable.Row row, Agency agency) {
    var page = research.page(row.referral().id(), agency.code()).orElseThrow();
    var blank = page.research();
    var victim = page.people().getFirst();
    var items = new ArrayList<ResearchItem>();
    for (var decision :
        List.of(Decision.SHARE, Decision.CHAIR_AND_IDVA_ONLY, Decision.DO_NOT_SHARE)) {
      items.add(
          research
              .item(
                  victim,
                  ResearchItem.Category.RISK,
                  ResearchItem.Kind.OPINION,
                  canary("item"),
                  null,
                  canary("worker"))
              .decided(decision)
              .because(canary("reason")));
    }
    return new ResearchReturn(
        blank.id(),
        blank.referral(),
        agency.code(),
        canary("researcher"),
        canary("systems"),
        false,
        List.of(new PersonCheck(victim, PersonCheck.Found.KNOWN, null, canary("where"))),
        items,
        new ResearchReturn.Contact(true, canary("contact")),
        YesNoUnknown.YES,
        canary("suggestion"),
        List.of(research.proposal(victim, Field.ALIAS, canary("alias"))),
        canary("unfinished"),
        null,
        blank.provenance());
  }

  /** Every planted word in any paper for anybody, and in any spreadsheet. */
  private static TreeSet<String> found(Northmere northmere, MeetingId meeting) throws IOException {
    var text = new StringBuilder();
    var session = northmere.session();
    var recipients = new ArrayList<Recipient>();
    recipients.add(new Recipient.Everyone());
    session
        .agencies()
        .forEach(agency -> recipients.add(new Recipient.OneAgency(agency.code(), agency.name())));
    for (var kind : DocumentKind.values()) {
      for (var recipient : recipients) {
        text.append(
            PdfText.copied(session.produceDocuments().draw(meeting, kind, recipient).pdf()));
      }
    }
    for (var kind : ExportSpreadsheet.Kind.values()) {
      text.append(
          new String(
              session.exportSpreadsheet().write(kind, meeting).bytes(), StandardCharsets.UTF_8));
    }
    var found = new TreeSet<String>();
    var matcher = CANARY.matcher(text.toString().toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
