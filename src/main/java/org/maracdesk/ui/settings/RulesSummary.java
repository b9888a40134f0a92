package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Local rules in sentences. */
record RulesSummary(Words words, ChecklistsModel model) {

  List<Node> lines(Profile profile) {
    var said = new ArrayList<String>();
    said.add(words.say("settings.look.file", profile.edition().id(), profile.edition().version()));
    said.add(standing(profile));
    said.add(words.say("settings.rules.says.count", profile.count().atLeast()));
    var months = profile.count().recentIncidentMonths();
    if (months != null) {
      said.add(words.say("settings.rules.says.recent", months));
    }
    said.add(
        words.say(
            "settings.rules.says.bands",
            profile.bands().stream()
                .map(
                    band ->
                        words.say("settings.rules.says.band", band.id(), band.from(), band.to()))
                .collect(Collectors.joining(", "))));
    var escalation = profile.escalation();
    said.add(
        words.say(
            "settings.rules.says.escalation",
            escalation.atLeast(),
            escalation.months(),
            kinds("settings.rules.event", escalation.eventTypes())));
    var repeat = profile.repeat();
    said.add(
        words.say(
            "settings.rules.says.repeat",
            repeat.months(),
            words.name("settings.rules.since", repeat.anchor())));
    said.add(words.say("settings.rules.says.reason", profile.reason().minChars()));
    said.add(words.say("settings.rules.says.review", profile.review().weeks()));
    said.removeIf(String::isEmpty);
    return List.copyOf(said.stream().map(Texts::body).toList());
  }

  private String standing(Profile profile) {
    var from = profile.standing().effectiveFrom();
    var by = profile.standing().signedOffBy();
    if (from == null) {
      return by.isBlank() ? "" : words.say("settings.rules.signed", by.text());
    }
    return by.isBlank()
        ? words.say("settings.rules.from", from)
        : words.say("settings.rules.from-signed", from, by.text());
  }

  /** What people call these kinds; one the program has no word for is read as it is spelt. */
  String kinds(String key, Collection<String> kinds) {
    return kinds.stream().sorted().map(kind -> kind(key, kind)).collect(Collectors.joining(", "));
  }

  String kind(String key, String kind) {
    return words.keys().contains(key + "." + kind)
        ? words.say(key + "." + kind)
        : kind.replace('-', ' ');
  }
}
