package org.maracdesk.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Instrument;

/**
 * Reads what a form is, whose it is and whom it is for.
 *
 * @param draft whether it may still lack words
 */
record InstrumentJson(JsonPlace top, FormText text, boolean draft) {

  private static final int OLDEST = 130;

  Instrument read() {
    var wording = top.maybe("wording");
    var attribution = top.maybe("attribution");
    var instrument = top.maybe("instrument");
    if (wording != null) {
      wording.only("kind", "notice", "packsAllowed", "packMustMatch");
    }
    if (attribution != null) {
      attribution.only("credit", "rightsNote", "sources");
    }
    if (instrument != null) {
      instrument.only(
          "officialName",
          "publisher",
          "officialVersionSeen",
          "itemCount",
          "population",
          "jurisdictions",
          "completedBy");
    }
    return new Instrument(
        draft ? text.said(top, "title", top.text("id")) : text.said(top.at("title")),
        needed(wording, "wording", "notice"),
        needed(attribution, "attribution", "credit"),
        attribution == null ? "" : text.said(attribution, "rightsNote", ""),
        instrument == null ? "" : instrument.text("officialName", ""),
        instrument == null ? "" : instrument.text("publisher", ""),
        age(instrument, "minAge"),
        age(instrument, "maxAge"),
        instrument == null ? List.of() : instrument.texts("jurisdictions"),
        wording == null || wording.flag("packsAllowed", true));
  }

  private String needed(@Nullable JsonPlace place, String parent, String name) {
    if (place == null || place.maybe(name) == null) {
      if (draft) {
        return "";
      }
      throw JsonPlace.refusal("checklist.file.missing", parent + "." + name);
    }
    return text.said(place.at(name));
  }

  private static @Nullable Integer age(@Nullable JsonPlace instrument, String name) {
    var population = instrument == null ? null : instrument.maybe("population");
    if (population == null) {
      return null;
    }
    population.only("minAge", "maxAge", "note", "relationships");
    var age = population.maybe(name);
    return age == null ? null : Integer.valueOf(age.number(0, OLDEST));
  }
}
