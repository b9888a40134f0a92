package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What one Marac has agreed: its figures, windows and bands. It may add to the safeguards, never
 * take them away: judgement always may refer and never lowers a band.
 *
 * @param edition which file this is
 * @param appliesTo the forms it is for, such as ric-24-adult@1
 * @param label what people call it
 * @param standing since when it is in force and who signed it off
 * @param count when the count alone is a ground
 * @param bands names for ranges of the count
 * @param escalation when events are a ground
 * @param repeat when an earlier referral makes this one a repeat
 * @param reason when a written reason is owed
 * @param tier2Needed how many alerts of the second tier together ask for a judgement
 * @param nearCount how far below the figure still counts as close
 * @param naAllowed whether "does not apply" may be answered where the form offers it
 * @param review when a checklist is done again
 */
public record Profile(
    Edition edition,
    List<String> appliesTo,
    String label,
    Standing standing,
    CountRule count,
    List<Band> bands,
    EscalationRule escalation,
    RepeatRule repeat,
    ReasonRule reason,
    int tier2Needed,
    int nearCount,
    boolean naAllowed,
    Review review) {

  /**
   * Since when it is in force, and on whose word.
   *
   * @param effectiveFrom the first day; absent when it does not say
   * @param signedOffBy who agreed to it; empty when nobody is named
   * @param confirm a sentence that asks somebody to confirm it locally; empty when none is needed
   */
  public record Standing(
      @Nullable LocalDate effectiveFrom, Confidential signedOffBy, String confirm) {}

  /**
   * When the count alone is a ground.
   *
   * @param score which score of a form the figure is about
   * @param scoreFor which other score it is about for some forms, by their ids
   * @param atLeast the local figure
   * @param nationalReference the figure SafeLives recommends
   * @param recentIncidentMonths a local rule that the last incident be this recent, if there is one
   */
  public record CountRule(
      String score,
      Map<String, String> scoreFor,
      int atLeast,
      int nationalReference,
      @Nullable Integer recentIncidentMonths) {
    public CountRule {
      scoreFor = Map.copyOf(scoreFor);
    }

    /** The score of this form that the figure is about. */
    public String scoreFor(ChecklistForm form) {
      return scoreFor.getOrDefault(form.edition().id(), score);
    }
  }

  /**
   * A name for a range of the count, both ends included.
   *
   * @param text what is said about it; absent where the area gives only the name
   */
  public record Band(String id, int from, int to, @Nullable String text) {
    boolean holds(int count) {
      return from <= count && count <= to;
    }
  }

  /**
   * When events are a ground.
   *
   * @param months how far back from the day of the checklist they count
   * @param atLeast how many are needed
   * @param eventTypes which kinds count
   * @param inclusive whether the first day of the window counts
   */
  public record EscalationRule(int months, int atLeast, Set<String> eventTypes, boolean inclusive) {
    public EscalationRule {
      eventTypes = Set.copyOf(eventTypes);
    }
  }

  /**
   * When an earlier referral makes this a repeat.
   *
   * @param months how long after the anchor a further incident makes a repeat
   * @param anchor what the window starts from
   * @param inclusive whether the last day of the window counts
   * @param sameVictim whether it must be the same victim
   * @param samePerpetrator whether it must be the same perpetrator
   * @param qualifying the kinds of behaviour that count
   */
  public record RepeatRule(
      int months,
      Anchor anchor,
      boolean inclusive,
      boolean sameVictim,
      boolean samePerpetrator,
      Set<String> qualifying) {
    public RepeatRule {
      qualifying = Set.copyOf(qualifying);
    }
  }

  /** What the window for a repeat starts from. */
  public enum Anchor {
    LAST_REFERRAL,
    LAST_MEETING
  }

  /**
   * When a written reason is owed.
   *
   * @param minChars how long it must be at least
   * @param requiredFor the decisions that need one
   */
  public record ReasonRule(int minChars, Set<NeedsReason> requiredFor) {
    public ReasonRule {
      requiredFor = Set.copyOf(requiredFor);
    }
  }

  /** Decisions that can need a written reason. */
  public enum NeedsReason {
    /** Referring on judgement alone. */
    JUDGEMENT("PJ"),
    /** Not referring although a ground is met. */
    EXCEPTION("exception"),
    /** Not referring although something asks for a judgement. */
    NOT_REFER_WHEN_CONSIDER("not-refer-when-consider");

    private final String code;

    NeedsReason(String code) {
      this.code = code;
    }

    /** How profiles spell it. */
    public String code() {
      return code;
    }
  }

  /**
   * When a checklist is done again.
   *
   * @param weeks after this long
   * @param events and whenever one of these happens
   */
  public record Review(int weeks, List<String> events) {
    public Review {
      events = List.copyOf(events);
    }
  }

  /** The band of a count that lies in none. */
  public static final String NO_BAND = "NO-BAND";

  public Profile {
    appliesTo = List.copyOf(appliesTo);
    bands = List.copyOf(bands);
  }

  /** Whether this profile was made for a form. */
  public boolean isFor(ChecklistForm form) {
    return appliesTo.stream().anyMatch(form.edition()::isMeantBy);
  }

  /** The same once somebody has confirmed it locally. */
  public Profile confirmed() {
    return new Profile(
        edition,
        appliesTo,
        label,
        new Standing(standing.effectiveFrom(), standing.signedOffBy(), ""),
        count,
        bands,
        escalation,
        repeat,
        reason,
        tier2Needed,
        nearCount,
        naAllowed,
        review);
  }

  /** Whether it is in force on a day. */
  public boolean isInForce(LocalDate day) {
    var from = standing.effectiveFrom();
    return from == null || !from.isAfter(day);
  }

  /** The band a count lies in, if any. */
  public Optional<Band> bandOf(int count) {
    return bands.stream().filter(band -> band.holds(count)).findFirst();
  }
}
