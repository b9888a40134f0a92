package org.maracdesk.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Wording;

/**
 * The letters of a file, whichever way they were written down: UTF-8 and UTF-16 with or without a
 * mark at the start, or else the likeliest of the older character sets, said aloud.
 *
 * @param text what the file says, without a mark at the start
 * @param issues what to look at before believing it
 */
record CsvText(String text, List<CsvIssue> issues) {

  private static final int SAMPLES = 3;
  private static final int LONGEST_WORD = 40;

  // Only the tell-tale letters: a pattern for the whole word takes forever on an endless line.
  private static final Pattern ACCENTED = Pattern.compile("[^\\p{ASCII}]");
  private static final Pattern TWICE_ENCODED =
      Pattern.compile("[ÃÂ][\\u0080-\\u00BF\\u2018-\\u2122]|â€");
  private static final Pattern LOST = Pattern.compile("\\p{L}\\?\\p{L}");
  private static final Pattern REPLACED = Pattern.compile("\\uFFFD");

  CsvText {
    issues = List.copyOf(issues);
  }

  /** How long it is; what it says is about people. */
  @Override
  public String toString() {
    return "text of " + text.length() + " characters";
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws CsvRefusal when they are not text
   */
  static CsvText of(String file, byte[] bytes) throws CsvRefusal {
    if (bytes.length == 0) {
      throw new CsvRefusal(CsvCode.E_FILE_EMPTY, 0);
    }
    FileSignature.refuseWhatIsNoText(bytes);
    var issues = new ArrayList<CsvIssue>();
    var text = decoded(file, bytes, issues);
    warn(file, text, TWICE_ENCODED, CsvCode.W_ENC_MOJIBAKE, issues);
    warn(file, text, LOST, CsvCode.W_ENC_LOST, issues);
    warn(file, text, REPLACED, CsvCode.W_ENC_REPLACED, issues);
    return new CsvText(text, issues);
  }

  private static String decoded(String file, byte[] bytes, List<CsvIssue> issues) {
    var utf16 = utf16(bytes);
    if (utf16 != null) {
      return withoutMark(new String(bytes, utf16));
    }
    var utf8 = strictly(StandardCharsets.UTF_8, bytes);
    if (utf8 != null) {
      return withoutMark(utf8);
    }
    var guess = OlderCharset.likeliest(bytes);
    var samples = samples(guess.text(), ACCENTED);
    issues.add(
        CsvIssue.of(
            file, 0, "", CsvCode.W_ENC_GUESSED, Confidential.of(samples), guess.charset().name()));
    return guess.text();
  }

  /** The text, or nothing if a single byte does not belong to this character set. */
  static @Nullable String strictly(Charset charset, byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int quarter = bytes.length / 8;
    if (odd > quarter && even <= quarter) {
      return StandardCharsets.UTF_16LE;
    }
    return even > quarter && odd <= quarter ? StandardCharsets.UTF_16BE : null;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void warn(
      String file, String text, Pattern pattern, CsvCode code, List<CsvIssue> issues) {
    var found = pattern.matcher(text);
    if (found.find()) {
      issues.add(
          CsvIssue.of(
              file,
              lineOf(found.start(), text),
              "",
              code,
              Confidential.of(samples(text, pattern))));
    }
  }

  private static int lineOf(int place, String text) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && text.charAt(i + 1) != '\n') {
        line++;
      }
    }
    return line;
  }

  private static String samples(String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> wordAround(text, found.start(), found.end()))
        .filter(word -> word.length() > 1)
        .distinct()
        .limit(SAMPLES)
        .collect(Collectors.joining(", "));
  }

  private static String wordAround(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start > 0 && from - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - to < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Refuses the files that only carry the name of a spreadsheet. */
  private static final class FileSignature {

    private static final int LOOKED_AT = 4_096;

    private FileSignature() {}

    static void refuseWhatIsNoText(byte[] bytes) throws CsvRefusal {
      var start =
          new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
      if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
        throw new CsvRefusal(CsvCode.E_ENC_BINARY, 0, what("workbook"));
      }
      if (start.startsWith("%PDF")) {
        throw new CsvRefusal(CsvCode.E_ENC_BINARY, 0, what("pdf"));
      }
      if (start.startsWith("\u0089PNG")
          || start.startsWith("GIF8")
          || start.startsWith("\u00FF\u00D8\u00FF")) {
        throw new CsvRefusal(CsvCode.E_ENC_BINARY, 0, what("picture"));
      }
      var page = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
      if (page.startsWith("<")) {
        throw new CsvRefusal(CsvCode.E_ENC_BINARY, 0, what("page"));
      }
      if (utf16(bytes) == null && unprintable(bytes) * 50 > bytes.length) {
        throw new CsvRefusal(CsvCode.E_ENC_BINARY, 0, what("data"));
      }
    }

    private static Wording what(String kind) {
      return Wording.of("exchange.binary." + kind);
    }

    private static long unprintable(byte[] bytes) {
      long count = 0;
      for (byte b : bytes) {
        if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != 0x0B && b != 0x0C) {
          count++;
        }
      }
      return count;
    }
  }
}
