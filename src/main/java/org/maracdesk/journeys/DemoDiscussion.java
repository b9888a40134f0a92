package org.maracdesk.journeys;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.Remarks;
import org.maracdesk.domain.meeting.RiskHeadings;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What a sample row tells of one case, in the chair's five steps. Rows from before there were steps
 * tell only the main texts.
 *
 * @param said the row
 * @param ids makes identities
 * @param name what an agency is called, by its code
 */
record DemoDiscussion(SampleRow said, Supplier<UUID> ids, Function<String, Confidential> name) {

  private static final int SECONDS_IN_A_MINUTE = 60;

  /** The discussion of the case at this place, with what agencies told. */
  Discussion at(AgendaItemId item, List<SharedInformation> shared) {
    var main =
        new Discussion(
            item,
            said.text("victim_view"),
            agency("victim_view_brought_by"),
            shared,
            said.text("risk_summary"),
            said.text("children_line"),
            said.text("no_action_reason"),
            minutes() * SECONDS_IN_A_MINUTE);
    return hasSteps()
        ? main.with(headings()).with(crimes()).with(considered()).with(feedback()).with(remarks())
        : main;
  }

  private boolean hasSteps() {
    return !said.text("told_by").isBlank();
  }

  private RiskHeadings headings() {
    return new RiskHeadings(
        said.text("possible_harm"),
        said.text("indicators"),
        said.text("existing_safety"),
        said.text("risk_to_children"),
        said.text("risk_to_others"),
        said.text("risk_to_professionals"));
  }

  private DisclosedCrimes crimes() {
    if (said.text("crime").isBlank()) {
      return new DisclosedCrimes(true, List.of());
    }
    return new DisclosedCrimes(
        false,
        List.of(
            new DisclosedCrime(
                ids.get(),
                said.text("crime"),
                said.text("crime_when"),
                agency("crime_disclosed_by"),
                said.text("crime_wish"),
                said.text("crime_reference"),
                YesNoUnknown.valueOf(said.word("crime_recorded")))));
  }

  /** Each order stands as its name, its decision and the reason, with upright bars between. */
  private Considered considered() {
    var ticks = new EnumMap<Measure, Considered.Tick>(Measure.class);
    for (var order : said.word("orders").split("\\|")) {
      var parts = order.split(" ", 3);
      if (parts.length == 3) {
        ticks.put(
            Measure.valueOf(parts[0]),
            new Considered.Tick(Measure.Decision.valueOf(parts[1]), Confidential.of(parts[2])));
      }
    }
    return new Considered(ticks, said.text("no_other_order_because"));
  }

  private Feedback feedback() {
    return new Feedback(
        agency("told_by"),
        answer("victim_aware"),
        answer("safe_to_tell"),
        said.text("how_told"),
        said.text("told_when"));
  }

  private Remarks remarks() {
    return new Remarks(said.text("equality_needs"), Confidential.NONE, null, Confidential.NONE);
  }

  private @Nullable YesNoUnknown answer(String title) {
    return said.word(title).isEmpty() ? null : YesNoUnknown.valueOf(said.word(title));
  }

  /** Somebody is named by the code of their agency, or in words. */
  private Confidential agency(String title) {
    return AgencyCode.fits(said.word(title)) ? name.apply(said.word(title)) : said.text(title);
  }

  private int minutes() {
    return said.word("minutes_spent").isEmpty() ? 0 : Integer.parseInt(said.word("minutes_spent"));
  }
}
