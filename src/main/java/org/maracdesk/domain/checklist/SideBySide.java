package org.maracdesk.domain.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several completed checklists of one case laid side by side, question by question. What forms ask
 * under different names stands on one line, by their equivalents; counts of different forms are
 * never set against each other.
 *
 * @param sheets the checklists, in the order of the columns
 * @param lines the questions that any of them asked
 */
public record SideBySide(List<Sheet> sheets, List<Line> lines) {

  /** What is said of the earlier ones; none of it rests on a figure of the profile. */
  private static final Set<Remark.Kind> OF_HISTORY =
      Set.of(Remark.Kind.LOWER_COUNT, Remark.Kind.LIFETIME_REVERSED);

  public SideBySide {
    sheets = List.copyOf(sheets);
    lines = List.copyOf(lines);
  }

  /**
   * One completed checklist and the form it was completed on.
   *
   * @param cover what it was begun for
   * @param form its questions
   * @param completed its answers
   */
  public record Sheet(ChecklistCover cover, ChecklistForm form, CompletedChecklist completed) {}

  /**
   * One question.
   *
   * @param cells what each checklist has at it, in the order of the columns; empty where its form
   *     does not ask it
   */
  public record Line(List<Optional<Cell>> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** The question as the first checklist that has it asks it. */
    public ChecklistItem item() {
      return cells.stream().flatMap(Optional::stream).findFirst().orElseThrow().item();
    }
  }

  /**
   * What one checklist has at one question.
   *
   * @param item the question as its form asks it
   * @param given the answer, with what stands beside it
   */
  public record Cell(ChecklistItem item, ItemAnswer given) {

    /** Whether nobody answered. */
    public boolean isBlank() {
      return given.answer() == null;
    }

    /** Whether it was answered that it is not known. */
    public boolean isNotKnown() {
      return !isBlank() && item.scale().isUncertain(given.answer());
    }
  }

  /** Lays checklists side by side, in the order they come in. */
  public static SideBySide of(List<Sheet> sheets) {
    var lines = new ArrayList<Growing>();
    for (int column = 0; column < sheets.size(); column++) {
      lay(lines, sheets.get(column), column);
    }
    return new SideBySide(
        sheets, lines.stream().map(line -> line.complete(sheets.size())).toList());
  }

  private static void lay(List<Growing> lines, Sheet sheet, int column) {
    var answers = sheet.completed().answers();
    int after = place(lines, sheet.form(), answers, column, 0);
    for (var set : sheet.form().supplements()) {
      var within = answers.within(set.id());
      if (set.form() != null && !within.byItem().isEmpty()) {
        after = place(lines, set.form(), within, column, after);
      }
    }
  }

  /** A question no other form asks goes below the one it followed. */
  private static int place(
      List<Growing> lines, ChecklistForm form, Answers answers, int column, int from) {
    int next = from;
    for (var item : form.items()) {
      var names = names(form, item);
      int at = find(lines, names, column);
      if (at < 0) {
        lines.add(next, new Growing());
        at = next;
      }
      lines.get(at).take(column, names, new Cell(item, answers.at(item.id())));
      next = at + 1;
    }
    return next;
  }

  private static int find(List<Growing> lines, Set<Name> names, int column) {
    for (int place = 0; place < lines.size(); place++) {
      if (lines.get(place).fits(names, column)) {
        return place;
      }
    }
    return -1;
  }

  /** What a question goes by: in its own form, and in those it says it is asked in too. */
  private static Set<Name> names(ChecklistForm form, ChecklistItem item) {
    var names = new HashSet<Name>();
    names.add(new Name(form.edition().id(), item.id()));
    item.equivalents().forEach((other, id) -> names.add(new Name(other, id)));
    return names;
  }

  private record Name(String form, ItemId item) {}

  /** A line while columns are added to it. */
  private static final class Growing {

    private final Set<Name> names = new HashSet<>();
    private final Map<Integer, Cell> cells = new HashMap<>();

    boolean fits(Set<Name> others, int column) {
      return !cells.containsKey(column) && others.stream().anyMatch(names::contains);
    }

    void take(int column, Set<Name> others, Cell cell) {
      names.addAll(others);
      cells.put(column, cell);
    }

    Line complete(int columns) {
      var all = new ArrayList<Optional<Cell>>();
      for (int column = 0; column < columns; column++) {
        all.add(Optional.ofNullable(cells.get(column)));
      }
      return new Line(all);
    }
  }

  /**
   * What the earlier checklists say of one of these, in sentences that are never good news: a
   * lifetime answer that turned, and a count of the same form that fell.
   *
   * @param column which one; everything completed before it is earlier
   * @param profile the local rules; none of what is said rests on its figures
   */
  public List<Remark> remarks(int column, Profile profile) {
    var sheet = sheets.get(column);
    var completed = sheet.completed();
    var around = completed.circumstances().after(earlier(column));
    return Remark.about(sheet.form(), profile, completed.answers(), around, completed.outcome())
        .stream()
        .filter(remark -> OF_HISTORY.contains(remark.kind()))
        .toList();
  }

  /**
   * Whether a checklist on the same form, completed up to a year earlier, was at the figure and
   * this one is not, as both were shown on their days.
   */
  public boolean earlierMet(int column) {
    var sheet = sheets.get(column);
    var day = sheet.completed().completedOn();
    var year = Window.before(day, Assessment.EARLIER_MET_MONTHS, true);
    return !isAtFigure(sheet)
        && before(column).stream()
            .filter(one -> one.form().edition().id().equals(sheet.form().edition().id()))
            .filter(one -> year.has(one.completed().completedOn()))
            .anyMatch(SideBySide::isAtFigure);
  }

  /** The day a question about ever was last yes before a checklist that has it as no. */
  public Optional<Remark> reversed(int column, ChecklistItem item, Profile profile) {
    return remarks(column, profile).stream()
        .filter(remark -> remark.kind() == Remark.Kind.LIFETIME_REVERSED)
        .filter(remark -> remark.details().getFirst().equals(item.name()))
        .findFirst();
  }

  private static boolean isAtFigure(Sheet sheet) {
    return sheet.completed().outcome().grounds().contains(Ground.VISIBLE_RISK);
  }

  private List<EarlierChecklist> earlier(int column) {
    var form = sheets.get(column).form();
    return before(column).stream().map(one -> one.completed().asHistory(one.form(), form)).toList();
  }

  /** The checklists completed before this one; of the same day, those begun before it. */
  private List<Sheet> before(int column) {
    var sheet = sheets.get(column);
    return sheets.stream().filter(one -> isBefore(one, sheet)).toList();
  }

  private static boolean isBefore(Sheet one, Sheet other) {
    int days = one.completed().completedOn().compareTo(other.completed().completedOn());
    return days < 0 || days == 0 && one.cover().begunAt().isBefore(other.cover().begunAt());
  }
}
