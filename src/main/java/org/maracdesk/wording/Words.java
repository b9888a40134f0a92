package org.maracdesk.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says sentences in one language. A gap is written {@code {0}}; apostrophes need no doubling. Dates
 * and times given as arguments are written out in the language's own way.
 */
public final class Words {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private final Properties sentences;
  private final Locale locale;
  private final Supplier<Terms> terms;
  private final Map<Terms, Properties> labelled = new ConcurrentHashMap<>();
  private final DateTimeFormatter date;
  private final DateTimeFormatter shortDate;
  private final DateTimeFormatter time;

  private Words(Properties sentences, Locale locale, Supplier<Terms> terms) {
    this.sentences = sentences;
    this.locale = locale;
    this.terms = terms;
    this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.shortDate = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", locale);
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
  }

  /** British English. */
  public static Words english() {
    var sentences = new Properties();
    try (var in = Words.class.getResourceAsStream("words.properties");
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(sentences, Locale.UK, () -> Terms.USUAL);
  }

  /** The same sentences in an area's own terms. */
  public Words with(Terms area) {
    return with(() -> area);
  }

  /** The same sentences in the terms that are in force whenever one is said. */
  public Words with(Supplier<Terms> inForce) {
    return new Words(sentences, locale, inForce);
  }

  /**
   * The sentence under a key, its gaps filled.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String say(String key, Object... arguments) {
    return fill(sentence(key), List.of(arguments));
  }

  /** A chosen sentence, said. */
  public String say(Wording wording) {
    return fill(sentence(wording.key()), wording.arguments());
  }

  /**
   * A sentence about a number of things: {@code key.one} for exactly one, {@code key.many} for any
   * other number. The number is {@code {0}}; further arguments follow it.
   */
  public String count(String key, long number, Object... arguments) {
    var all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return say(key + (number == 1 ? ".one" : ".many"), all);
  }

  /** The word for a member of a list of choices, under {@code key.member-in-lower-case}. */
  public String name(String key, Enum<?> member) {
    return say(key + "." + member.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A date as people write it: 26 November 2026. */
  public String date(LocalDate day) {
    return date.format(day);
  }

  /** The same where there is little room, and never on two lines: 26 Nov 2026. */
  public String shortDate(LocalDate day) {
    return shortDate.format(day);
  }

  /** A time of day on the 24-hour clock: 09:30. */
  public String time(LocalTime moment) {
    return time.format(moment);
  }

  /** Every key there is. */
  public Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  private String sentence(String key) {
    var sentence = labelled.computeIfAbsent(terms.get(), this::in).getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no wording for " + key);
    }
    return sentence;
  }

  private Properties in(Terms area) {
    var said = new Properties();
    sentences.forEach((key, sentence) -> said.put(key, area.in(sentence.toString())));
    return said;
  }

  private String fill(String sentence, List<Object> arguments) {
    return GAP.matcher(sentence)
        .replaceAll(
            gap -> {
              int number = Integer.parseInt(gap.group(1));
              return Matcher.quoteReplacement(
                  number < arguments.size() ? write(arguments.get(number)) : gap.group());
            });
  }

  private String write(Object argument) {
    return switch (argument) {
      case LocalDate day -> date(day);
      case LocalTime moment -> time(moment);
      case Wording wording -> say(wording);
      default -> argument.toString();
    };
  }
}
