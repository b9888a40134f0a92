package org.maracdesk.ui.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Knows the control of each field of a case, and so in which field and where in it one is. */
final class CaseSpots {

  private final Map<Spot, Node> controls = new HashMap<>();
  private final BiConsumer<@Nullable Spot, Integer> told;
  private Subscription following = Subscription.EMPTY;
  private Subscription caret = Subscription.EMPTY;

  /** Tells, from {@link #follow} on, where one is whenever that changes. */
  CaseSpots(BiConsumer<@Nullable Spot, Integer> told) {
    this.told = told;
  }

  /** This control is the one for that field. */
  void put(Spot spot, Node control) {
    controls.put(spot, control);
  }

  /** Begins to tell where one is, whenever the view is in a window. */
  void follow(Node view) {
    following =
        view.sceneProperty()
            .subscribe(
                scene -> {
                  caret.unsubscribe();
                  caret = Subscription.EMPTY;
                  if (scene != null) {
                    follow(scene);
                  }
                });
  }

  private void follow(Scene scene) {
    following =
        following.and(
            scene
                .focusOwnerProperty()
                .subscribe(
                    owner -> {
                      caret.unsubscribe();
                      caret = Subscription.EMPTY;
                      var spot = owner == null ? null : of(owner);
                      if (spot != null && owner instanceof TextInputControl text) {
                        caret =
                            text.caretPositionProperty()
                                .subscribe(at -> told.accept(spot, at.intValue()));
                      } else if (spot != null) {
                        told.accept(spot, 0);
                      }
                    }));
  }

  /** No longer tells anything. */
  void forget() {
    caret.unsubscribe();
    following.unsubscribe();
  }

  /** In which field this node lies, or null. */
  @Nullable Spot of(Node node) {
    for (var each : controls.entrySet()) {
      if (Focus.isInside(node, each.getValue())) {
        return each.getKey();
      }
    }
    return null;
  }

  /** The control of a field, or null if it is not shown. */
  @Nullable Node control(Spot spot) {
    var control = controls.get(spot);
    return control != null && control.getScene() != null ? control : null;
  }

  /** Puts the focus into a field, before this letter of it; says whether it is shown. */
  boolean go(Spot spot, int letter) {
    var control = control(spot);
    if (control == null) {
      return false;
    }
    control.requestFocus();
    if (control instanceof TextInputControl text) {
      text.positionCaret(Math.clamp(letter, 0, text.getLength()));
      text.deselect();
    }
    return true;
  }

  /** Where a gap of a case can be closed; null where no field of the case can do it. */
  static @Nullable CaseField ofGap(MeetingGap.Kind gap) {
    return switch (gap) {
      case NO_VICTIM_VIEW -> CaseField.VICTIM_VIEW;
      case VIEW_BROUGHT_BY_NOBODY -> CaseField.BROUGHT_BY;
      case NO_RISK_SUMMARY -> CaseField.RISK_SUMMARY;
      case NO_CHILDREN_LINE -> CaseField.CHILDREN_LINE;
      case NOTHING_SHARED, SHARED_TWICE, SHARED_HALF_TYPED -> CaseField.TOLD;
      case ACTIONS_AND_A_REASON_FOR_NONE -> CaseField.NO_ACTION;
      case NO_ACTION_AND_NO_REASON,
          ACTION_HALF_TYPED,
          ACTION_OF_UNKNOWN_AGENCY,
          ACTION_WITHOUT_PERSON,
          ACTION_WITHOUT_TEXT,
          ACTION_VAGUE,
          ACTION_DUE_BEFORE_THE_MEETING,
          ACTION_DUE_AFTER_A_YEAR,
          ACTION_AGREED_TWICE,
          ACTION_OF_SOMEBODY_AWAY,
          ACTION_OF_SOMEBODY_WHO_LEFT,
          ACTION_OF_SOMEBODY_IN_THE_CASE,
          ACTION_PERSON_OF_ANOTHER_AGENCY ->
          CaseField.ACTION;
      case CRIMES_NOT_ASKED -> CaseField.NO_CRIME;
      case ORDERS_NOT_CONSIDERED -> CaseField.REST_BECAUSE;
      case NO_FEEDBACK -> CaseField.TELLS_VICTIM;
      default -> null;
    };
  }
}
