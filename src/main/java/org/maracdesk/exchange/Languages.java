package org.maracdesk.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Languages, by their tag or their English name. */
final class Languages {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

  private Languages() {}

  static Cell read(String text, Cell wrong) {
    if (text.length() <= 12) {
      var tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
      if (!tag.equals("und") && TAG.matcher(tag).matches()) {
        return Cell.of(tag);
      }
    }
    for (var code : Locale.getISOLanguages()) {
      if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text)) {
        return Cell.of(code);
      }
    }
    return wrong;
  }
}
