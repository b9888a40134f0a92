package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.shared.Confidential;

/** {@code dash_notes.csv}: remarks beside single answers of the checklist. */
public final class DashNotesCsv {

  private static final int QUESTIONS = 24;

  private DashNotesCsv() {}

  /** The notes of a sheet. */
  public static Decoded<DashNote> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.DASH_NOTES, check -> {}, DashNotesCsv::build);
  }

  /** The bytes of a sheet with these notes. */
  public static byte[] write(List<DashNote> notes, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.DASH_NOTES, notes.stream().map(note -> cells(note).cells()).toList(), reader);
  }

  /**
   * Answers with the notes of their referral beside them. A source that is none of ours by name is
   * kept in words, before the note.
   */
  public static Answers beside(Answers answers, Collection<DashNote> notes) {
    var noted = answers;
    for (var note : notes) {
      var item = ReferralCsv.item(note.question());
      var source = source(note.source());
      var text =
          source == InformationSource.OTHER
              ? Confidential.of(note.source().text() + ": " + note.note().text())
              : note.note();
      noted = noted.with(item, noted.at(item).from(source).noting(text));
    }
    return noted;
  }

  /** The notes that stand beside answers, as rows. */
  public static List<DashNote> of(ReferralId referral, Answers answers, Provenance provenance) {
    var notes = new ArrayList<DashNote>();
    for (int question = 1; question <= QUESTIONS; question++) {
      var answer = answers.at(ReferralCsv.item(question));
      if (!answer.note().isBlank() || answer.source() != InformationSource.VICTIM) {
        notes.add(new DashNote(referral, question, source(answer), answer.note(), provenance));
      }
    }
    return notes;
  }

  private static InformationSource source(Confidential said) {
    var name = said.text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    if (name.isEmpty()) {
      return InformationSource.VICTIM;
    }
    for (var source : InformationSource.values()) {
      if (source.name().equals(name)) {
        return source;
      }
    }
    return InformationSource.OTHER;
  }

  private static Confidential source(ItemAnswer answer) {
    return switch (answer.source()) {
      case VICTIM, OTHER -> Confidential.NONE;
      case POLICE,
          HEALTH,
          CHILDREN_SERVICES,
          ADULT_SERVICES,
          HOUSING,
          EDUCATION,
          FAMILY_OR_FRIEND,
          SPECIALIST_DA_SERVICE,
          RECORDS -> {
        var words = answer.source().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        yield Confidential.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
      }
    };
  }

  private static DashNote build(ParsedRow row) {
    return new DashNote(
        new ReferralId(row.id("referral_id").orElseThrow()),
        row.number("question").orElseThrow(),
        row.text("information_source"),
        row.text("note"),
        Common.provenance(row));
  }

  private static RowWriting cells(DashNote note) {
    return new RowWriting()
        .id("referral_id", note.referral().value())
        .number("question", note.question())
        .text("information_source", note.source())
        .text("note", note.note())
        .provenance(note.provenance());
  }
}
