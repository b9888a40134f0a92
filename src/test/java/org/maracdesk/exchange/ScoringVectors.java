package org.maracdesk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The agreed cases for scoring, and the example profiles some of them use. */
public final class ScoringVectors {

  private static final JsonMapper MAPPER = new JsonMapper();

  private ScoringVectors() {}

  /** One case: which profile, what is answered, what is expected. */
  public record Vector(String id, String profile, JsonNode input, JsonNode expect) {
    @Override
    public String toString() {
      return id;
    }
  }

  public static List<Vector> all() {
    var vectors = new ArrayList<Vector>();
    for (var name : List.of("scoring-vectors.json", "scoring-vectors-own.json")) {
      for (var vector : tree("checklists/" + name)) {
        vectors.add(
            new Vector(
                vector.get("id").asText(),
                vector.get("profile").asText(),
                vector.get("input"),
                vector.get("expect")));
      }
    }
    return vectors;
  }

  /** A profile by the name vectors use: the usual one, or it with an example's changes. */
  public static byte[] profile(String name) {
    var usual = (ObjectNode) tree("checklists/profile-uk-default-14.json");
    if (!name.equals("uk-default-14")) {
      merge(usual, tree("checklists/profiles-example-deltas.json").get(name));
      usual.put("id", name);
    }
    return bytes(usual);
  }

  public static byte[] form() {
    return resource("checklists/ric-24-adult.json");
  }

  public static JsonNode tree(String resource) {
    return tree(resource(resource));
  }

  public static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] bytes(JsonNode tree) {
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] resource(String name) {
    try (var in = ScoringVectors.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Merges objects and replaces everything else, lists included. */
  private static void merge(ObjectNode into, JsonNode changes) {
    changes
        .properties()
        .forEach(
            change -> {
              if (into.get(change.getKey()) instanceof ObjectNode inner
                  && change.getValue().isObject()) {
                merge(inner, change.getValue());
              } else {
                into.set(change.getKey(), change.getValue());
              }
            });
  }
}
