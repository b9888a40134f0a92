package org.maracdesk.exchange;

/**
 * Reads the texts of a form in its own language.
 *
 * @param language the form's default, such as en-GB
 */
record FormText(String language) {

  /** A text in that language; a bare text is in it already. */
  String said(JsonPlace place) {
    return place.isText() ? place.text() : in(place).text();
  }

  /** What stands under that language. */
  JsonPlace in(JsonPlace place) {
    return place.at(language);
  }
}
