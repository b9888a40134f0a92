package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A small file of lines: its format and version first, then fields with bars between them, and a
 * seal over all of that in the last line.
 *
 * @param version of the format
 * @param lines what stands between the first line and the last, each without its line end
 * @param mac what the last line bears
 */
record SealedText(String format, int version, List<String> lines, byte[] mac) {

  private static final Pattern FIRST = Pattern.compile("([a-z-]+)/([1-9][0-9]{0,8})");
  private static final String MAC = "mac|";

  SealedText {
    lines = List.copyOf(lines);
  }

  /** These lines, sealed. */
  static SealedText seal(String format, int version, List<String> lines, BackupKeys keys) {
    return new SealedText(format, version, lines, keys.mac(body(format, version, lines)));
  }

  /** What stands in a file, or nothing where it is no such file. */
  static @Nullable SealedText read(String format, byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    var all = Arrays.asList(text.split("\n", -1));
    var first = FIRST.matcher(all.getFirst());
    if (all.size() < 3 || !first.matches() || !first.group(1).equals(format)) {
      return null;
    }
    var last = all.get(all.size() - 2);
    if (!last.startsWith(MAC)) {
      return null;
    }
    try {
      var found =
          new SealedText(
              format,
              Integer.parseInt(first.group(2)),
              all.subList(1, all.size() - 2),
              Base64.getDecoder().decode(last.substring(MAC.length())));
      // There is one way of writing it: a byte more or less is a change.
      return Arrays.equals(found.file(), file) ? found : null;
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /** Whether it is as it was when somebody who had the store's key wrote it. */
  boolean isSealedBy(BackupKeys keys) {
    return keys.made(body(format, version, lines), mac);
  }

  /** The bytes of the file. */
  byte[] file() {
    var all = new ArrayList<>(lines);
    all.addFirst(format + "/" + version);
    all.add(MAC + Base64.getEncoder().encodeToString(mac));
    return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] body(String format, int version, List<String> lines) {
    var all = new ArrayList<>(lines);
    all.addFirst(format + "/" + version);
    return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
