package org.maracdesk.journeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The recipe of the handbook's page "audit-trail", carried out with nothing of the program: what
 * somebody who has only the page would write. It knows the lines as text and hashes as bytes.
 */
final class TrailRecipe {

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\"number\":(-?\\d+),\"at\":\"([^\"]+)\",\"actor\":\"([^\"]*)\",\"kind\":\"([^\"]*)\","
              + "\"about\":\\[([^\\]]*)\\],\"detail\":(null|\"[^\"]*\"),\"amount\":(null|-?\\d+),"
              + "\"hash\":\"([^\"]*)\",\"seal\":\"[^\"]*\"\\}");
  private static final Pattern END =
      Pattern.compile("\\{\"entries\":(\\d+),\"hash\":\"([0-9a-f]*)\",\"code\":\"([^\"]*)\"\\}");

  private TrailRecipe() {}

  /** What is wrong with a file, in the order of its lines; and the code at an entry, if asked. */
  record Result(List<String> wrong, String codeAt) {}

  static Result check(Path file, long number) throws Exception {
    var lines = Files.readAllLines(file);
    var wrong = new ArrayList<String>();
    var hash = "";
    var codeAt = "";
    long expected = 1;
    for (var line : lines.subList(1, lines.size() - 1)) {
      var entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        wrong.add("line");
        continue;
      }
      if (Long.parseLong(entry.group(1)) != expected) {
        wrong.add("gap " + expected);
      }
      expected = Long.parseLong(entry.group(1)) + 1;
      hash = hash(entry, hash);
      if (!hash.equals(entry.group(8))) {
        wrong.add("entry " + entry.group(1));
        hash = entry.group(8);
      }
      if (Long.parseLong(entry.group(1)) == number) {
        codeAt = code(hash);
      }
    }
    var end = END.matcher(lines.getLast());
    if (!end.matches()
        || Long.parseLong(end.group(1)) != expected - 1
        || !end.group(2).equals(hash)
        || !end.group(3).equals(code(hash))) {
      wrong.add("end");
    }
    return new Result(wrong, codeAt);
  }

  /** The hash an entry's line has to bear after the one before. */
  static String hash(String line, String before) throws Exception {
    var entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      throw new IllegalArgumentException(line);
    }
    return hash(entry, before);
  }

  private static String hash(Matcher entry, String before) throws Exception {
    boolean plain = entry.group(6).equals("null") && entry.group(7).equals("null");
    var out = new ByteArrayOutputStream();
    out.write(plain ? 1 : 3);
    out.write(eight(Long.parseLong(entry.group(1))));
    var at = Instant.parse(entry.group(2));
    out.write(eight(at.getEpochSecond()));
    out.write(four(at.getNano()));
    out.write(text(entry.group(3)));
    out.write(text(entry.group(4)));
    var ids = entry.group(5).isEmpty() ? new String[0] : entry.group(5).split(",");
    out.write(four(ids.length));
    for (var id : ids) {
      var digits = id.replaceAll("[^0-9a-f]", "");
      out.write(eight(Long.parseUnsignedLong(digits.substring(0, 16), 16)));
      out.write(eight(Long.parseUnsignedLong(digits.substring(16), 16)));
    }
    if (!plain) {
      out.write(text(entry.group(6).replace("\"", "")));
      out.write(eight(Long.parseLong(entry.group(7))));
    }
    out.write(text(before));
    var digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
    var hex = new StringBuilder();
    for (byte each : digest) {
      hex.append("%02x".formatted(each));
    }
    return hex.toString();
  }

  /** Twelve times five bits. */
  static String code(String hash) {
    var bits = new StringBuilder();
    for (char digit : hash.substring(0, 15).toCharArray()) {
      var four = Integer.toBinaryString(Character.digit(digit, 16));
      bits.append("0".repeat(4 - four.length())).append(four);
    }
    var code = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int five = Integer.parseInt(bits.substring(5 * i, 5 * i + 5), 2);
      code.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(five)).append(i % 4 == 3 ? "-" : "");
    }
    return code.substring(0, 14);
  }

  private static byte[] text(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).array();
  }

  private static byte[] eight(long number) {
    return ByteBuffer.allocate(8).putLong(number).array();
  }

  private static byte[] four(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }
}
