package org.maracdesk.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;

/** Reads one profile. It may be stricter than the usual one; it may not take a safeguard away. */
final class ProfileJson {

  private static final int MOST_MONTHS = 120;
  private static final int MOST_ITEMS = 1000;

  private final JsonPlace top;
  private final byte[] file;

  ProfileJson(JsonPlace top, byte[] file) {
    this.top = top;
    this.file = file;
  }

  Profile read() {
    top.only(
        "format",
        "formatVersion",
        "id",
        "version",
        "appliesTo",
        "label",
        "confirm",
        "count",
        "bands",
        "escalation",
        "repeat",
        "judgement",
        "rationale",
        "tier2Needed",
        "nearCount",
        "naAllowed",
        "review",
        "effectiveFrom",
        "signedOffBy");
    checkJudgement(top.at("judgement"));
    return new Profile(
        ChecklistJson.edition(top, file),
        texts(top.at("appliesTo")),
        said(top.at("label")),
        standing(),
        count(top.at("count")),
        bands(),
        escalation(top.at("escalation")),
        repeat(top.at("repeat")),
        reason(top.at("rationale")),
        top.number("tier2Needed", 1, MOST_ITEMS),
        top.number("nearCount", 0, MOST_ITEMS),
        top.flag("naAllowed"),
        review(top.at("review")));
  }

  private static Profile.CountRule count(JsonPlace count) {
    count.only(
        "score",
        "scoreFor",
        "gte",
        "ground",
        "nationalReference",
        "recentIncidentMonths",
        "source");
    ground(count, "VHR");
    int atLeast = count.number("gte", 1, MOST_ITEMS);
    var national = count.maybe("nationalReference");
    return new Profile.CountRule(
        count.text("score"),
        scoreFor(count),
        atLeast,
        national == null ? atLeast : national.number(1, MOST_ITEMS),
        months(count.maybe("recentIncidentMonths")));
  }

  private static Map<String, String> scoreFor(JsonPlace count) {
    var scores = new HashMap<String, String>();
    var place = count.maybe("scoreFor");
    if (place != null) {
      place.fields().forEach((form, score) -> scores.put(form, score.text()));
    }
    return scores;
  }

  private Profile.Standing standing() {
    var from = top.maybe("effectiveFrom");
    var confirm = top.maybe("confirm");
    return new Profile.Standing(
        from == null ? null : AnswersJson.day(from),
        Confidential.of(top.text("signedOffBy", "")),
        confirm == null ? "" : said(confirm));
  }

  private static String said(JsonPlace place) {
    return place.isText() ? place.text() : place.text("en-GB");
  }

  private List<Profile.Band> bands() {
    var once = new JsonNames.Once();
    var taken = new HashSet<Integer>();
    if (top.list("bands").isEmpty()) {
      throw top.at("bands").refused("checklist.file.needs-list");
    }
    return top.list("bands").stream()
        .map(
            band -> {
              band.only("id", "from", "to", "text");
              int from = band.number("from", 0, MOST_ITEMS);
              int to = band.number("to", from, MOST_ITEMS);
              for (int count = from; count <= to; count++) {
                if (!taken.add(count)) {
                  throw band.twice(Integer.toString(count));
                }
              }
              var text = band.maybe("text");
              return new Profile.Band(
                  once.note(band, band.text("id")), from, to, text == null ? null : said(text));
            })
        .toList();
  }

  private static Profile.EscalationRule escalation(JsonPlace escalation) {
    escalation.only("ground", "windowMonths", "gte", "eventTypes", "inclusive", "source");
    ground(escalation, "PE");
    return new Profile.EscalationRule(
        escalation.number("windowMonths", 1, MOST_MONTHS),
        escalation.number("gte", 1, MOST_ITEMS),
        Set.copyOf(texts(escalation.at("eventTypes"))),
        escalation.flag("inclusive", true));
  }

  private static Profile.RepeatRule repeat(JsonPlace repeat) {
    repeat.only(
        "ground",
        "windowMonths",
        "anchor",
        "inclusive",
        "sameVictim",
        "samePerpetrator",
        "qualifying",
        "source");
    ground(repeat, "RPT");
    return new Profile.RepeatRule(
        repeat.number("windowMonths", 1, MOST_MONTHS),
        repeat.at("anchor").oneOf(JsonNames.of(Profile.Anchor.class)),
        repeat.flag("inclusive", true),
        repeat.flag("sameVictim"),
        repeat.flag("samePerpetrator"),
        Set.copyOf(texts(repeat.at("qualifying"))));
  }

  /** Judgement always may refer, never lowers a band, and declining leaves an exception. */
  private static void checkJudgement(JsonPlace judgement) {
    judgement.only("ground", "mayRefer", "mayLowerBand", "declineWithGround");
    ground(judgement, "PJ");
    if (!judgement.flag("mayRefer")) {
      throw judgement.at("mayRefer").refused("checklist.file.safeguard");
    }
    if (judgement.flag("mayLowerBand")) {
      throw judgement.at("mayLowerBand").refused("checklist.file.safeguard");
    }
    if (!judgement.text("declineWithGround").equals("record-exception")) {
      throw judgement.at("declineWithGround").refused("checklist.file.safeguard");
    }
  }

  private static Profile.ReasonRule reason(JsonPlace reason) {
    reason.only("minChars", "requiredFor");
    var names = JsonNames.of(Profile.NeedsReason.class, Profile.NeedsReason::code);
    var requiredFor = new HashSet<Profile.NeedsReason>();
    reason.list("requiredFor").forEach(one -> requiredFor.add(one.oneOf(names)));
    // Not referring although a ground is met is never without a reason
    if (!requiredFor.contains(Profile.NeedsReason.EXCEPTION)) {
      throw reason.at("requiredFor").refused("checklist.file.safeguard");
    }
    return new Profile.ReasonRule(reason.number("minChars", 1, 1000), requiredFor);
  }

  private static Profile.Review review(JsonPlace review) {
    review.only("weeks", "events", "source");
    return new Profile.Review(review.number("weeks", 1, 520), review.texts("events"));
  }

  private static void ground(JsonPlace place, String code) {
    place.at("ground").oneOf(Map.of(code, code));
  }

  private static @Nullable Integer months(@Nullable JsonPlace place) {
    return place == null ? null : Integer.valueOf(place.number(1, MOST_MONTHS));
  }

  private static List<String> texts(JsonPlace place) {
    var texts = place.members().stream().map(JsonPlace::text).toList();
    if (texts.isEmpty()) {
      throw place.refused("checklist.file.needs-list");
    }
    return texts;
  }
}
