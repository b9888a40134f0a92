package org.maracdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What no screen, paper, file or command may ever say of a checklist: a count is never good news,
 * never a verdict and never a prediction, and nobody is told how many ticks are missing.
 */
public final class ForbiddenPhrases {

  private static final List<String> PHRASES =
      List.of(
          "low risk",
          "low-risk",
          "lower risk",
          "medium risk",
          "moderate risk",
          "no risk",
          "not at risk",
          "standard risk",
          "standard: no action",
          "risk reduced",
          "reduced risk",
          "risk has fallen",
          "risk level",
          "risk score",
          "not suitable for marac",
          "does not meet marac",
          "not a marac case",
          "no marac referral",
          "threshold not met",
          "below threshold",
          "high risk confirmed",
          "score complete",
          "checklist complete: ",
          "more ticks",
          "more needed",
          "more to reach",
          "override",
          "no action needed",
          "no action required",
          "no further action",
          "auto-reject",
          "automatically rejected",
          "automatically closed",
          "predicts",
          "probability",
          "likelihood of");

  /** A count alone, as a fraction or a share. */
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("\\b\\d{1,2} ?/ ?(?:24|27)\\b"),
          Pattern.compile("\\b\\d{1,3} ?% (?:risk|of risk|chance)"),
          Pattern.compile("\\bscore(?:d)?:? \\d+\\b"));

  private ForbiddenPhrases() {}

  /** The forbidden phrases that stand in a text. */
  public static List<String> in(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('’', '\'');
    var found = new ArrayList<String>();
    PHRASES.stream().filter(plain::contains).forEach(found::add);
    for (var pattern : PATTERNS) {
      pattern.matcher(plain).results().map(match -> match.group()).forEach(found::add);
    }
    return found;
  }

  /** The forbidden phrases in many texts, each with the place it stands in. */
  public static List<String> in(Map<String, String> texts) {
    var found = new ArrayList<String>();
    texts.forEach((place, text) -> in(text).forEach(phrase -> found.add(place + ": " + phrase)));
    return found.stream().sorted().toList();
  }
}
