package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.ui.checklist.Topic.Kind;

class TopicTest {

  @Test
  void safetyIsFirstAndViewAndSigningAreLast() {
    assertEquals(
        List.of(
            Kind.BEFORE,
            Kind.QUESTIONS,
            Kind.QUESTIONS,
            Kind.QUESTIONS,
            Kind.QUESTIONS,
            Kind.SETS,
            Kind.AROUND,
            Kind.VIEW,
            Kind.SIGN),
        kinds(OpenSheet.shipped("ric-24-adult")));
  }

  @Test
  void theRowsOfAGridAreOneTopicAndEveryFormIsSigned() {
    assertEquals(
        List.of(Kind.GRID, Kind.VIEW, Kind.SIGN), kinds(OpenSheet.shipped("severity-grid")));
  }

  @Test
  void aFormOfFieldsOnlyHasThemBeforeTheView() {
    assertEquals(
        List.of(Kind.AROUND, Kind.AROUND, Kind.VIEW, Kind.SIGN),
        kinds(OpenSheet.shipped("external-merit")));
  }

  @Test
  void everyQuestionOfAFormIsInExactlyOneTopic() {
    for (var form : List.of(OpenSheet.invented(), OpenSheet.shipped("dara-scaffold"))) {
      assertEquals(
          form.items(),
          Topic.of(form).stream().flatMap(topic -> topic.items(form).stream()).toList());
    }
  }

  private static List<Kind> kinds(ChecklistForm form) {
    return Topic.of(form).stream().map(Topic::kind).toList();
  }
}
