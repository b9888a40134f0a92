package org.maracdesk.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.Remarks;
import org.maracdesk.domain.meeting.RiskHeadings;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/** The texts of a case as they stand in their fields. */
final class CaseTexts {

  private final Map<CaseField, StringProperty> texts = new EnumMap<>(CaseField.class);

  /** The texts of a discussion; each change of a letter is told. */
  CaseTexts(Discussion said, Consumer<CaseField> typed) {
    of(said)
        .forEach(
            (field, text) -> {
              var property = new SimpleStringProperty(text.text());
              property.addListener((any, was, is) -> typed.accept(field));
              texts.put(field, property);
            });
  }

  /** One text. */
  StringProperty of(CaseField field) {
    var text = texts.get(field);
    if (text == null) {
      throw new IllegalArgumentException("not a text: " + field);
    }
    return text;
  }

  /** Puts the texts to what was said at another time. */
  void show(Discussion said) {
    of(said)
        .forEach(
            (field, text) -> {
              var property = of(field);
              // White space around a text is nobody's change
              if (!Confidential.of(property.get()).equals(text)) {
                property.set(text.text());
              }
            });
  }

  /** A discussion of these texts and what was shared. */
  Discussion written(AgendaItemId item, List<SharedInformation> shared, int seconds) {
    return new Discussion(
            item,
            text(CaseField.VICTIM_VIEW),
            text(CaseField.BROUGHT_BY),
            shared,
            text(CaseField.RISK_SUMMARY),
            text(CaseField.CHILDREN_LINE),
            text(CaseField.NO_ACTION),
            seconds)
        .with(
            new RiskHeadings(
                text(CaseField.POSSIBLE_HARM),
                text(CaseField.INDICATORS),
                text(CaseField.EXISTING_SAFETY),
                text(CaseField.RISK_TO_CHILDREN),
                text(CaseField.RISK_TO_OTHERS),
                text(CaseField.RISK_TO_PROFESSIONALS)));
  }

  /** Who tells the victim, with what was answered besides. */
  Feedback feedback(@Nullable YesNoUnknown aware, @Nullable YesNoUnknown safe) {
    return new Feedback(
        text(CaseField.TELLS_VICTIM),
        aware,
        safe,
        text(CaseField.TELL_HOW),
        text(CaseField.TELL_WHEN));
  }

  /** What is minuted besides. */
  Remarks remarks(@Nullable AgencyCode dissenter) {
    return new Remarks(
        text(CaseField.EQUALITY_NEEDS),
        text(CaseField.DISSENT),
        dissenter,
        text(CaseField.MOVED_ON));
  }

  /** One text as it would be kept. */
  Confidential text(CaseField field) {
    return Confidential.of(of(field).get());
  }

  private static Map<CaseField, Confidential> of(Discussion said) {
    var texts = new EnumMap<CaseField, Confidential>(CaseField.class);
    texts.put(CaseField.VICTIM_VIEW, said.victimView());
    texts.put(CaseField.BROUGHT_BY, said.broughtBy());
    texts.put(CaseField.EQUALITY_NEEDS, said.remarks().equalityNeeds());
    texts.put(CaseField.RISK_SUMMARY, said.riskSummary());
    texts.put(CaseField.POSSIBLE_HARM, said.headings().possibleHarm());
    texts.put(CaseField.INDICATORS, said.headings().indicators());
    texts.put(CaseField.EXISTING_SAFETY, said.headings().existingSafety());
    texts.put(CaseField.RISK_TO_CHILDREN, said.headings().children());
    texts.put(CaseField.RISK_TO_OTHERS, said.headings().others());
    texts.put(CaseField.RISK_TO_PROFESSIONALS, said.headings().professionals());
    texts.put(CaseField.CHILDREN_LINE, said.childrenLine());
    texts.put(CaseField.NO_ACTION, said.noActionReason());
    texts.put(CaseField.REST_BECAUSE, said.considered().restBecause());
    texts.put(CaseField.TELLS_VICTIM, said.feedback().by());
    texts.put(CaseField.TELL_HOW, said.feedback().how());
    texts.put(CaseField.TELL_WHEN, said.feedback().when());
    texts.put(CaseField.DISSENT, said.remarks().dissent());
    texts.put(CaseField.MOVED_ON, said.remarks().movedOnBecause());
    return texts;
  }
}
