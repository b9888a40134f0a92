package org.maracdesk.domain.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyType;

/**
 * Finds the agencies a few letters may mean: by code, name, the beginning of either or of any word
 * of the name, by initials, and by what such agencies are usually called. Nothing is guessed: where
 * several fit, all of them are answered.
 *
 * @param agencies those that can be meant
 */
public record AgencyWords(List<Agency> agencies) {

  private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "a");

  /** What people say for an agency of this kind, whatever its name here. */
  private static final Map<AgencyType, List<String>> USUAL = usual();

  public AgencyWords {
    agencies = List.copyOf(agencies);
  }

  private static Map<AgencyType, List<String>> usual() {
    var usual = new EnumMap<AgencyType, List<String>>(AgencyType.class);
    usual.put(AgencyType.POLICE, List.of("police", "dau", "ppu"));
    usual.put(AgencyType.HEALTH_PRIMARY, List.of("gp", "doctor", "surgery", "primary care"));
    usual.put(AgencyType.HEALTH_ACUTE, List.of("hospital", "a&e", "acute"));
    usual.put(AgencyType.HEALTH_MIDWIFERY, List.of("midwife", "midwifery", "maternity"));
    usual.put(AgencyType.HEALTH_VISITING, List.of("hv", "health visitor", "health visiting"));
    usual.put(AgencyType.MENTAL_HEALTH, List.of("mh", "mental health", "cmht"));
    usual.put(AgencyType.SUBSTANCE_MISUSE, List.of("drugs", "alcohol", "substance misuse"));
    usual.put(AgencyType.IDVA, List.of("idva"));
    usual.put(AgencyType.VOLUNTARY_DA, List.of("refuge", "outreach"));
    usual.put(
        AgencyType.CHILDRENS_SOCIAL_CARE,
        List.of("csc", "social care", "children's services", "childrens services"));
    usual.put(
        AgencyType.ADULT_SOCIAL_CARE,
        List.of("asc", "social care", "adults", "adult services", "safeguarding adults"));
    usual.put(AgencyType.EDUCATION, List.of("school", "education"));
    usual.put(AgencyType.HOUSING_LA, List.of("housing", "homelessness"));
    usual.put(AgencyType.HOUSING_ASSOCIATION, List.of("housing", "landlord"));
    usual.put(AgencyType.PROBATION, List.of("probation", "pdu"));
    usual.put(AgencyType.YOUTH_JUSTICE, List.of("yjs", "yot", "youth justice"));
    usual.put(AgencyType.FIRE_RESCUE, List.of("fire", "frs"));
    usual.put(AgencyType.AMBULANCE, List.of("ambulance", "paramedics"));
    usual.put(AgencyType.MASH, List.of("mash", "front door"));
    usual.put(AgencyType.PERPETRATOR_PROGRAMME, List.of("programme", "perpetrator programme"));
    usual.put(AgencyType.PRISON, List.of("prison", "hmp"));
    usual.put(AgencyType.DWP, List.of("dwp", "jobcentre", "benefits"));
    usual.put(AgencyType.MARAC_COORDINATION, List.of("coordinator", "marac"));
    return usual;
  }

  /**
   * Who may be meant. A whole code, name or alias means that agency alone; then beginnings count;
   * initials and usual names only where no beginning fits.
   */
  public List<Agency> fitting(String said) {
    var wanted = plain(said);
    if (wanted.isEmpty()) {
      return List.of();
    }
    for (var stage : stages(wanted)) {
      var found = agencies.stream().filter(stage).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Predicate<Agency>> stages(String wanted) {
    return List.of(
        agency -> names(agency).stream().anyMatch(wanted::equals),
        agency -> usual(agency).stream().anyMatch(wanted::equals),
        agency ->
            names(agency).stream().anyMatch(name -> name.startsWith(wanted))
                || begins(words(agency.name()), wanted),
        agency ->
            initials(agency).contains(wanted) && wanted.length() > 1
                || usual(agency).stream().anyMatch(name -> name.startsWith(wanted)));
  }

  private static List<String> names(Agency agency) {
    var names = new ArrayList<String>();
    names.add(plain(agency.code().value()));
    names.add(plain(agency.name()));
    agency.aliases().forEach(alias -> names.add(plain(alias)));
    return names;
  }

  private static List<String> usual(Agency agency) {
    return USUAL.getOrDefault(agency.type(), List.of());
  }

  /** Whether each word said begins the next word, or a later one, of the name. */
  static boolean begins(List<String> name, String said) {
    int at = 0;
    for (var word : words(said)) {
      while (at < name.size() && !name.get(at).startsWith(word)) {
        at++;
      }
      if (at == name.size()) {
        return false;
      }
      at++;
    }
    return !words(said).isEmpty();
  }

  private static String initials(Agency agency) {
    var initials = new StringBuilder();
    for (var word : words(agency.name())) {
      if (!SMALL.contains(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  /** The words of a text in small letters; an apostrophe belongs to its word. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    plain(text)
        .codePoints()
        .forEach(
            letter -> {
              if (Character.isLetterOrDigit(letter) || letter == '\'') {
                word.appendCodePoint(letter);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK).replace('’', '\'');
  }
}
