package org.maracdesk.domain.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What is known of somebody once another account of them has come. What the account says counts;
 * where it says nothing, what was known stays. A mark for somebody's safety is never lost because
 * another agency does not know of it: addresses and contacts that carry one stay, and an address
 * once confidential is so until a person takes the mark away.
 */
public final class LaterAccount {

  private LaterAccount() {}

  /** What is known of a person, with a later account of the same person. */
  public static Person of(Person kept, Person later) {
    return new Person(
        kept.id(),
        told(later.familyName(), kept.familyName()),
        told(later.givenNames(), kept.givenNames()),
        joined(kept.aliases(), later.aliases()),
        birth(kept.birth(), later.birth()),
        later.sex() == Sex.UNKNOWN ? kept.sex() : later.sex(),
        joined(
            kept.addresses(),
            later.addresses(),
            LaterAccount::samePlace,
            LaterAccount::address,
            LaterAccount::staysBesideAnother),
        joined(
            kept.contacts(),
            later.contacts(),
            LaterAccount::sameWay,
            LaterAccount::contact,
            known -> staysBeside(known, later.contacts())),
        particulars(kept.particulars(), later.particulars()),
        later.provenance());
  }

  /** What is known of the part somebody has, with a later account of the same part. */
  public static Involvement of(Involvement kept, Involvement later) {
    return new Involvement(
        kept.person(),
        kept.role(),
        told(later.toVictim(), kept.toVictim()),
        told(later.toPerpetrator(), kept.toPerpetrator()),
        told(later.livesWithVictim(), kept.livesWithVictim()));
  }

  private static Confidential told(Confidential later, Confidential kept) {
    return later.isBlank() ? kept : later;
  }

  private static YesNoUnknown told(YesNoUnknown later, YesNoUnknown kept) {
    return later == YesNoUnknown.UNKNOWN ? kept : later;
  }

  private static Relationship told(Relationship later, Relationship kept) {
    return later == Relationship.NOT_RECORDED ? kept : later;
  }

  private static List<Confidential> joined(List<Confidential> kept, List<Confidential> later) {
    var all = new ArrayList<>(kept);
    later.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return all;
  }

  private static Birth birth(Birth kept, Birth later) {
    if (later.date() != null) {
      return later;
    }
    return new Birth(
        kept.date(),
        kept.precision(),
        later.ageEstimate() == null ? kept.ageEstimate() : later.ageEstimate(),
        later.due() == null ? kept.due() : later.due());
  }

  /** New ones come first; one that is known already is put right where it stands. */
  private static <T> List<T> joined(
      List<T> kept,
      List<T> later,
      BiPredicate<T, T> same,
      BiFunction<T, T, T> both,
      Predicate<T> staysBesideAnother) {
    if (later.isEmpty()) {
      return kept;
    }
    var all = new ArrayList<T>();
    later.stream()
        .filter(told -> kept.stream().noneMatch(known -> same.test(known, told)))
        .forEach(all::add);
    for (var known : kept) {
      later.stream()
          .filter(told -> same.test(known, told))
          .findFirst()
          .ifPresentOrElse(
              told -> all.add(both.apply(known, told)),
              () -> {
                if (staysBesideAnother.test(known)) {
                  all.add(known);
                }
              });
    }
    return all;
  }

  private static boolean samePlace(Address one, Address other) {
    return key(one.line1(), one.postcode()).equals(key(other.line1(), other.postcode()));
  }

  private static Address address(Address kept, Address later) {
    return new Address(
        kept.kind(),
        later.line1(),
        told(later.line2(), kept.line2()),
        told(later.town(), kept.town()),
        later.postcode(),
        told(later.uprn(), kept.uprn()),
        kept.confidential() || later.confidential(),
        told(later.safeForPost(), kept.safeForPost()));
  }

  /** Only a present address that carries no mark gives way to another. */
  private static boolean staysBesideAnother(Address known) {
    return known.kind() != Address.Kind.CURRENT
        || known.confidential()
        || known.safeForPost() != YesNoUnknown.UNKNOWN;
  }

  private static boolean sameWay(Contact one, Contact other) {
    return one.kind() == other.kind() && key(one.value()).equals(key(other.value()));
  }

  private static Contact contact(Contact kept, Contact later) {
    return new Contact(
        kept.kind(),
        later.value(),
        told(later.safe(), kept.safe()),
        told(later.notes(), kept.notes()));
  }

  /** A way without a mark gives way to another of its kind. */
  private static boolean staysBeside(Contact known, List<Contact> later) {
    return known.safe() != YesNoUnknown.UNKNOWN
        || !known.notes().isBlank()
        || later.stream().noneMatch(told -> told.kind() == known.kind());
  }

  private static String key(Confidential... parts) {
    var key = new StringBuilder();
    for (var part : parts) {
      key.append(part.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+@.]", ""));
      key.append('|');
    }
    return key.toString();
  }

  private static Particulars particulars(Particulars kept, Particulars later) {
    return new Particulars(
        told(later.genderIdentitySame(), kept.genderIdentitySame()),
        told(later.sexualOrientation(), kept.sexualOrientation()),
        told(later.ethnicity(), kept.ethnicity()),
        told(later.disability(), kept.disability()),
        told(later.disabilityTypes(), kept.disabilityTypes()),
        told(later.pregnant(), kept.pregnant()),
        told(later.firstLanguage(), kept.firstLanguage()),
        told(later.interpreterNeeded(), kept.interpreterNeeded()),
        told(later.noRecourseToPublicFunds(), kept.noRecourseToPublicFunds()),
        told(later.nhsNumber(), kept.nhsNumber()),
        told(later.pncId(), kept.pncId()),
        told(later.localRef(), kept.localRef()),
        told(later.school(), kept.school()),
        told(later.gpPractice(), kept.gpPractice()));
  }

  private static Set<Confidential> told(Set<Confidential> later, Set<Confidential> kept) {
    return later.isEmpty() ? kept : later;
  }
}
