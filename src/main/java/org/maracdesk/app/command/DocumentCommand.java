package org.maracdesk.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.Session;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws one paper of one meeting. */
@Command(
    name = "document",
    description = "Draws one PDF of one meeting.",
    mixinStandardHelpOptions = true)
final class DocumentCommand extends StoreCommand {

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private DocumentKind kind;

  @Option(names = "--meeting", required = true, paramLabel = "DATE", description = "2026-11-26.")
  private LocalDate date;

  @Option(
      names = "--for",
      paramLabel = "AGENCY",
      description = "One agency's copy, by its code; for actions.")
  private @Nullable String agency;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  DocumentCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int in(Session session) {
    if (agency != null && kind != DocumentKind.ACTIONS) {
      throw usage(Wording.of("command.document.for-actions-only"));
    }
    var meeting =
        session
            .buildAgenda()
            .on(date)
            .orElseThrow(
                () -> new ExplainedException(Wording.of("command.no-meeting-that-day", date)));
    var paper = session.produceDocuments().draw(meeting, kind, recipient(session));
    session.produceDocuments().save(paper, out);
    if (paper.unknownCharacters() > 0) {
      problems().println(words().count("documents.unknown-characters", paper.unknownCharacters()));
    }
    tell(
        words().count("command.document.done", paper.pages(), out),
        Map.of("file", out.toString(), "pages", paper.pages()));
    return ExitStatus.DONE;
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
