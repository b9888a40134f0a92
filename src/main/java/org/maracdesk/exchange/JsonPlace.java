package org.maracdesk.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A value in a JSON file together with where it stands, so that a refusal can name the place.
 * Reading is strict: UTF-8, no name twice, nothing after the end, no bottomless nesting.
 */
final class JsonPlace {

  private static final int MOST_BYTES = 4 * 1024 * 1024;
  private static final int DEEPEST = 24;

  private final JsonNode node;
  private final String path;

  private JsonPlace(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** The whole of a file, which must be one object. */
  static JsonPlace whole(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw refusal("checklist.file.too-large", MOST_BYTES / 1024 / 1024);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var node = strictMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      return new JsonPlace(node, "").object();
    } catch (CharacterCodingException notText) {
      throw refusal("checklist.file.not-text");
    } catch (JsonProcessingException notJson) {
      // Its message quotes the file, and a file of answers is about a person: only the place goes
      // on.
      var at = notJson.getLocation();
      throw refusal(
          "checklist.file.not-json",
          at == null ? 1 : at.getLineNr(),
          at == null ? 1 : at.getColumnNr());
    }
  }

  private static JsonMapper strictMapper() {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(20)
                    .maxStringLength(100_000)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /** Where this stands: {@code items[3].followUps[0].type}. */
  String path() {
    return path;
  }

  /** What stands under a name; a null is as good as nothing. */
  @Nullable JsonPlace maybe(String name) {
    var child = object().node.get(name);
    return child == null || child.isNull() ? null : new JsonPlace(child, under(name));
  }

  /** What must stand under a name. */
  JsonPlace at(String name) {
    var child = maybe(name);
    if (child == null) {
      throw refusal("checklist.file.missing", under(name));
    }
    return child;
  }

  /** Refuses any name but these: a rule that is not understood must not be passed over. */
  JsonPlace only(String... names) {
    var known = Set.of(names);
    for (var name : names()) {
      if (!known.contains(name)) {
        throw refusal("checklist.file.unknown-name", under(name));
      }
    }
    return this;
  }

  /** The names in this object, in order. */
  List<String> names() {
    return new ArrayList<>(fields().keySet());
  }

  /** What stands under each name of this object, in order; nulls are left out. */
  Map<String, JsonPlace> fields() {
    var fields = new LinkedHashMap<String, JsonPlace>();
    object()
        .node
        .properties()
        .forEach(
            entry -> {
              if (!entry.getValue().isNull()) {
                fields.put(entry.getKey(), new JsonPlace(entry.getValue(), under(entry.getKey())));
              }
            });
    return fields;
  }

  /** The members of the list under a name, which must be there. */
  List<JsonPlace> list(String name) {
    return at(name).members();
  }

  /** The members of the list under a name; none when it is not there. */
  List<JsonPlace> listOrNone(String name) {
    var child = maybe(name);
    return child == null ? List.of() : child.members();
  }

  /** The members of this list. */
  List<JsonPlace> members() {
    if (!node.isArray()) {
      throw refusal("checklist.file.needs-list", here());
    }
    var members = new ArrayList<JsonPlace>();
    for (var member : node) {
      members.add(new JsonPlace(member, path + "[" + members.size() + "]"));
    }
    return members;
  }

  /** The text under a name, which must be there and not be empty. */
  String text(String name) {
    return at(name).text();
  }

  /** The text under a name, or another when it is not there. */
  String text(String name, String otherwise) {
    var child = maybe(name);
    return child == null ? otherwise : child.text();
  }

  /** This text, which may not be empty. */
  String text() {
    if (!node.isTextual() || node.asText().isBlank()) {
      throw refusal("checklist.file.needs-text", here());
    }
    return node.asText();
  }

  /** The texts in the list under a name; none when it is not there. */
  List<String> texts(String name) {
    return listOrNone(name).stream().map(JsonPlace::text).toList();
  }

  /** The whole number under a name, within these bounds. */
  int number(String name, int least, int most) {
    return at(name).number(least, most);
  }

  /** This whole number, within these bounds. */
  int number(int least, int most) {
    if (!node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.asInt() < least
        || node.asInt() > most) {
      throw refusal("checklist.file.needs-number", here(), least, most);
    }
    return node.asInt();
  }

  /** The yes or no under a name, which must be there. */
  boolean flag(String name) {
    return at(name).flag();
  }

  /** The yes or no under a name, or another when it is not there. */
  boolean flag(String name, boolean otherwise) {
    var child = maybe(name);
    return child == null ? otherwise : child.flag();
  }

  private boolean flag() {
    if (!node.isBoolean()) {
      throw refusal("checklist.file.needs-flag", here());
    }
    return node.asBoolean();
  }

  /** The member of a list of choices that a text names, by the spelling that files use. */
  <T> T oneOf(Map<String, T> choices) {
    var chosen = choices.get(text());
    if (chosen == null) {
      throw unknown(text());
    }
    return chosen;
  }

  /** This, made sure that it is an object. */
  JsonPlace object() {
    if (!node.isObject()) {
      throw refusal("checklist.file.needs-object", here());
    }
    return this;
  }

  boolean isList() {
    return node.isArray();
  }

  boolean isText() {
    return node.isTextual();
  }

  boolean isNumber() {
    return node.isNumber();
  }

  boolean isFlag() {
    return node.isBoolean();
  }

  /** A text, number or flag as it is written. */
  String asWritten() {
    if (!node.isValueNode() || node.isNull()) {
      throw refusal("checklist.file.needs-text", here());
    }
    return node.asText();
  }

  /** A refusal because a value here is none that is known. */
  ExplainedException unknown(String value) {
    return refusal("checklist.file.unknown-value", here(), value);
  }

  /** A refusal because this refers to something the file does not have. */
  ExplainedException dangling(String reference) {
    return refusal("checklist.file.unknown-reference", here(), reference);
  }

  /** A refusal because this names something a second time. */
  ExplainedException twice(String name) {
    return refusal("checklist.file.twice", here(), name);
  }

  /** A refusal that begins with this place. */
  ExplainedException refused(String key) {
    return refusal(key, here());
  }

  static ExplainedException refusal(String key, Object... details) {
    return new ExplainedException(Wording.of(key, details));
  }

  private String here() {
    return path.isEmpty() ? "$" : path;
  }

  private String under(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
