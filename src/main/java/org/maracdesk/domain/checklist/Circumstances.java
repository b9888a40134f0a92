package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known around the answers.
 *
 * @param age the victim's age in whole years on the day, if known
 * @param events what has been reported
 * @param prior earlier referrals
 * @param history earlier checklists about the same people
 * @param lastIncident when the last incident was, if known
 * @param view what the worker decides
 * @param fields what was given around the checklist, by the ids of the form's fields
 */
public record Circumstances(
    @Nullable Integer age,
    List<ReportedEvent> events,
    List<PriorReferral> prior,
    List<EarlierChecklist> history,
    @Nullable LocalDate lastIncident,
    ProfessionalView view,
    Map<String, Reply> fields) {

  /** Nothing known. */
  public static final Circumstances NONE =
      new Circumstances(
          null, List.of(), List.of(), List.of(), null, ProfessionalView.UNDECIDED, Map.of());

  public Circumstances {
    events = List.copyOf(events);
    prior = List.copyOf(prior);
    history = List.copyOf(history);
    fields = Map.copyOf(fields);
  }

  /** The same with another view of the worker's. */
  public Circumstances with(ProfessionalView other) {
    return new Circumstances(age, events, prior, history, lastIncident, other, fields);
  }

  /** The same with this field given. */
  public Circumstances with(String field, Reply reply) {
    var all = new LinkedHashMap<>(fields);
    all.put(field, reply);
    return new Circumstances(age, events, prior, history, lastIncident, view, all);
  }

  /** The same with the fields of a supplementary set alone, by the set's own names. */
  Circumstances within(String set) {
    var inside = new LinkedHashMap<String, Reply>();
    var start = set + SupplementarySet.BETWEEN;
    fields.forEach(
        (name, reply) -> {
          if (name.startsWith(start)) {
            inside.put(name.substring(start.length()), reply);
          }
        });
    return new Circumstances(age, events, prior, history, lastIncident, view, inside);
  }

  /** The same with these earlier checklists. */
  public Circumstances after(List<EarlierChecklist> earlier) {
    return new Circumstances(age, events, prior, earlier, lastIncident, view, fields);
  }

  /** Nothing: all of it is about people. */
  @Override
  public String toString() {
    return "Circumstances[•••]";
  }
}
