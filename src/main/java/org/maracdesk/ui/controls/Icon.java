package org.maracdesk.ui.controls;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The desk's pictures. They never speak alone: a text or an accessible name stands by each. */
public enum Icon {
  CASES(BootstrapIcons.FOLDER2_OPEN),
  MEETINGS(BootstrapIcons.CALENDAR3),
  ACTIONS(BootstrapIcons.CHECK2_SQUARE),
  IMPORT(BootstrapIcons.BOX_ARROW_IN_DOWN),
  SETTINGS(BootstrapIcons.GEAR),
  ADD(BootstrapIcons.PLUS),
  ARROW_DOWN(BootstrapIcons.ARROW_DOWN),
  ARROW_UP(BootstrapIcons.ARROW_UP),
  BACK(BootstrapIcons.ARROW_LEFT),
  FORWARD(BootstrapIcons.ARROW_RIGHT),
  BUILDING(BootstrapIcons.BUILDING),
  CHECKLIST(BootstrapIcons.CARD_CHECKLIST),
  CHEVRON_DOWN(BootstrapIcons.CHEVRON_DOWN),
  CHEVRON_RIGHT(BootstrapIcons.CHEVRON_RIGHT),
  CIRCLE(BootstrapIcons.CIRCLE),
  CLEAR(BootstrapIcons.X),
  CLOCK(BootstrapIcons.CLOCK),
  COPY(BootstrapIcons.FILES),
  DANGER(BootstrapIcons.EXCLAMATION_OCTAGON),
  DELETE(BootstrapIcons.TRASH),
  DOCUMENT(BootstrapIcons.FILE_EARMARK_TEXT),
  DONE(BootstrapIcons.CHECK_CIRCLE),
  DONE_FULL(BootstrapIcons.CHECK_CIRCLE_FILL),
  DOWNLOAD(BootstrapIcons.DOWNLOAD),
  EDIT(BootstrapIcons.PENCIL),
  FLAG(BootstrapIcons.FLAG),
  FOLDER(BootstrapIcons.FOLDER2),
  FOLDER_NEW(BootstrapIcons.FOLDER_PLUS),
  HALF(BootstrapIcons.CIRCLE_HALF),
  HIDE(BootstrapIcons.EYE_SLASH),
  HISTORY(BootstrapIcons.CLOCK_HISTORY),
  HOUSE(BootstrapIcons.HOUSE),
  INBOX(BootstrapIcons.INBOX),
  INFO(BootstrapIcons.INFO_CIRCLE),
  KEY(BootstrapIcons.KEY),
  KEYBOARD(BootstrapIcons.KEYBOARD),
  LIST(BootstrapIcons.LIST_CHECK),
  LOCK(BootstrapIcons.LOCK),
  MORE(BootstrapIcons.THREE_DOTS),
  NOT_KNOWN(BootstrapIcons.QUESTION_CIRCLE),
  NOTE(BootstrapIcons.JOURNAL_TEXT),
  NOW(BootstrapIcons.PLAY_CIRCLE_FILL),
  OFF(BootstrapIcons.DASH_CIRCLE),
  PAUSE(BootstrapIcons.PAUSE_FILL),
  PDF(BootstrapIcons.FILE_EARMARK_RICHTEXT),
  PEOPLE(BootstrapIcons.PEOPLE),
  PERSON(BootstrapIcons.PERSON),
  PERSON_NEW(BootstrapIcons.PERSON_PLUS),
  PLAY(BootstrapIcons.PLAY_FILL),
  PRINT(BootstrapIcons.PRINTER),
  REPEAT(BootstrapIcons.ARROW_REPEAT),
  SAFE(BootstrapIcons.SHIELD_CHECK),
  SAVED(BootstrapIcons.CHECK2),
  SEARCH(BootstrapIcons.SEARCH),
  SHIELD(BootstrapIcons.SHIELD_LOCK),
  SHOW(BootstrapIcons.EYE),
  SHUFFLE(BootstrapIcons.SHUFFLE),
  TABLE(BootstrapIcons.TABLE),
  TALK(BootstrapIcons.CHAT_LEFT_TEXT),
  TELEPHONE(BootstrapIcons.TELEPHONE),
  UPLOAD(BootstrapIcons.UPLOAD),
  WARNING(BootstrapIcons.EXCLAMATION_TRIANGLE),
  SMALLER(BootstrapIcons.DASH),
  WIDTH(BootstrapIcons.ARROW_LEFT_RIGHT);

  private final BootstrapIcons picture;

  Icon(BootstrapIcons picture) {
    this.picture = picture;
  }

  /** The picture in the size of the text around it, with further style classes. */
  public FontIcon node(String... styles) {
    var node = new FontIcon(picture);
    node.getStyleClass().addAll(styles);
    node.setAccessibleText("");
    node.setMouseTransparent(true);
    return node;
  }
}
