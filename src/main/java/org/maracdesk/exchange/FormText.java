package org.maracdesk.exchange;

/**
 * Reads the texts of a form in one language.
 *
 * @param language the language wanted, such as cy
 * @param otherwise the form's default, which stands in where a text is missing
 */
record FormText(String language, String otherwise) {

  /** A text in that language; a bare text has none and stands for all. */
  String said(JsonPlace place) {
    return place.isText() ? place.text() : in(place).text();
  }

  /** The text under a name, or none when it is not there. */
  String said(JsonPlace place, String name, String none) {
    var child = place.maybe(name);
    return child == null ? none : said(child);
  }

  /** What stands under that language. */
  JsonPlace in(JsonPlace place) {
    var wanted = place.maybe(language);
    return wanted == null ? place.at(otherwise) : wanted;
  }
}
