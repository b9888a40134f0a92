package org.maracdesk.wording;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an area calls the meeting and the people it is about. The terms take the place of ours in
 * our own sentences, before a gap is filled: what people typed is never changed.
 *
 * @param conference how the meeting's name is written, such as {@code MARAC}
 * @param victim the person the meeting is for, within a sentence, such as {@code survivor}
 * @param perpetrator the person alleged to cause harm, such as {@code person causing harm}
 */
public record Terms(String conference, String victim, String perpetrator) {

  /** The terms in which our sentences are written. */
  public static final Terms USUAL = new Terms("Marac", "victim", "alleged perpetrator");

  private static final Pattern CONFERENCE = Pattern.compile("\\bMarac(?=s?\\b)(?! Desk)");
  private static final Pattern VICTIM = people("victim");
  private static final Pattern PERPETRATOR = people("alleged perpetrator");

  /** The name of a kind of service is nobody's label. */
  private static final Pattern UNALLEGED = people("perpetrator(?! programme)");

  /** Our sentence in these terms. */
  String in(String sentence) {
    var said = sentence;
    if (!conference.equals(USUAL.conference)) {
      said = CONFERENCE.matcher(said).replaceAll(Matcher.quoteReplacement(conference));
    }
    if (!victim.equals(USUAL.victim)) {
      said = VICTIM.matcher(said).replaceAll(found -> put(victim, found));
    }
    if (!perpetrator.equals(USUAL.perpetrator)) {
      said = PERPETRATOR.matcher(said).replaceAll(found -> put(perpetrator, found));
      if (!perpetrator.endsWith("perpetrator")) {
        said = UNALLEGED.matcher(said).replaceAll(found -> put(perpetrator, found));
      }
    }
    return said;
  }

  /** An article before the term if there is one, the term, its plural, its apostrophe. */
  private static Pattern people(String term) {
    return Pattern.compile(
        "(?:\\b(an?) )?\\b(?<!-)(" + term + ")(?:(s)\\b(?:(['’])(?!\\w))?|\\b(?:(['’])s\\b)?)",
        Pattern.CASE_INSENSITIVE);
  }

  private static String put(String term, MatchResult found) {
    var several = found.group(3) != null;
    var apostrophe = several ? found.group(4) : found.group(5);
    var said = several ? several(term) : term;
    if (apostrophe != null) {
      said = owning(said, apostrophe);
    }
    if (Character.isUpperCase(found.group(2).charAt(0))) {
      said = said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }
    var article = found.group(1);
    if (article != null) {
      var begins = article.substring(0, 1);
      said =
          begins + ("aeiou".indexOf(Character.toLowerCase(said.charAt(0))) < 0 ? " " : "n ") + said;
    }
    return Matcher.quoteReplacement(said);
  }

  private static String several(String term) {
    return term.startsWith("person ") ? "people " + term.substring("person ".length()) : term + "s";
  }

  /** What was done to a person goes before the person: the harmed person's view. */
  private static String owning(String term, String apostrophe) {
    var words = term.split(" ");
    if (words.length == 2 && words[0].startsWith("pe") && words[1].endsWith("ed")) {
      return words[1] + " " + words[0] + apostrophe + "s";
    }
    return term + apostrophe + (term.endsWith("s") ? "" : "s");
  }
}
