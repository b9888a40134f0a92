package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maracdesk.domain.shared.Confidential;

/** Something worth a second look before an action is kept. A hint never holds anything up. */
public enum ActionHint {
  /** It begins with a word after which nobody can tell when it is done (SafeLives: SMART). */
  VAGUE,
  /** Two things in one action: each wants its own owner and date. */
  TWO_THINGS,
  /** The day is one the area does not work. */
  CLOSED_DAY,
  /**
   * The day is more than six months ahead. A day and month that have just gone by mean next year,
   * which nobody may have meant.
   */
  FAR_AHEAD,
  /** Nobody of the agency is in the room to accept it. */
  OWNER_AWAY;

  private static final int MONTHS_AHEAD = 6;

  private static final Pattern UNCLEAR =
      Pattern.compile(
          "(?i)^(?:to |will |please )*(?:monitor|liaise|consider|review|be aware|note|discuss|"
              + "explore|look (?:in)?to|look at|keep an eye|keep under review|continue|support|"
              + "engage|follow up|update|think about|be mindful|raise awareness|try|aim|"
              + "oversee|work with|address)\\b");

  private static final Set<String> VERBS =
      Set.of(
          "add",
          "agree",
          "apply",
          "arrange",
          "ask",
          "book",
          "brief",
          "call",
          "change",
          "check",
          "complete",
          "confirm",
          "contact",
          "email",
          "find",
          "fit",
          "flag",
          "get",
          "give",
          "hold",
          "identify",
          "inform",
          "install",
          "invite",
          "issue",
          "let",
          "make",
          "meet",
          "notify",
          "obtain",
          "offer",
          "open",
          "phone",
          "place",
          "put",
          "record",
          "refer",
          "register",
          "remind",
          "remove",
          "report",
          "request",
          "ring",
          "see",
          "send",
          "share",
          "speak",
          "submit",
          "take",
          "tell",
          "update",
          "visit",
          "write");

  private static final List<String> JOINTS = List.of("and", "then", "also");

  /**
   * What is worth a second look in a line.
   *
   * @param line as far as it is typed
   * @param table who is there
   * @param today the day from which its words are counted
   * @param isWorked whether the area works on a day
   */
  public static Set<ActionHint> of(
      TypedLine line, AtTheTable table, LocalDate today, Predicate<LocalDate> isWorked) {
    var hints = EnumSet.noneOf(ActionHint.class);
    var text = line.text().text();
    if (isVague(line.text())) {
      hints.add(VAGUE);
    }
    if (isTwoThings(text)) {
      hints.add(TWO_THINGS);
    }
    var due = line.due();
    if (due != null && !isWorked.test(due)) {
      hints.add(CLOSED_DAY);
    }
    if (due != null && due.isAfter(today.plusMonths(MONTHS_AHEAD))) {
      hints.add(FAR_AHEAD);
    }
    if (line.owners().stream().anyMatch(o -> o.agency() != null && table.isAway(o.agency()))) {
      hints.add(OWNER_AWAY);
    }
    return hints;
  }

  /**
   * Whether an action begins with a word that leaves open what will have been done (SafeLives asks
   * for actions that are specific and can be measured; the list is ours).
   */
  public static boolean isVague(Confidential text) {
    return UNCLEAR.matcher(text.text()).lookingAt();
  }

  /** A second sentence, or "and" with something to do after it. */
  private static boolean isTwoThings(String text) {
    if (text.contains("; ") || text.contains(". ")) {
      return true;
    }
    var words = text.toLowerCase(Locale.UK).split("[\\s,]+");
    for (int at = 1; at + 1 < words.length; at++) {
      if (JOINTS.contains(words[at]) && VERBS.contains(words[at + 1])) {
        return true;
      }
    }
    return false;
  }
}
