package org.maracdesk.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.SealedEntry;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The audit trail as a file of lines, each a JSON object: first which store it is of, then every
 * entry, last where it ends. The handbook's page "audit-trail" describes it for other programs.
 */
public final class TrailJson {

  private static final String FORMAT = "marac-desk audit trail";
  private static final int VERSION = 1;
  private static final int LONGEST_LINE = 100_000;
  private static final Set<String> HEAD = Set.of("format", "version", "store", "written");
  private static final Set<String> ENTRY =
      Set.of("number", "at", "actor", "kind", "about", "detail", "amount", "hash", "seal");
  private static final Set<String> END = Set.of("entries", "hash", "code");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.ALLOW_COMMENTS)
          .build();

  private TrailJson() {}

  /** Writes the first line. */
  public static void head(Writer out, UUID store, Instant now) throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("format", FORMAT);
    line.put("version", VERSION);
    line.put("store", store.toString());
    line.put("written", MOMENT.format(now));
    write(out, line);
  }

  /** Writes an entry. */
  public static void entry(Writer out, SealedEntry sealed) throws IOException {
    var entry = sealed.entry();
    var note = entry.note();
    var line = new LinkedHashMap<String, Object>();
    line.put("number", entry.number());
    line.put("at", MOMENT.format(entry.at()));
    line.put("actor", entry.actor().label());
    line.put("kind", note.kind().name());
    line.put("about", note.about().stream().map(UUID::toString).toList());
    line.put("detail", sealed.detailed() ? note.detail() : null);
    line.put("amount", sealed.detailed() ? note.amount() : null);
    line.put("hash", sealed.hash());
    line.put("seal", sealed.seal());
    write(out, line);
  }

  /** Writes the last line. */
  public static void end(Writer out, TrailMark end) throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("entries", end.number());
    line.put("hash", end.hash());
    line.put("code", end.code());
    write(out, line);
  }

  private static void write(Writer out, Map<String, Object> line) throws IOException {
    out.write(JSON.writeValueAsString(line));
    out.write('\n');
  }

  /**
   * What the frame of a file says.
   *
   * @param store which store it is of
   * @param end where it says that it ends
   */
  public record Frame(UUID store, TrailMark end) {}

  /**
   * Reads a file, handing on its entries in the order they stand in; whether they fit together is
   * not looked at here.
   *
   * @throws ExplainedException if it is not such a file, naming the first line that does not fit
   */
  public static Frame read(BufferedReader in, Consumer<SealedEntry> entries) throws IOException {
    var lines = new Lines(in);
    var head = lines.next(HEAD);
    if (!head.path("format").asText().equals(FORMAT) || head.path("version").asInt() != VERSION) {
      throw lines.wrong();
    }
    var store = lines.id(head.get("store"));
    var line = lines.next();
    while (!line.has("entries")) {
      entries.accept(entry(lines, line));
      line = lines.next();
    }
    var end = end(lines, line);
    if (in.readLine() != null) {
      throw lines.wrong();
    }
    return new Frame(store, end);
  }

  private static TrailMark end(Lines lines, JsonNode line) {
    lines.fields(line, END);
    var end =
        lines.sound(
            () -> new TrailMark(lines.number(line.get("entries")), lines.text(line.get("hash"))));
    if (!end.code().equals(lines.text(line.get("code")))) {
      throw lines.wrong();
    }
    return end;
  }

  private static SealedEntry entry(Lines lines, JsonNode line) {
    lines.fields(line, ENTRY);
    return lines.sound(() -> sealed(lines, line));
  }

  private static SealedEntry sealed(Lines lines, JsonNode line) {
    var about = new ArrayList<UUID>();
    if (!line.get("about").isArray()) {
      throw lines.wrong();
    }
    line.get("about").forEach(id -> about.add(lines.id(id)));
    boolean detailed = !line.get("detail").isNull() || !line.get("amount").isNull();
    var note =
        new AuditNote(
            AuditNote.Kind.valueOf(lines.text(line.get("kind"))),
            about,
            detailed ? lines.text(line.get("detail")) : "",
            detailed ? lines.number(line.get("amount")) : AuditNote.NONE);
    return new SealedEntry(
        new AuditEntry(
            lines.number(line.get("number")),
            lines.moment(line.get("at")),
            new Actor(lines.text(line.get("actor"))),
            note),
        detailed,
        lines.text(line.get("hash")),
        lines.text(line.get("seal")));
  }

  /** The lines of a file, strictly read. */
  private static final class Lines {

    private final BufferedReader in;
    private long number;

    Lines(BufferedReader in) {
      this.in = in;
    }

    JsonNode next() throws IOException {
      number++;
      var line = in.readLine();
      if (line == null || line.length() > LONGEST_LINE) {
        throw wrong();
      }
      try {
        var node = JSON.readTree(line);
        if (!node.isObject()) {
          throw wrong();
        }
        return node;
      } catch (JsonProcessingException notJson) {
        throw wrong();
      }
    }

    JsonNode next(Set<String> fields) throws IOException {
      var line = next();
      fields(line, fields);
      return line;
    }

    void fields(JsonNode line, Set<String> fields) {
      var there = new TreeSet<String>();
      line.fieldNames().forEachRemaining(there::add);
      if (!there.equals(fields)) {
        throw wrong();
      }
    }

    String text(JsonNode node) {
      if (!node.isTextual()) {
        throw wrong();
      }
      return node.textValue();
    }

    long number(JsonNode node) {
      if (!node.isIntegralNumber() || !node.canConvertToLong()) {
        throw wrong();
      }
      return node.longValue();
    }

    UUID id(JsonNode node) {
      var text = text(node);
      return sound(
          () -> {
            var id = UUID.fromString(text);
            if (!id.toString().equals(text)) {
              throw wrong();
            }
            return id;
          });
    }

    Instant moment(JsonNode node) {
      var text = text(node);
      return sound(
          () -> {
            var at = Instant.parse(text);
            if (!MOMENT.format(at).equals(text)) {
              throw wrong();
            }
            return at;
          });
    }

    <T> T sound(Supplier<T> reading) {
      try {
        return reading.get();
      } catch (IllegalArgumentException | DateTimeException notWhatItShouldBe) {
        throw wrong();
      }
    }

    ExplainedException wrong() {
      return new ExplainedException(Wording.of("exchange.trail.line", number));
    }
  }
}
