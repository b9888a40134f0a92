package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.ActionListPdf;
import org.maracdesk.documents.AgendaPdf;
import org.maracdesk.documents.ChecklistPdf;
import org.maracdesk.documents.MinutesPdf;
import org.maracdesk.documents.PagePictures;
import org.maracdesk.documents.Printers;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ActionListComposer;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.MinutesComposer;
import org.maracdesk.domain.minutes.ReaderCircle;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Draws a meeting's papers and those of a checklist, and notes when one leaves. */
public final class ProduceDocuments {

  /** For a paper that is not for named readers, or of a meeting that has none. */
  private static final ReaderCircle NOBODY = new ReaderCircle(1, 1, Confidential.NONE);

  private final Store store;
  private final Clock clock;
  private final Words words;
  private final ChecklistShelf checklists;
  private final ActionLists lists;

  ProduceDocuments(Store store, Clock clock, Words words, ChecklistShelf checklists) {
    this.store = store;
    this.clock = clock;
    this.words = words;
    this.checklists = checklists;
    this.lists = new ActionLists(store, clock, words);
  }

  /**
   * A paper that has been drawn and has gone nowhere yet.
   *
   * @param kind which paper of a meeting it is; nothing for the paper of a checklist
   * @param left what is noted once it is saved, and with another kind once it is printed
   * @param fileName what a file of it should be called; it names nobody
   * @param pdf the file, in memory
   * @param pages how many
   * @param unknownCharacters how many characters could not be drawn
   */
  public record Paper(
      @Nullable DocumentKind kind,
      AuditNote left,
      String fileName,
      byte[] pdf,
      int pages,
      int unknownCharacters) {

    /** Its pages as pictures; whoever asks closes them. */
    public PagePictures pictures() {
      return new PagePictures(pdf);
    }

    /**
     * One page as a picture, for looking at it on the screen.
     *
     * @param page counted from 0
     * @param scale pixels per point: 1 shows an A4 page 595 pixels wide
     */
    public PageView page(int page, float scale) {
      try (var pictures = pictures()) {
        var picture = pictures.page(page, scale);
        return new PageView(page, picture.width(), picture.height(), picture.argb());
      }
    }
  }

  /**
   * The circles of named readers of a meeting's restricted sitting, each of which has papers of its
   * own; none where no case is in one.
   */
  public List<ReaderCircle> circles(MeetingId id) {
    return store.read(
        shelves ->
            MeetingRecords.read(shelves, id)
                .map(record -> ReaderCircle.of(record, notices(shelves, record)))
                .orElse(List.of()));
  }

  /**
   * Draws a paper: one for named readers only where all of them were named for the same cases.
   * Nothing is written to disk.
   *
   * @throws ExplainedException when different people were named for different cases, so that it has
   *     to be said whose paper it is
   */
  public Paper draw(MeetingId id, DocumentKind kind, Recipient recipient) {
    return draw(id, kind, recipient, null);
  }

  /**
   * Draws a paper. Nothing is written to disk.
   *
   * @param asked for which circle of named readers a paper of the restricted sitting is; nothing
   *     where there is one circle at most, and for any other paper
   * @throws ExplainedException when it has to be said for which circle it is, or when there is no
   *     such circle any more
   */
  public Paper draw(
      MeetingId id, DocumentKind kind, Recipient recipient, @Nullable ReaderCircle asked) {
    var today = LocalDate.now(clock);
    var record =
        store
            .read(shelves -> MeetingRecords.read(shelves, id))
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.meeting.gone")));
    var notices = store.read(shelves -> notices(shelves, record));
    var circle = kind.isForNamedReaders() ? circle(record, notices, asked) : NOBODY;
    var sheet = Outgoing.of(store).paper(words, clock);
    var drawn =
        switch (kind) {
          case AGENDA ->
              new AgendaPdf(sheet, words)
                  .draw(MinutesComposer.agenda(record, notices, recipient, today));
          case RESTRICTED_AGENDA ->
              new AgendaPdf(sheet, words)
                  .draw(MinutesComposer.restrictedAgenda(record, notices, circle, today));
          case MINUTES ->
              new MinutesPdf(sheet, words, recorded(record))
                  .draw(MinutesComposer.minutes(record, notices, recipient, today));
          case RESTRICTED_MINUTES ->
              new MinutesPdf(sheet, words, recorded(record))
                  .draw(
                      MinutesComposer.restrictedMinutes(record, notices, circle, recipient, today));
          case ACTIONS ->
              new ActionListPdf(sheet, words)
                  .draw(ActionListComposer.actions(record, recipient, today));
          case RESTRICTED_ACTIONS ->
              new ActionListPdf(sheet, words)
                  .draw(
                      ActionListComposer.restrictedActions(
                          record, notices, circle, recipient, today));
        };
    var about = record.only(heard -> circle.reads(heard, notices));
    return new Paper(
        kind,
        left(kind, about),
        Outgoing.of(store).called(fileName(record, kind, recipient, circle)),
        drawn.pdf(),
        drawn.pages(),
        drawn.unknownCharacters());
  }

  private AgendaNotices notices(Shelves shelves, MeetingRecord record) {
    return AgendaReading.read(shelves, record, LocalDate.now(clock));
  }

  private static ReaderCircle circle(
      MeetingRecord record, AgendaNotices notices, @Nullable ReaderCircle asked) {
    var circles = ReaderCircle.of(record, notices);
    if (asked == null) {
      if (circles.size() > 1) {
        throw new ExplainedException(Wording.of("journeys.paper.which-circle", circles.size()));
      }
      return circles.isEmpty() ? NOBODY : circles.getFirst();
    }
    if (!circles.contains(asked)) {
      throw new ExplainedException(Wording.of("journeys.paper.circle-gone"));
    }
    return asked;
  }

  /** Of a paper for named readers it is noted which cases are in it. */
  private static AuditNote left(DocumentKind kind, MeetingRecord record) {
    var about = new ArrayList<UUID>();
    about.add(record.meeting().id().value());
    if (kind.isForNamedReaders()) {
      record.cases().forEach(heard -> about.add(heard.caseFile().id().value()));
    }
    return new AuditNote(AuditNote.Kind.PAPER_SAVED, about).detailed(kind.name());
  }

  /** Approved minutes say how far the record of who did what went when they were drawn. */
  private @Nullable TrailMark recorded(MeetingRecord record) {
    return record.formalities().approval().isPresent()
        ? store.read(shelves -> shelves.audit().end())
        : null;
  }

  /**
   * Draws the checklist of a referral that was completed last. Nothing is written to disk.
   *
   * @throws ExplainedException when there is none, or the form it was completed on is not here
   */
  public Paper completedChecklist(ReferralId id) {
    return completedChecklist(
        store
            .read(shelves -> ReferralChecklists.latest(shelves, checklists, id))
            .map(ChecklistCover::id)
            .orElseThrow(ProduceDocuments::noneCompleted));
  }

  /**
   * Draws a completed checklist. Nothing is written to disk.
   *
   * @throws ExplainedException when it is not completed, or the form it was completed on is not
   *     here
   */
  public Paper completedChecklist(ChecklistId id) {
    return store.read(
        shelves -> {
          var cover = shelves.checklists().cover(id).orElseThrow(ProduceDocuments::noneCompleted);
          var checklist =
              shelves.checklists().completed(id).orElseThrow(ProduceDocuments::noneCompleted);
          return paper(
              AuditNote.of(AuditNote.Kind.PAPER_SAVED, about(cover)).detailed("CHECKLIST"),
              "marac-" + checklist.completedOn() + "-checklist.pdf",
              checklistPdf().completed(completed(shelves, cover, checklist)));
        });
  }

  /** What the paper is about: the referral whose checklist it is, or one that has none yet. */
  private static UUID about(ChecklistCover cover) {
    var referral = cover.referral();
    return referral == null ? cover.id().value() : referral.value();
  }

  private ChecklistPdf.Completed completed(
      Shelves shelves, ChecklistCover cover, CompletedChecklist checklist) {
    var file = Optional.ofNullable(cover.caseId()).flatMap(shelves.cases()::caseFile);
    return new ChecklistPdf.Completed(
        file.map(CaseFile::number).orElse(null),
        file.map(one -> one.victim().formalName()).orElse(cover.workingName()),
        form(checklist),
        checklists.profile(checklist.profile()).orElse(null),
        checklist);
  }

  private static ExplainedException noneCompleted() {
    return new ExplainedException(Wording.of("journeys.checklist.none"));
  }

  private ChecklistForm form(CompletedChecklist checklist) {
    var edition = checklist.form();
    return checklists
        .form(edition, checklist.wording())
        .orElseThrow(
            () ->
                new ExplainedException(
                    Wording.of(
                        "journeys.checklist.form-not-here", edition.id(), edition.version())));
  }

  /**
   * Draws a form to be filled in with a pen. Nothing is written to disk.
   *
   * @param form the id of a form
   * @param withSets whether the sets of questions that may open follow it
   * @throws ExplainedException when there is no such form here
   */
  public Paper blankChecklist(String form, boolean withSets) {
    var found =
        checklists
            .named(form)
            .orElseThrow(
                () ->
                    new ExplainedException(
                        Wording.of(
                            "journeys.checklist.no-such-form",
                            String.join(", ", checklists.names()))));
    return paper(
        AuditNote.of(AuditNote.Kind.PAPER_SAVED).detailed("BLANK_CHECKLIST"),
        "blank-" + form + ".pdf",
        checklistPdf().blank(found, checklists.profile().naAllowed(), withSets));
  }

  private ChecklistPdf checklistPdf() {
    var marking =
        store
            .read(shelves -> shelves.agencies().area())
            .map(one -> new Content.Marking(one.marking(), one.handling()))
            .orElseGet(() -> new Content.Marking("", ""));
    return new ChecklistPdf(Outgoing.of(store).paper(words, clock), words, marking);
  }

  private Paper paper(AuditNote left, String name, DrawnDocument drawn) {
    var fileName = Outgoing.of(store).called(name);
    return new Paper(null, left, fileName, drawn.pdf(), drawn.pages(), drawn.unknownCharacters());
  }

  /** The printers of this computer by name, the usual one first; none where there is none. */
  public List<String> printers() {
    return Printers.ofThisComputer(words).names();
  }

  /** Saves a paper, whole or not at all, and notes that it left. */
  public void save(Paper paper, Path file) {
    Outgoing.of(store).write(file, paper.pdf());
    store.keep(paper.left(), _ -> {});
  }

  /** Prints a paper on a printer of this computer, and notes that it left. */
  public void print(Paper paper, String printer) {
    Printers.ofThisComputer(words).print(paper.pdf(), printer);
    store.keep(paper.left().as(AuditNote.Kind.PAPER_PRINTED), _ -> {});
  }

  /**
   * Saves what each agency promised at a meeting into a new folder: one paper and one spreadsheet
   * an agency, whole or not at all.
   *
   * @return the folder
   */
  public Path lists(MeetingId id, Path into) {
    return lists.write(id, into);
  }

  /** Tells copies apart by agency, or by the places that are left out; it names nobody. */
  private static String copy(MeetingRecord record, Recipient recipient) {
    return switch (recipient) {
      case Recipient.Everyone() -> "";
      case Recipient.OneAgency one ->
          "-" + one.code().value().toLowerCase(Locale.ROOT) + ActionLists.otherPerson(record, one);
      case Recipient.OnePerson one ->
          record.keptFrom(one.who()).stream()
              .map(place -> "-" + place)
              .collect(Collectors.joining("", "-without", ""));
    };
  }

  private static String fileName(
      MeetingRecord record, DocumentKind kind, Recipient recipient, ReaderCircle circle) {
    var name = new StringBuilder("marac-").append(record.meeting().date()).append('-');
    name.append(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (circle.isOneOfSeveral()) {
      name.append(ActionLists.NAMED_READER).append(ActionLists.number(circle));
    }
    return name.append(copy(record, recipient)).append(".pdf").toString();
  }
}
