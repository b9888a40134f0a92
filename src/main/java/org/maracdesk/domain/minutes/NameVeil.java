package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.shared.Confidential;

/**
 * Takes out of a text what would lead to somebody of one case: their names become initials; their
 * addresses, anything like a postcode and long numbers become dots. It errs on the side of taking
 * out, for at the end of a long meeting names are typed without capitals too. It cannot know a
 * nickname nobody wrote down, so whoever types keeps to "her" and "him".
 */
public final class NameVeil {

  private static final String DOTS = "…";
  private static final int SHORTEST_NAME = 2;

  /** Postcodes of the United Kingdom, and anything with six digits or more, spaced or not. */
  private static final Pattern LEADS =
      Pattern.compile(
          "\\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\\b"
              + "|\\+?[0-9](?:[ -]?[0-9]){5,}"
              + "|[^\\s@]+@[^\\s@]+");

  private final Map<String, String> words;
  private final Pattern known;

  private NameVeil(Map<String, String> words) {
    this.words = words;
    known =
        Pattern.compile(
            String.join(
                "|",
                words.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(word -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                    .toList()),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** For everybody who has a part in a case. */
  public static NameVeil over(CaseFile file) {
    var words = new LinkedHashMap<String, String>();
    for (var participant : file.participants()) {
      var person = participant.person();
      names(person).forEach(name -> word(words, name));
      person.addresses().forEach(address -> places(words, address));
    }
    return new NameVeil(words);
  }

  private static ArrayList<Confidential> names(Person person) {
    var names = new ArrayList<Confidential>();
    names.add(person.givenNames());
    names.add(person.familyName());
    names.addAll(person.aliases());
    return names;
  }

  private static void word(Map<String, String> words, Confidential name) {
    for (var part : name.text().split("[\\s,-]+")) {
      if (part.length() >= SHORTEST_NAME) {
        words.put(key(part), Character.toString(part.codePointAt(0)).toUpperCase() + ".");
      }
    }
  }

  private static void places(Map<String, String> words, Address address) {
    for (var line :
        new Confidential[] {address.line1(), address.line2(), address.postcode(), address.uprn()}) {
      if (!line.isBlank()) {
        words.put(key(line.text()), DOTS);
      }
    }
  }

  /** The text without what would lead to somebody. */
  public Confidential drawn(Confidential text) {
    var without = LEADS.matcher(text.text()).replaceAll(DOTS);
    if (words.isEmpty()) {
      return Confidential.of(without);
    }
    return Confidential.of(
        known
            .matcher(without)
            .replaceAll(hit -> Matcher.quoteReplacement(words.get(key(hit.group())))));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
