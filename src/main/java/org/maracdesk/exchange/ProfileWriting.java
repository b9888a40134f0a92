package org.maracdesk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.maracdesk.domain.checklist.Profile;

/**
 * Writes local rules as a file of the format {@code risk-profile}. Read again, it says the same;
 * only where the figures come from is not in the rules and is left out.
 */
public final class ProfileWriting {

  private static final String LANGUAGE = "en-GB";

  private final ObjectNode top = JsonNodeFactory.instance.objectNode();

  private ProfileWriting() {}

  /** The file. The hash in its edition plays no part; reading the file tells the new one. */
  public static byte[] file(Profile profile) {
    var writing = new ProfileWriting();
    writing.head(profile);
    writing.count(profile);
    writing.bands(profile);
    writing.escalation(profile.escalation());
    writing.repeat(profile.repeat());
    writing.safeguards();
    writing.rest(profile);
    return writing.bytes();
  }

  private void head(Profile profile) {
    top.put("format", "risk-profile").put("formatVersion", "1.0");
    top.put("id", profile.edition().id()).put("version", profile.edition().version());
    texts(top, "appliesTo", profile.appliesTo());
    top.putObject("label").put(LANGUAGE, profile.label());
    var standing = profile.standing();
    if (!standing.confirm().isEmpty()) {
      top.putObject("confirm").put(LANGUAGE, standing.confirm());
    }
    var from = standing.effectiveFrom();
    if (from != null) {
      top.put("effectiveFrom", from.toString());
    }
    if (!standing.signedOffBy().isBlank()) {
      top.put("signedOffBy", standing.signedOffBy().text());
    }
  }

  private void count(Profile profile) {
    var rule = profile.count();
    var count = top.putObject("count").put("score", rule.score());
    if (!rule.scoreFor().isEmpty()) {
      var scores = count.putObject("scoreFor");
      sorted(rule.scoreFor()).forEach(scores::put);
    }
    count.put("gte", rule.atLeast()).put("ground", "VHR");
    count.put("nationalReference", rule.nationalReference());
    var months = rule.recentIncidentMonths();
    if (months != null) {
      count.put("recentIncidentMonths", months);
    }
  }

  private void bands(Profile profile) {
    var bands = top.putArray("bands");
    for (var band : profile.bands()) {
      var one =
          bands.addObject().put("id", band.id()).put("from", band.from()).put("to", band.to());
      var text = band.text();
      if (text != null) {
        one.putObject("text").put(LANGUAGE, text);
      }
    }
  }

  private void escalation(Profile.EscalationRule rule) {
    var escalation = top.putObject("escalation").put("ground", "PE");
    escalation.put("windowMonths", rule.months()).put("gte", rule.atLeast());
    texts(escalation, "eventTypes", rule.eventTypes().stream().sorted().toList());
    escalation.put("inclusive", rule.inclusive());
  }

  private void repeat(Profile.RepeatRule rule) {
    var repeat = top.putObject("repeat").put("ground", "RPT");
    repeat.put("windowMonths", rule.months()).put("anchor", JsonNames.hyphenated(rule.anchor()));
    repeat.put("inclusive", rule.inclusive()).put("sameVictim", rule.sameVictim());
    repeat.put("samePerpetrator", rule.samePerpetrator());
    texts(repeat, "qualifying", rule.qualifying().stream().sorted().toList());
  }

  /** The same in every profile, since no other is accepted. */
  private void safeguards() {
    top.putObject("judgement")
        .put("ground", "PJ")
        .put("mayRefer", true)
        .put("mayLowerBand", false)
        .put("declineWithGround", "record-exception");
  }

  private void rest(Profile profile) {
    var reason = top.putObject("rationale").put("minChars", profile.reason().minChars());
    texts(
        reason,
        "requiredFor",
        profile.reason().requiredFor().stream().sorted().map(Profile.NeedsReason::code).toList());
    top.put("tier2Needed", profile.tier2Needed()).put("nearCount", profile.nearCount());
    top.put("naAllowed", profile.naAllowed());
    var review = top.putObject("review").put("weeks", profile.review().weeks());
    texts(review, "events", profile.review().events());
  }

  private static void texts(ObjectNode into, String name, Collection<String> texts) {
    var list = into.putArray(name);
    texts.forEach(list::add);
  }

  private static Map<String, String> sorted(Map<String, String> any) {
    return new TreeMap<>(any);
  }

  private byte[] bytes() {
    var indent = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    try {
      var text = new JsonMapper().writer(printer).writeValueAsString(top) + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }
}
