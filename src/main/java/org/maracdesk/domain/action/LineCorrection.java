package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;

/**
 * Puts right, one part at a time, how a line was understood: another agency of those that fit,
 * another person of that agency, another day. Each correction is a new line, so that what is shown
 * is always what stands there.
 *
 * @param table who can promise something
 * @param dates how words for dates are read
 * @param entered how the line was understood when correcting began: what fitted then still may
 */
public record LineCorrection(AtTheTable table, DueWords dates, TypedLine entered) {

  /** The line with the agency this many places further down the choice. */
  public String agency(String line, int place, int by) {
    var read = read(line);
    var choice = agencies(place);
    if (choice.isEmpty()) {
      return line;
    }
    var now = read.owners().isEmpty() ? null : read.owners().get(place).agency();
    int at = choice.stream().map(Agency::code).toList().indexOf(now);
    int next = at < 0 ? (by > 0 ? 0 : choice.size() - 1) : Math.floorMod(at + by, choice.size());
    return read.withAgency(line, place, choice.get(next));
  }

  /** The line with the agency these letters mean best; as it was when they mean none. */
  public String agency(String line, int place, String letters) {
    return new AgencyWords(table.agencies())
        .fitting(letters).stream()
            .findFirst()
            .map(agency -> read(line).withAgency(line, place, agency))
            .orElse(line);
  }

  private List<Agency> agencies(int place) {
    var fitting =
        place < entered.owners().size()
            ? entered.owners().get(place).fitting()
            : List.<AgencyCode>of();
    return fitting.size() < 2
        ? table.agencies()
        : table.agencies().stream().filter(a -> fitting.contains(a.code())).toList();
  }

  /** The line with the person this many places further down the choice; its last is nobody. */
  public String person(String line, int place, int by) {
    var read = read(line);
    var owner = read.owners().get(place);
    if (owner.agency() == null) {
      return line;
    }
    var choice = new LinkedHashSet<Confidential>();
    if (!owner.people().contains(owner.person())) {
      choice.add(owner.person());
    }
    choice.addAll(owner.people());
    choice.add(Confidential.NONE);
    var all = new ArrayList<>(choice);
    int next = Math.floorMod(all.indexOf(owner.person()) + by, all.size());
    return read.withPerson(line, place, all.get(next));
  }

  /** The line with the person these letters begin; as it was when they begin nobody. */
  public String person(String line, int place, String letters) {
    var read = read(line);
    return read.owners().get(place).people().stream()
        .filter(name -> AgencyWords.begins(AgencyWords.words(name.text()), letters))
        .findFirst()
        .map(name -> read.withPerson(line, place, name))
        .orElse(line);
  }

  /** The line with a day this many days later; never before today. */
  public String due(String line, int days) {
    var read = read(line);
    var now = read.due();
    var later = now == null ? dates.today() : now.plusDays(days);
    return read.withDue(line, later.isBefore(dates.today()) ? dates.today() : later);
  }

  /** The line with the day these words mean; as it was when they mean none. */
  public String due(String line, String words) {
    Optional<LocalDate> day = dates.read(words.toLowerCase(Locale.UK));
    return day.map(meant -> read(line).withDue(line, meant)).orElse(line);
  }

  private TypedLine read(String line) {
    return TypedLine.read(line, table, dates);
  }
}
