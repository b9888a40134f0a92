package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;

/**
 * Local rules as somebody writes them in. What is not asked stays as it is in the rules it began
 * from; the safeguards are not asked at all.
 *
 * @param base the rules it began from
 * @param label what people call them
 * @param scores which score of a form the figure is about, by references such as ric-24-adult@1;
 *     for a form that is not here the count is no ground
 * @param atLeast the figure; like all numbers here -1 when what was typed is none
 * @param recentMonths how recent the last incident must be; absent when the area does not ask
 * @param bands names for ranges of the count
 * @param escalationMonths how far back events count
 * @param escalationEvents how many are needed
 * @param eventTypes which kinds count
 * @param repeatMonths how long after the anchor a further incident makes a repeat
 * @param anchor what that window starts from
 * @param samePerpetrator whether it must be the same perpetrator
 * @param qualifying the kinds of behaviour that count
 * @param reasonChars how long a reason must be at least
 * @param reasonFor the decisions that need one
 * @param nearCount how far below the figure still counts as close
 * @param tier2Needed how many alerts of the second tier together ask for a judgement
 * @param naAllowed whether "does not apply" may be answered where a form offers it
 * @param reviewWeeks after how long a checklist is done again
 * @param reviewEvents what else is a reason to do it again
 * @param effectiveFrom the first day; absent when none was written
 * @param signedOffBy who agreed to them
 */
public record RulesEntry(
    Profile base,
    String label,
    Map<String, String> scores,
    int atLeast,
    @Nullable Integer recentMonths,
    List<Profile.Band> bands,
    int escalationMonths,
    int escalationEvents,
    Set<String> eventTypes,
    int repeatMonths,
    Profile.Anchor anchor,
    boolean samePerpetrator,
    Set<String> qualifying,
    int reasonChars,
    Set<Profile.NeedsReason> reasonFor,
    int nearCount,
    int tier2Needed,
    boolean naAllowed,
    int reviewWeeks,
    List<String> reviewEvents,
    @Nullable LocalDate effectiveFrom,
    Confidential signedOffBy) {

  /** What a number is when what was typed is none. */
  public static final int UNREADABLE = -1;

  public RulesEntry {
    bands = List.copyOf(bands);
    eventTypes = Set.copyOf(eventTypes);
    qualifying = Set.copyOf(qualifying);
    reasonFor = Set.copyOf(reasonFor);
    reviewEvents = List.copyOf(reviewEvents);
  }

  /** Rules as they stand, to begin from. */
  public static RulesEntry of(Profile profile) {
    return new RulesEntry(
        profile,
        profile.label(),
        scores(profile),
        profile.count().atLeast(),
        profile.count().recentIncidentMonths(),
        profile.bands(),
        profile.escalation().months(),
        profile.escalation().atLeast(),
        profile.escalation().eventTypes(),
        profile.repeat().months(),
        profile.repeat().anchor(),
        profile.repeat().samePerpetrator(),
        profile.repeat().qualifying(),
        profile.reason().minChars(),
        profile.reason().requiredFor(),
        profile.nearCount(),
        profile.tier2Needed(),
        profile.naAllowed(),
        profile.review().weeks(),
        profile.review().events(),
        profile.standing().effectiveFrom(),
        profile.standing().signedOffBy());
  }

  private static Map<String, String> scores(Profile profile) {
    var scores = new LinkedHashMap<String, String>();
    for (var reference : profile.appliesTo()) {
      var id = reference.split("@")[0];
      scores.put(reference, profile.count().scoreFor().getOrDefault(id, profile.count().score()));
    }
    return scores;
  }

  /** The rules that this entry makes, under a name and version; its problems must be none. */
  Profile as(Edition edition) {
    var usual = usual(scores.values());
    var others = new HashMap<String, String>();
    scores.forEach(
        (reference, score) -> {
          if (!score.equals(usual)) {
            others.put(reference.split("@")[0], score);
          }
        });
    return new Profile(
        edition,
        List.copyOf(scores.keySet()),
        label.strip(),
        new Profile.Standing(effectiveFrom, signedOffBy, ""),
        new Profile.CountRule(
            usual, others, atLeast, base.count().nationalReference(), recentMonths),
        bands,
        new Profile.EscalationRule(
            escalationMonths, escalationEvents, eventTypes, base.escalation().inclusive()),
        new Profile.RepeatRule(
            repeatMonths,
            anchor,
            base.repeat().inclusive(),
            base.repeat().sameVictim(),
            samePerpetrator,
            qualifying),
        new Profile.ReasonRule(reasonChars, reasonFor),
        tier2Needed,
        nearCount,
        naAllowed,
        new Profile.Review(reviewWeeks, reviewEvents));
  }

  /** The score that most forms go by. */
  private static String usual(Collection<String> scores) {
    var often = new TreeMap<String, Integer>(Comparator.reverseOrder());
    scores.forEach(score -> often.merge(score, 1, Integer::sum));
    return often.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
