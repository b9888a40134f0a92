package org.maracdesk.domain.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;

/** What stands before the colon: one agency or several, each with a person in brackets or not. */
final class LineHead {

  /** No head is longer; whatever is, is text somebody pasted. */
  private static final int LONGEST = 1000;

  private static final String BETWEEN = ",+/;";

  private LineHead() {}

  /** Where the head ends: at the first colon or lone dash outside brackets; -1 when it does not. */
  static int end(String line) {
    int open = 0;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '(') {
        open++;
      } else if (letter == ')') {
        open = Math.max(0, open - 1);
      } else if (open == 0 && (letter == ':' || isLoneDash(line, at))) {
        return at;
      }
    }
    // A bracket that was never shut does not swallow the colon
    return open == 0 ? -1 : line.indexOf(':');
  }

  private static boolean isLoneDash(String line, int at) {
    return LineWords.isDash(line.substring(at, at + 1))
        && at > 0
        && at + 1 < line.length()
        && LineWords.isGap(line.charAt(at - 1))
        && LineWords.isGap(line.charAt(at + 1));
  }

  /** The agencies before the colon; at least one, though it may be nothing but a gap. */
  static List<LineOwner> owners(String line, int colon, AtTheTable table) {
    var words = new AgencyWords(table.agencies());
    var whole = trimmed(line, 0, colon);
    var owners = new ArrayList<LineOwner>();
    if (colon > LONGEST) {
      owners.add(owner(line, whole, null, List.of(), table));
      return owners;
    }
    var exact = named(line.substring(whole.start(), whole.end()), table);
    if (exact != null) {
      owners.add(owner(line, whole, null, List.of(exact), table));
      return owners;
    }
    for (var piece : pieces(line, colon)) {
      owners.addAll(read(line, piece, words, table));
    }
    if (owners.isEmpty()) {
      owners.add(owner(line, whole, null, List.of(), table));
    }
    return owners;
  }

  /** An agency whose whole name stands there, commas, brackets and all. */
  private static @Nullable Agency named(String said, AtTheTable table) {
    return table.agencies().stream()
        .filter(agency -> agency.name().equalsIgnoreCase(said))
        .findFirst()
        .orElse(null);
  }

  private static List<LinePart> pieces(String line, int colon) {
    var pieces = new ArrayList<LinePart>();
    int open = 0;
    int start = 0;
    for (int at = 0; at <= colon; at++) {
      char letter = line.charAt(at);
      if (letter == '(') {
        open++;
      } else if (letter == ')') {
        open = Math.max(0, open - 1);
      }
      if (at == colon || open == 0 && BETWEEN.indexOf(letter) >= 0) {
        pieces.add(trimmed(line, start, at));
        start = at + 1;
      }
    }
    pieces.removeIf(LinePart::isEmpty);
    return pieces;
  }

  /** One piece: an agency, or two with "and" or "&" between them where together they mean none. */
  private static List<LineOwner> read(
      String line, LinePart piece, AgencyWords words, AtTheTable table) {
    var owner = read(line, piece.start(), piece.end(), words, table);
    if (!owner.fitting().isEmpty()) {
      return List.of(owner);
    }
    for (var joint : List.of(" and ", " & ")) {
      int at = line.toLowerCase(Locale.UK).indexOf(joint, piece.start());
      if (at > 0 && at + joint.length() < piece.end()) {
        var first = read(line, piece.start(), at, words, table);
        var rest = new LinePart(LinePart.Kind.AGENCY, at + joint.length(), piece.end());
        var others = read(line, trimmed(line, rest.start(), rest.end()), words, table);
        if (!first.fitting().isEmpty() && !others.getFirst().fitting().isEmpty()) {
          var both = new ArrayList<LineOwner>();
          both.add(first);
          both.addAll(others);
          return both;
        }
      }
    }
    return List.of(owner);
  }

  private static LineOwner read(
      String line, int start, int end, AgencyWords words, AtTheTable table) {
    int open = line.indexOf('(', start);
    if (open < 0 || open >= end) {
      var name = trimmed(line, start, end);
      return owner(line, name, null, words.fitting(name.of(line)), table);
    }
    var name = trimmed(line, start, open);
    int shut = end > open + 1 && line.charAt(end - 1) == ')' ? end - 1 : end;
    var bracket = new LinePart(LinePart.Kind.PERSON, open + 1, shut);
    return owner(line, name, bracket, words.fitting(name.of(line)), table);
  }

  private static LineOwner owner(
      String line,
      LinePart name,
      @Nullable LinePart bracket,
      List<Agency> fitting,
      AtTheTable table) {
    var codes = fitting.stream().map(Agency::code).toList();
    @Nullable AgencyCode agency = codes.size() == 1 ? codes.getFirst() : null;
    var people = agency == null ? List.<Confidential>of() : table.people(agency);
    return new LineOwner(
        agency,
        codes,
        person(bracket == null ? null : bracket.of(line).strip(), people),
        people,
        name,
        bracket);
  }

  /** Whom the brackets mean; empty brackets mean nobody, none at all the usual person. */
  private static Confidential person(@Nullable String typed, List<Confidential> people) {
    if (typed == null) {
      return people.isEmpty() ? Confidential.NONE : people.getFirst();
    }
    if (typed.isEmpty()) {
      return Confidential.NONE;
    }
    var wanted = typed.toLowerCase(Locale.UK);
    return people.stream()
        .filter(name -> name.text().equalsIgnoreCase(typed))
        .findFirst()
        .or(
            () ->
                people.stream()
                    .filter(name -> AgencyWords.begins(AgencyWords.words(name.text()), wanted))
                    .findFirst())
        .orElse(Confidential.of(typed));
  }

  /** The words before the colon that only stand between agencies. */
  static List<LinePart> joints(String line, int colon, List<LinePart> taken) {
    var joints = new ArrayList<LinePart>();
    int from = 0;
    var all = new ArrayList<>(taken);
    all.add(new LinePart(LinePart.Kind.JOINT, colon, colon));
    for (var part : all) {
      for (var word : LineWords.words(line.substring(0, part.start()), from)) {
        if (word.of(line).codePoints().anyMatch(Character::isLetterOrDigit)) {
          joints.add(new LinePart(LinePart.Kind.JOINT, word.start(), word.end()));
        }
      }
      from = part.end();
    }
    return joints;
  }

  private static LinePart trimmed(String line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && LineWords.isGap(line.charAt(from))) {
      from++;
    }
    while (to > from && LineWords.isGap(line.charAt(to - 1))) {
      to--;
    }
    return new LinePart(LinePart.Kind.AGENCY, from, to);
  }
}
