package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.wording.Words;

class CsvWordingTest {

  private final Words words = Words.english();

  @ParameterizedTest
  @EnumSource(CsvCode.class)
  void everyCodeHasASentence(CsvCode code) {
    assertFalse(words.say(code.sentence(1, 2, 3)).isBlank());
  }

  @ParameterizedTest
  @EnumSource(
      value = ColumnType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TEXT", "CHOICE", "LIST", "DATE", "PAST_DATE", "BIRTH_DATE", "MOMENT"})
  void everyTypeThatCanBeMissedHasAName(ColumnType type) {
    var key = "exchange.type." + type.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertFalse(words.say(key).isBlank());
  }
}
