package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.FiguresPdf;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.domain.action.CompletionFigures;
import org.maracdesk.domain.action.CountedAction;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.exchange.FiguresCsv;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Counts what became of actions, agency by agency; it judges nobody. */
public final class CountActions {

  private final Store store;
  private final Clock clock;
  private final Words words;

  CountActions(Store store, Clock clock, Words words) {
    this.store = store;
    this.clock = clock;
    this.words = words;
  }

  /**
   * The actions of one agency, counted.
   *
   * @param agency what people call it
   * @param figures the counts
   */
  public record OfAgency(String agency, CompletionFigures figures) {}

  /**
   * The counts of all agencies.
   *
   * @param from the first day of agreement that counts; nothing for all before
   * @param to the last one
   * @param agencies by name; those that promised nothing miss
   * @param all all agencies together
   */
  public record Figures(
      @Nullable LocalDate from, LocalDate to, List<OfAgency> agencies, CompletionFigures all) {
    public Figures {
      agencies = List.copyOf(agencies);
    }
  }

  /** Counts the actions agreed in a span of days, both included, as they stand today. */
  public Figures figures(@Nullable LocalDate from, LocalDate to) {
    var today = LocalDate.now(clock);
    return store.read(
        shelves -> {
          var days = AreaDays.of(shelves);
          var names =
              shelves.agencies().all().stream()
                  .collect(Collectors.toMap(Agency::code, Agency::name, (first, _) -> first));
          var counted =
              Stream.concat(
                      shelves.actions().all().stream().map(CountedAction::of),
                      shelves.retention().countedActions().stream())
                  .filter(a -> from == null || !a.agreedOn().isBefore(from))
                  .filter(a -> !a.agreedOn().isAfter(to))
                  .toList();
          var agencies = new ArrayList<OfAgency>();
          counted.stream()
              .collect(Collectors.groupingBy(CountedAction::owner))
              .forEach(
                  (code, actions) ->
                      agencies.add(
                          new OfAgency(
                              names.getOrDefault(code, code.value()),
                              CompletionFigures.ofCounted(actions, days, today))));
          agencies.sort(Comparator.comparing(OfAgency::agency, String.CASE_INSENSITIVE_ORDER));
          return new Figures(from, to, agencies, CompletionFigures.ofCounted(counted, days, today));
        });
  }

  /** The figures as a paper. Nothing is written to disk. */
  public ProduceDocuments.Paper paper(Figures figures) {
    var area = store.read(CountActions::area);
    var rows = new ArrayList<FiguresPdf.Row>();
    figures.agencies().forEach(each -> rows.add(new FiguresPdf.Row(each.agency(), each.figures())));
    rows.add(new FiguresPdf.Row(words.say("figures.all"), figures.all()));
    var drawn =
        new FiguresPdf(Outgoing.of(store).paper(words, clock), words)
            .draw(
                words.say("figures.paper.title", area.name()),
                new Content.Marking(area.marking(), area.handling()),
                span(figures),
                rows);
    return new ProduceDocuments.Paper(
        null,
        AuditNote.of(AuditNote.Kind.PAPER_SAVED).detailed("FIGURES"),
        fileName(".pdf"),
        drawn.pdf(),
        drawn.pages(),
        drawn.unknownCharacters());
  }

  private String span(Figures figures) {
    var today = LocalDate.now(clock);
    return figures.from() == null
        ? words.say("figures.span.until", figures.to(), today)
        : words.say("figures.span.from", figures.from(), figures.to(), today);
  }

  /** The figures as a spreadsheet. Nothing is written to disk. */
  public OutgoingSheet sheet(Figures figures) {
    var rows = new ArrayList<FiguresCsv.Row>();
    figures.agencies().forEach(each -> rows.add(new FiguresCsv.Row(each.agency(), each.figures())));
    rows.add(new FiguresCsv.Row(words.say("figures.all"), figures.all()));
    return new OutgoingSheet(
        AuditNote.of(AuditNote.Kind.SPREADSHEET_EXPORTED).detailed("FIGURES").counting(rows.size()),
        fileName(".csv"),
        FiguresCsv.write(rows),
        rows.size());
  }

  private String fileName(String ending) {
    return Outgoing.of(store).called("marac-" + LocalDate.now(clock) + "-action-figures" + ending);
  }

  /** Saves a paper, whole or not at all, and notes that it left. */
  public void save(ProduceDocuments.Paper paper, Path file) {
    Outgoing.of(store).write(file, paper.pdf());
    store.keep(paper.left(), _ -> {});
  }

  /** Saves a spreadsheet, whole or not at all, and notes that it left. */
  public void save(OutgoingSheet sheet, Path file) {
    Outgoing.of(store).write(file, sheet.bytes());
    store.keep(sheet.left(), _ -> {});
  }

  private static Area area(Shelves shelves) {
    return shelves
        .agencies()
        .area()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.area.missing")));
  }
}
