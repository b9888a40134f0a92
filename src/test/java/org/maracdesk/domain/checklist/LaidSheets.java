package org.maracdesk.domain.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ShippedChecklists;

/** Completed checklists of one invented case, to lay side by side. */
public final class LaidSheets {

  public static final LocalDate THEN = LocalDate.of(2026, 9, 26);
  public static final LocalDate NOW = LocalDate.of(2026, 11, 21);

  private LaidSheets() {}

  /** A shipped form. */
  public static ChecklistForm form(String id) {
    return ShippedChecklists.formFiles().stream()
        .map(file -> ChecklistJson.form(file, null, ShippedChecklists::set))
        .filter(form -> form.edition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A draft with these numbered questions yes and all others no. */
  public static ChecklistDraft yes(ChecklistForm form, List<Integer> numbers) {
    var draft = ChecklistDraft.on(form);
    for (var item : form.items()) {
      boolean yes = item.number() != null && numbers.contains(Integer.valueOf(item.number()));
      draft = draft.with(item.id(), yes ? Answer.YES : Answer.NO);
    }
    return draft;
  }

  /** The numbers from one to another. */
  public static List<Integer> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  /** A draft completed on a day under the usual rules. */
  public static SideBySide.Sheet sheet(ChecklistForm form, ChecklistDraft draft, LocalDate on) {
    var completed =
        draft.complete(
            form, ShippedChecklists.usualProfile(), on, Confidential.of("Sam Sample, Idva"));
    Instant begun = on.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new SideBySide.Sheet(
        new ChecklistCover(
            new ChecklistId(new UUID(6, on.toEpochDay())),
            form.edition(),
            Occasion.REVIEW,
            begun,
            on,
            null,
            null,
            Confidential.NONE),
        form,
        completed);
  }
}
