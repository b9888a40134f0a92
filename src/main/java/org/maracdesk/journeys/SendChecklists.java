package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.AgencyCsv;
import org.maracdesk.exchange.ChecklistsCsv;
import org.maracdesk.exchange.CsvWriting.Reader;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.PeopleCsv;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralCsv;
import org.maracdesk.exchange.ReferralDetailsCsv;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.exchange.SheetKind;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * The desk of somebody who completes checklists where no meeting is: what is begun, what is
 * complete, and how a complete one leaves with its referral, as spreadsheets for the coordinator.
 */
public final class SendChecklists {

  /** The Marac's code in a store that belongs to none; it is taken in anywhere. */
  static final String NO_AREA = "NOT-RECORDED";

  private final Store store;
  private final Clock clock;
  private final ChecklistShelf shelf;

  SendChecklists(Store store, Clock clock, ChecklistShelf shelf) {
    this.store = store;
    this.clock = clock;
    this.shelf = shelf;
  }

  /**
   * What would leave; nothing has been written yet.
   *
   * @param into the folder that was picked
   * @param files what would be in it, by file name; none names anybody
   * @param referrals whose
   * @param checklists which completed checklists go with them
   * @param people how many people they name
   * @param confidential how many of them have an address that has to stay confidential
   * @param again how many of the checklists have left before
   */
  public record Parcel(
      Path into,
      Map<String, byte[]> files,
      List<ReferralId> referrals,
      List<ChecklistId> checklists,
      int people,
      int confidential,
      int again) {

    public Parcel {
      files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
      referrals = List.copyOf(referrals);
      checklists = List.copyOf(checklists);
    }
  }

  /** Everything that is begun or was completed here. */
  public ChecklistHome home() {
    return store.read(
        shelves -> {
          var covers = shelves.checklists().covers();
          var cases =
              shelves
                  .cases()
                  .caseFiles(
                      covers.stream()
                          .map(ChecklistCover::caseId)
                          .filter(Objects::nonNull)
                          .distinct()
                          .toList());
          return new ChecklistHome(
              shelf.offered(),
              drafts(shelves, covers, cases),
              ready(shelves, covers, cases),
              !shelves.agencies().all().isEmpty());
        });
  }

  private List<ChecklistHome.Draft> drafts(
      Shelves shelves, List<ChecklistCover> covers, Map<CaseId, CaseFile> cases) {
    var begun = covers.stream().filter(cover -> !cover.isCompleted()).toList();
    var drafts = shelves.checklists().drafts(begun.stream().map(ChecklistCover::id).toList());
    return begun.stream()
        .map(
            cover -> {
              var form = shelf.forDraft(cover.form()).orElse(null);
              var draft = drafts.get(cover.id());
              return new ChecklistHome.Draft(
                  cover.id(),
                  name(cover, cases),
                  form == null ? cover.form().id() : form.title(),
                  cover.begunAt(),
                  form == null || draft == null ? 0 : answered(form, draft),
                  form == null ? 0 : form.items().size());
            })
        .toList();
  }

  private static int answered(ChecklistForm form, ChecklistDraft draft) {
    Answers answers = draft.answers();
    return (int)
        form.items().stream().filter(item -> answers.at(item.id()).answer() != null).count();
  }

  private List<ChecklistHome.Ready> ready(
      Shelves shelves, List<ChecklistCover> covers, Map<CaseId, CaseFile> cases) {
    var arrived = shelves.travels().arrivals().keySet();
    var done =
        covers.stream()
            .filter(cover -> cover.isCompleted() && !arrived.contains(cover.id()))
            .toList();
    var sent = shelves.travels().sent(done.stream().map(ChecklistCover::id).toList());
    var referrals = new HashMap<ReferralId, Referral>();
    for (var ofCase : shelves.cases().referrals(List.copyOf(cases.keySet())).values()) {
      ofCase.forEach(referral -> referrals.put(referral.id(), referral));
    }
    return done.stream()
        .map(
            cover -> {
              var file = cover.caseId() == null ? null : cases.get(cover.caseId());
              var referral = cover.referral() == null ? null : referrals.get(cover.referral());
              return new ChecklistHome.Ready(
                  cover.id(),
                  name(cover, cases),
                  shelf
                      .form(cover.form(), null)
                      .map(ChecklistForm::title)
                      .orElse(cover.form().id()),
                  cover.completedOn(),
                  cover.caseId(),
                  file == null ? null : file.number(),
                  cover.referral(),
                  referral == null ? null : referral.date(),
                  sent.get(cover.id()));
            })
        .sorted(
            Comparator.comparing((ChecklistHome.Ready one) -> one.sentAt() != null)
                .thenComparing(Comparator.comparing(ChecklistHome.Ready::completedOn).reversed()))
        .toList();
  }

  private static Confidential name(ChecklistCover cover, Map<CaseId, CaseFile> cases) {
    var file = cover.caseId() == null ? null : cases.get(cover.caseId());
    return file == null ? cover.workingName() : file.victim().formalName();
  }

  /** Makes ready, in memory, what these referrals would leave with. */
  public Parcel parcel(Collection<ReferralId> which, Path into) {
    return store.read(
        shelves -> {
          var referrals =
              which.stream()
                  .distinct()
                  .flatMap(id -> shelves.cases().referral(id).stream())
                  .sorted(Comparator.comparing(Referral::date).thenComparing(r -> r.id().value()))
                  .toList();
          var sheets = new CaseSheets(shelves, referrals);
          var people = sheets.people();
          var checklists = sheets.checklists();
          var ids = checklists.stream().map(SentChecklist::id).toList();
          return new Parcel(
              into,
              files(shelves, referrals, sheets, people, checklists),
              referrals.stream().map(Referral::id).toList(),
              ids,
              (int) people.stream().map(row -> row.person().id()).distinct().count(),
              (int)
                  people.stream()
                      .filter(row -> row.person().hasConfidentialAddress())
                      .map(row -> row.person().id())
                      .distinct()
                      .count(),
              shelves.travels().sent(ids).size());
        });
  }

  private static Map<String, byte[]> files(
      Shelves shelves,
      List<Referral> referrals,
      CaseSheets sheets,
      List<PersonRow> people,
      List<SentChecklist> checklists) {
    var area = shelves.agencies().area().map(Area::code).orElse(NO_AREA);
    var agencies =
        shelves.agencies().all().stream()
            .filter(
                agency -> referrals.stream().anyMatch(one -> one.agency().equals(agency.code())))
            .toList();
    var files = new LinkedHashMap<String, byte[]>();
    put(files, SheetKind.AGENCIES, AgencyCsv.write(agencies, area, Reader.PEOPLE));
    put(files, SheetKind.PEOPLE, PeopleCsv.write(people, Reader.PEOPLE));
    put(files, SheetKind.REFERRALS, ReferralCsv.write(sheets.rows(area), Reader.PEOPLE));
    put(
        files,
        SheetKind.REFERRAL_DETAILS,
        ReferralDetailsCsv.write(sheets.details(), Reader.PEOPLE));
    put(files, SheetKind.DASH_NOTES, DashNotesCsv.write(sheets.notes(), Reader.PEOPLE));
    put(files, SheetKind.CHECKLISTS, ChecklistsCsv.write(checklists, Reader.PEOPLE));
    return files;
  }

  private static void put(Map<String, byte[]> files, SheetKind kind, byte[] bytes) {
    files.put(kind.fileName(), bytes);
  }

  /**
   * Writes the files into a new folder inside the one that was picked, all of them or none, and
   * remembers that they left. A folder of an earlier day or hour is never written over.
   *
   * @return the new folder
   */
  public Path send(Parcel parcel) {
    var folder =
        Outgoing.of(store).write(parcel.into(), "marac-" + LocalDate.now(clock), parcel.files());
    var now = clock.instant();
    var about =
        Stream.concat(
                parcel.referrals().stream().map(ReferralId::value),
                parcel.checklists().stream().map(ChecklistId::value))
            .toArray(UUID[]::new);
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLISTS_SENT, about),
        shelves -> parcel.checklists().forEach(id -> shelves.travels().sent(id, now)));
    return folder;
  }
}
