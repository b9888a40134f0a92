package org.maracdesk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Writes plain values as one JSON object, for programs that read what the command line says. */
public final class JsonText {

  private JsonText() {}

  /** The object as text: maps, lists, words, numbers and truth values only. */
  public static String of(Map<String, Object> object) {
    try {
      return JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build()
          .writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new ExplainedException(Wording.of("exchange.json.not-written"), e);
    }
  }
}
