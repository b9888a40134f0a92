package org.maracdesk.domain.research;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.shared.Confidential;

/**
 * What accepting a proposed school does to those recorded. A child may go to several, and whoever
 * proposes one often knows of no other: none is lost by it.
 *
 * @param effect what happens
 * @param replaced the one whose place it takes; null where it takes no single one's
 * @param all every school there is then, with a semicolon between
 */
public record ProposedSchool(Effect effect, @Nullable Confidential replaced, Confidential all) {

  /** What happens to the schools recorded. */
  public enum Effect {
    /**
     * It takes the place of what is recorded: of one school or none, or because it names several.
     */
    REPLACES_ALL,
    /** It takes the place of the one that is called nearly the same. */
    REPLACES_ONE,
    /** None is called nearly the same, or more than one: it comes beside them. */
    BESIDE,
    /** It is one of those recorded. */
    NOTHING
  }

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that tell one school from another in no way. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "and",
          "of",
          "at",
          "st",
          "saint",
          "school",
          "schools",
          "primary",
          "secondary",
          "infant",
          "infants",
          "junior",
          "juniors",
          "high",
          "grammar",
          "academy",
          "college",
          "nursery",
          "preschool",
          "pre",
          "church",
          "england",
          "catholic",
          "community",
          "lane",
          "road",
          "street");

  /** What a proposal does to what is recorded of a person. */
  public static ProposedSchool of(Particulars recorded, Confidential proposed) {
    var schools = recorded.schools();
    if (schools.size() < 2 || proposed.text().contains(";")) {
      return new ProposedSchool(Effect.REPLACES_ALL, null, proposed);
    }
    var words = words(proposed);
    if (schools.stream().anyMatch(school -> words(school).equals(words))) {
      return new ProposedSchool(Effect.NOTHING, null, recorded.school());
    }
    var alike = mostAlike(schools, words);
    var all = new ArrayList<>(schools);
    if (alike.size() == 1) {
      all.replaceAll(school -> school.equals(alike.getFirst()) ? proposed : school);
      return new ProposedSchool(Effect.REPLACES_ONE, alike.getFirst(), joined(all));
    }
    all.add(proposed);
    return new ProposedSchool(Effect.BESIDE, null, joined(all));
  }

  /** Those with most words in common, as long as one of these tells schools apart. */
  private static List<Confidential> mostAlike(List<Confidential> schools, Set<String> words) {
    int most = 0;
    var found = new ArrayList<Confidential>();
    for (var school : schools) {
      var common = new HashSet<>(words(school));
      common.retainAll(words);
      if (COMMON.containsAll(common) || common.size() < most) {
        continue;
      }
      if (common.size() > most) {
        most = common.size();
        found.clear();
      }
      found.add(school);
    }
    return found;
  }

  private static Set<String> words(Confidential school) {
    return Stream.of(BETWEEN.split(school.text().toLowerCase(Locale.UK)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Confidential joined(List<Confidential> schools) {
    return Confidential.of(
        schools.stream().map(Confidential::text).collect(Collectors.joining("; ")));
  }
}
