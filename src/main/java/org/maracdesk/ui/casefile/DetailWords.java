package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/** What the further details of a referral are called, and what is told of them, in words. */
final class DetailWords {

  private DetailWords() {}

  /** What was told, as people read it. */
  static String told(Words words, ReferralDetail detail, Confidential told) {
    return switch (detail.kind()) {
      case LINE, TEXT -> told.text();
      case DATE -> words.date(LocalDate.parse(told.text()));
      case ANSWER -> answer(words, told.text());
      case ONE_OF -> code(words, detail, told.text());
      case SEVERAL ->
          Arrays.stream(told.text().split("\\|"))
              .map(code -> code(words, detail, code))
              .collect(Collectors.joining("; "));
    };
  }

  /** YES, NO or UNKNOWN. */
  static String answer(Words words, String code) {
    return words.say("case." + code.toLowerCase(Locale.ROOT));
  }

  /** One of a detail's codes; nothing for no code. */
  static String code(Words words, ReferralDetail detail, String code) {
    return code.isEmpty()
        ? ""
        : words.say("referral.code." + plain(detail.name()) + "." + plain(code));
  }

  /** What a gap is called in a list. */
  static String gap(Words words, ReferralGap gap) {
    return switch (gap) {
      case ReferralGap.OfField(var field) -> words.name("referral.gap", field);
      case ReferralGap.OfDetail(var detail) -> words.name("referral.detail", detail);
    };
  }

  private static String plain(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
