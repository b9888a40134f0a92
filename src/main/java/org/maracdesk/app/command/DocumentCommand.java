package org.maracdesk.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ReaderCircle;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.journeys.Session;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws one paper of a meeting, or of a checklist. */
@Command(
    name = "document",
    description = "Draws one PDF: of a meeting, of a case's checklist, or a blank checklist.",
    mixinStandardHelpOptions = true)
final class DocumentCommand extends StoreCommand {

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private PaperKind kind;

  @Option(
      names = "--meeting",
      paramLabel = "DATE",
      description =
          "2026-11-26, or 2026-11-26/2 for the second of that day; for all but a blank checklist.")
  private @Nullable MeetingDay date;

  @Option(
      names = "--case",
      paramLabel = "REF",
      description = "A case of that meeting, such as M-2026-0412; for its checklist.")
  private @Nullable String caseNumber;

  @Option(
      names = "--checklist",
      paramLabel = "ID",
      description = "Which form, such as ric-24-adult; for a blank checklist.")
  private @Nullable String form;

  @Option(
      names = "--with-sets",
      description = "With the further questions that may open; for a blank checklist.")
  private boolean withSets;

  @Option(
      names = "--for",
      paramLabel = "AGENCY",
      description = "One agency's copy, by its code; for actions.")
  private @Nullable String agency;

  @Option(
      names = "--circle",
      paramLabel = "N",
      description =
          "Which circle of named readers, as they are numbered on its file names; for papers of a"
              + " restricted sitting whose cases have different ones.")
  private @Nullable Integer circle;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  DocumentCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    var paper = paper(session);
    session.produceDocuments().save(paper, out);
    if (paper.unknownCharacters() > 0) {
      problems().println(words().count("documents.unknown-characters", paper.unknownCharacters()));
    }
    tell(
        words().count("command.document.done", paper.pages(), out),
        Map.of("file", out.toString(), "pages", paper.pages()));
    return ExitStatus.DONE;
  }

  private Paper paper(Session session) {
    var ofMeeting = kind.ofMeeting();
    if (ofMeeting != null) {
      refuse(caseNumber != null || form != null || withSets);
      refuse(agency != null && !ofMeeting.isOfActions());
      refuse(circle != null && !ofMeeting.isForNamedReaders());
      var id = meeting(session);
      return session
          .produceDocuments()
          .draw(id, ofMeeting, recipient(session), circle(session, id));
    }
    refuse(agency != null || circle != null);
    if (kind == PaperKind.BLANK_CHECKLIST) {
      refuse(form == null || date != null || caseNumber != null);
      return session.produceDocuments().blankChecklist(Objects.requireNonNull(form), withSets);
    }
    refuse(form != null || withSets);
    return session.produceDocuments().completedChecklist(referral(session));
  }

  private @Nullable ReaderCircle circle(Session session, MeetingId id) {
    if (circle == null) {
      return null;
    }
    var circles = session.produceDocuments().circles(id);
    return circles.stream()
        .filter(each -> each.number() == circle)
        .findFirst()
        .orElseThrow(
            () -> new ExplainedException(Wording.of("command.no-such-circle", circles.size())));
  }

  private MeetingId meeting(Session session) {
    var day = date;
    refuse(day == null);
    return Objects.requireNonNull(day).in(session, words());
  }

  /** The referral of the named case that the meeting hears. */
  private ReferralId referral(Session session) {
    refuse(caseNumber == null);
    return session.buildAgenda().record(meeting(session)).orElseThrow().cases().stream()
        .filter(heard -> heard.caseFile().number().text().equalsIgnoreCase(caseNumber))
        .findFirst()
        .map(heard -> heard.referral().id())
        .orElseThrow(() -> new ExplainedException(Wording.of("command.no-such-case")));
  }

  /** An option that is missing, or that does not go with this kind of paper. */
  private void refuse(boolean wrong) {
    if (wrong) {
      throw usage(Wording.of("command.document.options." + kind));
    }
  }

  private Recipient recipient(Session session) {
    if (agency == null) {
      return new Recipient.Everyone();
    }
    return session.agencies().stream()
        .filter(a -> a.code().value().equalsIgnoreCase(agency))
        .findFirst()
        .<Recipient>map(a -> new Recipient.OneAgency(a.code(), a.name()))
        .orElseThrow(
            () -> new ExplainedException(Wording.of("command.no-such-agency", codes(session))));
  }

  private static String codes(Session session) {
    return String.join(
        ", ", session.agencies().stream().map(Agency::code).map(Object::toString).toList());
  }
}
