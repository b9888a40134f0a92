package org.maracdesk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** An area's name and habits as a small JSON file. */
public final class AreaJson {

  private static final int MINUTES_PER_CASE = 12;
  private static final int MINUTES_AVAILABLE = 210;
  private static final int LONGEST_SLOT = 120;

  private AreaJson() {}

  /** The habits of an area that has not been named yet. */
  public static Area unnamed() {
    return read(shipped("area.json"));
  }

  /**
   * Areas that can be taken as they are. What their files leave out is as in {@link #unnamed}, and
   * all of it is still to be confirmed by the area.
   */
  public static List<Area> readyMade() {
    return Stream.of("cheshire-east.json", "cheshire-west-and-chester.json")
        .map(name -> tree(shipped("areas/" + name)))
        .map(
            file ->
                new HabitsJson(file)
                    .onto(unnamed().named(text(file, "code"), text(file, "name")))
                    .withToConfirm(true))
        .toList();
  }

  private static byte[] shipped(String name) {
    try (var in = AreaJson.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("exchange.area.not-read"), e);
    }
  }

  /**
   * Reads an area.
   *
   * @throws ExplainedException when it is not such a file, naming the place
   */
  public static Area read(byte[] bytes) {
    var file = tree(bytes);
    var area =
        new Area(
            text(file, "code"),
            text(file, "name"),
            number(file, "minutesPerCase", MINUTES_PER_CASE, LONGEST_SLOT),
            time(file, "usualStart"),
            number(file, "minutesAvailable", MINUTES_AVAILABLE, 24 * 60),
            text(file, "marking"),
            text(file, "handling"),
            text(file, "statementVersion"),
            text(file, "statement"));
    return new HabitsJson(file).onto(area);
  }

  /** The bytes of an area's file, which {@link #read} reads back to the same area. */
  public static byte[] write(Area area) {
    var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    var file =
        mapper
            .createObjectNode()
            .put("code", area.code())
            .put("name", area.name())
            .put("minutesPerCase", area.minutesPerCase())
            .put("usualStart", area.usualStart().toString())
            .put("minutesAvailable", area.minutesAvailable())
            .put("marking", area.marking())
            .put("handling", area.handling())
            .put("statementVersion", area.statementVersion())
            .put("statement", area.statement());
    HabitsJson.write(area, file);
    try {
      return mapper.writeValueAsBytes(file);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that was just made cannot be written", e);
    }
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return JsonMapper.builder().build().readTree(bytes);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("exchange.area.not-read"), e);
    }
  }

  private static String text(JsonNode file, String field) {
    var value = file.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw wrong(field);
    }
    return value.textValue().strip();
  }

  private static int number(JsonNode file, String field, int usual, int most) {
    var value = file.path(field);
    if (value.isMissingNode()) {
      return usual;
    }
    if (!value.isInt() || value.intValue() < 1 || value.intValue() > most) {
      throw wrong(field);
    }
    return value.intValue();
  }

  private static LocalTime time(JsonNode file, String field) {
    try {
      return LocalTime.parse(text(file, field));
    } catch (DateTimeException e) {
      throw wrong(field);
    }
  }

  private static ExplainedException wrong(String field) {
    return new ExplainedException(Wording.of("exchange.area.field", field));
  }
}
