package org.maracdesk.ui.controls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed as people type it (26/11/2026, 26 Nov, friday, 2w) or picked from a calendar. What
 * cannot be read stays as it was typed, so that it can be put right.
 */
public final class DateField extends DatePicker {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private final ReadOnlyStringWrapper unreadable = new ReadOnlyStringWrapper("");
  private boolean untouched;

  private DateField(Clock clock, boolean past) {
    setShowWeekNumbers(false);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate date) {
            return date == null ? unreadable.get() : WRITTEN.format(date);
          }

          @Override
          public @Nullable LocalDate fromString(@Nullable String typed) {
            var text = typed == null ? "" : typed.strip();
            var date = new TypedDate(LocalDate.now(clock), past).read(text);
            unreadable.set(date.isPresent() ? "" : text);
            return date.orElse(null);
          }
        });
    // The control itself takes the release of Enter for a yes, and empties what it cannot read
    addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !isShowing()) {
            read();
            if (isUnreadable()) {
              event.consume();
            }
          }
        });
    selectAtFirstKey();
    focusedProperty()
        .subscribe(
            focused -> {
              untouched = focused;
              if (!focused) {
                if (getEditor().getText().isEmpty()) {
                  // The control has read it already, and emptied what it could not
                  getEditor().setText(unreadable.get());
                }
                read();
              }
            });
  }

  /**
   * As in every other line of text, another date takes the place of the one that stands there. The
   * editor itself follows the focus last of all and ends with nothing selected; so this is done at
   * the first key.
   */
  private void selectAtFirstKey() {
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> untouched = false);
    addEventFilter(
        KeyEvent.ANY,
        event -> {
          boolean begins =
              event.getEventType() != KeyEvent.KEY_RELEASED && event.getCode() != KeyCode.TAB;
          if (untouched && begins && !event.getCode().isModifierKey()) {
            untouched = false;
            getEditor().selectAll();
          }
        });
  }

  /** For dates that lie ahead: meetings, due dates. */
  public static DateField ahead(Clock clock) {
    return new DateField(clock, false);
  }

  /** For dates that lie behind: births, incidents, referrals. */
  public static DateField behind(Clock clock) {
    return new DateField(clock, true);
  }

  /** Takes in what is typed just now, as leaving the field does. */
  public void read() {
    setValue(getConverter().fromString(getEditor().getText()));
    getEditor().setText(getConverter().toString(getValue()));
  }

  /** Whether something is typed that is not a date. */
  public boolean isUnreadable() {
    return !unreadable.get().isEmpty();
  }

  /** What is typed and is not a date; empty when there is no such thing. */
  public ReadOnlyStringProperty unreadable() {
    return unreadable.getReadOnlyProperty();
  }

  /** Puts text back that was typed before and is not a date. */
  public void putBack(String typed) {
    getEditor().setText(typed);
    read();
  }

  /** Does something that takes in what is typed, and leaves what is half typed here as it is. */
  public void whileWriting(Runnable what) {
    var typed = getEditor().getText();
    int caret = getEditor().getCaretPosition();
    what.run();
    if (!getEditor().getText().equals(typed)) {
      getEditor().setText(typed);
      getEditor().positionCaret(caret);
    }
  }
}
