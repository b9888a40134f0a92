package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/** Tells what must be known about a case from what is recorded of it. */
public final class CaseCautions {

  private static final int YOUNGEST = 16;
  private static final int ADULT = 18;

  private final Known known;
  private final List<Caution> found = new ArrayList<>();

  private CaseCautions(Known known) {
    this.known = known;
  }

  /**
   * What is recorded.
   *
   * @param file who is in the case
   * @param referrals all its referrals, in any order, at least one
   * @param decisions what was decided about it, oldest first
   * @param others other cases in which any of its people have a part
   * @param day the day ages are told for
   */
  public record Known(
      CaseFile file,
      List<Referral> referrals,
      List<CaseDecision> decisions,
      List<CaseFile> others,
      LocalDate day) {
    public Known {
      referrals = referrals.stream().sorted(Comparator.comparing(Referral::date)).toList();
      decisions = List.copyOf(decisions);
      others = List.copyOf(others);
    }
  }

  /** What must be known, the gravest first. */
  public static List<Caution> of(Known known) {
    return new CaseCautions(known).find();
  }

  /**
   * Whether another case is the same two people the other way round: each is referred as harmed by
   * the other.
   */
  public static boolean isMirrored(CaseFile one, CaseFile other) {
    return isAllegedIn(other, one.victim()) && isAllegedIn(one, other.victim());
  }

  private static boolean isAllegedIn(CaseFile file, Person person) {
    return file.with(Role.PERPETRATOR).stream().anyMatch(p -> p.person().id().equals(person.id()));
  }

  private List<Caution> find() {
    var latest = known.referrals().getLast();
    if (CaseStates.isHeld(known.decisions(), latest.date())) {
      found.add(Caution.of(Caution.Kind.DECEASED));
    }
    knowing(latest.voice());
    others();
    reaching(latest.voice());
    custody();
    people();
    return found.stream().sorted(Comparator.comparing(Caution::kind)).toList();
  }

  private void knowing(VictimVoice voice) {
    boolean honour = says(ReferralDetail.LOCAL_TRIGGERS, "HONOUR_BASED_ABUSE");
    if (honour) {
      found.add(Caution.of(voice.aware() ? Caution.Kind.HONOUR : Caution.Kind.HONOUR_UNAWARE));
    }
    if (!voice.aware()) {
      found.add(Caution.of(Caution.Kind.UNAWARE));
    } else if (voice.consent() == Consent.NO) {
      found.add(Caution.of(Caution.Kind.NO_CONSENT));
    }
  }

  private void others() {
    numbers(other -> isMirrored(known.file(), other))
        .ifPresent(which -> found.add(Caution.of(Caution.Kind.COUNTER_ALLEGATION, which)));
    numbers(other -> other.victim().id().equals(known.file().victim().id()))
        .ifPresent(which -> found.add(Caution.of(Caution.Kind.OTHER_CASES, which)));
  }

  private Optional<Confidential> numbers(Predicate<CaseFile> which) {
    var numbers =
        known.others().stream()
            .filter(which)
            .map(CaseFile::number)
            .sorted()
            .map(CaseNumber::text)
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? Optional.empty() : Optional.of(Confidential.of(numbers));
  }

  private void reaching(VictimVoice voice) {
    var victim = known.file().victim();
    if (victim.contacts().stream().anyMatch(c -> c.safe() == YesNoUnknown.NO)) {
      found.add(Caution.of(Caution.Kind.CONTACT));
    }
    if (victim.addresses().stream().anyMatch(a -> a.safeForPost() == YesNoUnknown.NO)) {
      found.add(Caution.of(Caution.Kind.POST));
    }
    if (says(ReferralDetail.MESSAGE_SAFE, YesNoUnknown.NO.name())) {
      found.add(Caution.of(Caution.Kind.NO_MESSAGE));
    }
    if (!voice.notSafeToTalkTo().isBlank()) {
      found.add(Caution.of(Caution.Kind.PEOPLE, voice.notSafeToTalkTo()));
    }
    var visit = told(ReferralDetail.PROFESSIONAL_SAFETY);
    if (!visit.isBlank()) {
      found.add(Caution.of(Caution.Kind.VISIT, visit));
    }
    if (livesIn(victim, Address.Kind.REFUGE)) {
      found.add(Caution.of(Caution.Kind.REFUGE));
    }
    if (livesIn(victim, Address.Kind.NO_FIXED_ABODE)
        || says(ReferralDetail.TENURE, "NO_FIXED_ABODE")) {
      found.add(Caution.of(Caution.Kind.NO_FIXED_ABODE));
    }
    if (victim.particulars().interpreterNeeded() == YesNoUnknown.YES) {
      found.add(
          Caution.of(Caution.Kind.INTERPRETER, language(victim.particulars().firstLanguage())));
    }
  }

  private static boolean livesIn(Person person, Address.Kind kind) {
    return person.addresses().stream().anyMatch(a -> a.kind() == kind);
  }

  /** The name of a language where its tag is known; what is written there where it is not. */
  private static Confidential language(Confidential tag) {
    if (tag.isBlank()) {
      return tag;
    }
    var name = Locale.forLanguageTag(tag.text()).getDisplayLanguage(Locale.UK);
    return name.isEmpty() ? tag : Confidential.of(name);
  }

  private void custody() {
    var release = told(ReferralDetail.RELEASE_DATE);
    if (!release.isBlank() && ReferralDetail.RELEASE_DATE.accepts(release)) {
      found.add(Caution.of(Caution.Kind.RELEASE, LocalDate.parse(release.text())));
    }
  }

  private void people() {
    var victim = known.file().victim();
    if (isBetween(victim, YOUNGEST, ADULT)) {
      found.add(Caution.of(Caution.Kind.YOUNG_VICTIM));
    }
    var alleged = known.file().with(Role.PERPETRATOR);
    if (alleged.stream().anyMatch(p -> isBetween(p.person(), 0, ADULT))) {
      found.add(Caution.of(Caution.Kind.YOUNG_PERPETRATOR));
    }
    if (alleged.isEmpty()) {
      found.add(Caution.of(Caution.Kind.NOT_IDENTIFIED));
    }
    work();
    var unborn = known.file().with(Role.UNBORN_CHILD);
    if (!unborn.isEmpty()) {
      found.add(Caution.of(Caution.Kind.UNBORN, unborn.getFirst().person().birth().due()));
    } else if (victim.particulars().pregnant().text().equals(YesNoUnknown.YES.name())) {
      found.add(Caution.of(Caution.Kind.UNBORN));
    }
    if (says(ReferralDetail.ADULT_SAFEGUARDING_REFERRAL, YesNoUnknown.YES.name())) {
      found.add(Caution.of(Caution.Kind.ADULT_AT_RISK));
    }
  }

  /**
   * Whatever the work is: no list of occupations would be whole, and who works with children or for
   * an agency can be told by those at the table.
   */
  private void work() {
    var told =
        Stream.of(
                told(ReferralDetail.PERPETRATOR_OCCUPATION),
                told(ReferralDetail.PERPETRATOR_EMPLOYER))
            .filter(each -> !each.isBlank())
            .map(Confidential::text)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!told.isEmpty()) {
      found.add(Caution.of(Caution.Kind.WORK, Confidential.of(told)));
    }
  }

  private boolean isBetween(Person person, int from, int below) {
    var age = person.birth().ageOn(known.day());
    return age.isPresent() && age.getAsInt() >= from && age.getAsInt() < below;
  }

  /** What the latest referral that says anything about a detail says. */
  private Confidential told(ReferralDetail detail) {
    return known.referrals().reversed().stream()
        .map(referral -> referral.told(detail))
        .filter(told -> !told.isBlank())
        .findFirst()
        .orElse(Confidential.NONE);
  }

  private boolean says(ReferralDetail detail, String code) {
    return List.of(told(detail).text().split("\\|")).contains(code);
  }
}
