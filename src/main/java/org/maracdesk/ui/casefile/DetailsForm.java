package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralDetail.Kind;
import org.maracdesk.domain.casefile.ReferralDetail.Part;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.wording.Words;

/** The fields for everything a referral form asks beyond what every referral has. */
final class DetailsForm {

  private final Words words;
  private final UnreadText unread;
  private final Map<ReferralDetail, DetailField> fields = new EnumMap<>(ReferralDetail.class);

  DetailsForm(Words words, Clock clock) {
    this.words = words;
    unread = new UnreadText(words);
    for (var detail : ReferralDetail.values()) {
      var field = DetailField.of(words, clock, detail);
      fields.put(detail, field);
      if (field instanceof DetailField.Day(var day)) {
        unread.date(detail.key(), day);
      }
    }
    hint(ReferralDetail.PRESENTER);
    hint(ReferralDetail.SAFE_TIMES);
    hint(ReferralDetail.OTHER_MARACS);
    hint(ReferralDetail.PROFESSIONAL_SAFETY);
    hint(ReferralDetail.STAFF_CONFLICT);
    hint(ReferralDetail.NO_CHILDREN);
  }

  /** The fields of one part, short ones side by side, a question with what hangs on it. */
  List<Node> part(Part part) {
    var rows = new ArrayList<Node>();
    ReferralDetail waiting = null;
    for (var detail : part.details()) {
      if (waiting != null && isShort(detail) && !(isChoice(detail) && !isChoice(waiting))) {
        rows.add(Pair.of(field(waiting), field(detail)));
        waiting = null;
        continue;
      }
      if (waiting != null) {
        rows.add(field(waiting));
      }
      waiting = isShort(detail) ? detail : null;
      if (waiting == null) {
        rows.add(field(detail));
      }
    }
    if (waiting != null) {
      rows.add(field(waiting));
    }
    return rows;
  }

  /** What is written in, detail by detail; what is blank is left out. */
  Map<ReferralDetail, Confidential> read() {
    var told = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    fields.forEach(
        (detail, field) -> {
          var text = field.read();
          if (!text.isBlank()) {
            told.put(detail, text);
          }
        });
    return told;
  }

  /** Puts in what is known; every other field becomes blank. */
  void fill(Map<ReferralDetail, Confidential> told) {
    fields.forEach((detail, field) -> field.fill(told.getOrDefault(detail, Confidential.NONE)));
  }

  /** The field of a detail. */
  LabelledField<?> field(ReferralDetail detail) {
    return fields.get(detail).field();
  }

  /** All fields, by the names at which their problems stand. */
  Map<String, LabelledField<?>> byName() {
    var all = new LinkedHashMap<String, LabelledField<?>>();
    fields.forEach((detail, field) -> all.put(detail.key(), field.field()));
    return all;
  }

  /** What is no date; the journey cannot see it. */
  UnreadText unread() {
    return unread;
  }

  private void hint(ReferralDetail detail) {
    fields.get(detail).field().hint(words.name("referral.detail.hint", detail));
  }

  private static boolean isChoice(ReferralDetail detail) {
    return detail.kind() == Kind.ANSWER || detail.kind() == Kind.ONE_OF;
  }

  private static boolean isShort(ReferralDetail detail) {
    return detail.kind() != Kind.TEXT && detail.kind() != Kind.SEVERAL;
  }
}
