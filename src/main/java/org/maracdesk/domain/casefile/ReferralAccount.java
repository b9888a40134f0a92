package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What the referrals of a case say that its chair may want to read out, each thing from the latest
 * referral that says it. It is for the desk alone: no paper and no wall knows it.
 *
 * @param presented what happened and what the victim wants, in the order of telling
 * @param ordersAndBail what is told of orders, bail, charges and court, the orders first
 * @param latest the day of the latest referral
 */
public record ReferralAccount(List<Said> presented, List<Said> ordersAndBail, LocalDate latest) {

  /** What a thing said is about, in the order of telling. */
  public enum Topic {
    INCIDENT,
    WISHES,
    AFRAID_OF,
    RISKS_TO_VICTIM,
    RISKS_TO_CHILDREN,
    WEAPONS,
    BACKGROUND,
    DONE_ALREADY,
    ORDERS,
    BAIL,
    CHARGES,
    COURT_DATES,
    DISPOSAL,
    RELEASE
  }

  /**
   * One thing a referral says.
   *
   * @param topic what it is about
   * @param text what it says; nothing where only a day is told
   * @param day the day it is about, or null
   * @param referredOn the day of the referral that says it
   */
  public record Said(
      Topic topic, Confidential text, @Nullable LocalDate day, LocalDate referredOn) {}

  public ReferralAccount {
    presented = List.copyOf(presented);
    ordersAndBail = List.copyOf(ordersAndBail);
  }

  /**
   * What these say.
   *
   * @param referrals those of one case, in any order, at least one
   */
  public static ReferralAccount of(List<Referral> referrals) {
    var latestFirst =
        referrals.stream().sorted(Comparator.comparing(Referral::date).reversed()).toList();
    return new ReferralAccount(
        new Telling(latestFirst)
            .of(
                Topic.INCIDENT,
                referral -> referral.incident().summary(),
                referral -> referral.incident().date())
            .of(Topic.WISHES, referral -> referral.voice().wishes())
            .of(Topic.AFRAID_OF, referral -> referral.voice().afraidOf())
            .of(Topic.RISKS_TO_VICTIM, ReferralDetail.RISKS_TO_VICTIM)
            .of(Topic.RISKS_TO_CHILDREN, ReferralDetail.RISKS_TO_CHILDREN)
            .of(Topic.WEAPONS, ReferralDetail.PERPETRATOR_WEAPONS)
            .of(Topic.BACKGROUND, referral -> referral.incident().background())
            .of(Topic.DONE_ALREADY, referral -> referral.incident().actionsTaken())
            .said,
        new Telling(latestFirst)
            .of(Topic.ORDERS, ReferralDetail.ORDERS)
            .of(Topic.BAIL, ReferralDetail.BAIL)
            .of(Topic.CHARGES, ReferralDetail.CHARGES)
            .of(Topic.COURT_DATES, ReferralDetail.COURT_DATES)
            .of(Topic.DISPOSAL, ReferralDetail.OFFENDER_DISPOSAL)
            .of(Topic.RELEASE, referral -> Confidential.NONE, ReferralAccount::release)
            .said,
        latestFirst.getFirst().date());
  }

  private static @Nullable LocalDate release(Referral referral) {
    var told = referral.told(ReferralDetail.RELEASE_DATE);
    try {
      return told.isBlank() ? null : LocalDate.parse(told.text());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static final class Telling {

    private final List<Referral> latestFirst;
    private final List<Said> said = new ArrayList<>();

    Telling(List<Referral> latestFirst) {
      this.latestFirst = latestFirst;
    }

    Telling of(Topic topic, ReferralDetail detail) {
      return of(topic, referral -> referral.told(detail));
    }

    Telling of(Topic topic, Function<Referral, Confidential> text) {
      return of(topic, text, referral -> null);
    }

    Telling of(
        Topic topic,
        Function<Referral, Confidential> text,
        Function<Referral, @Nullable LocalDate> day) {
      for (var referral : latestFirst) {
        var told = text.apply(referral);
        var on = day.apply(referral);
        if (!told.isBlank() || on != null) {
          said.add(new Said(topic, told, on, referral.date()));
          break;
        }
      }
      return this;
    }
  }
}
