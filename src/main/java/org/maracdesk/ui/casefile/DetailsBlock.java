package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralDetail.Kind;
import org.maracdesk.domain.casefile.ReferralDetail.Part;
import org.maracdesk.domain.casefile.ReferralDetail.Reach;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * What else a referral's form says, part by part, and what it still lacks. Parts of which nothing
 * is told are not there.
 */
final class DetailsBlock extends VBox {

  private final Words words;
  private final Referral referral;

  /**
   * The details of a referral.
   *
   * @param edit leads to the field of a detail, or to the whole form for none
   */
  DetailsBlock(
      Words words,
      Referral referral,
      List<ReferralGap> gaps,
      Consumer<@Nullable ReferralDetail> edit) {
    this.words = words;
    this.referral = referral;
    getStyleClass().add("m-file-blocks");
    for (var part : Part.values()) {
      var told =
          part.details().stream().filter(detail -> !referral.told(detail).isBlank()).toList();
      if (!told.isEmpty()) {
        getChildren().add(part(part, told));
      }
    }
    if (!gaps.isEmpty()) {
      var list = new GapList(words, gap -> Optional.ofNullable(way(gap, edit)));
      list.show(gaps);
      var missing = new Section(words, words.say("referral.gaps"), list).folded();
      missing.getStyleClass().setAll("m-file-section", "m-file-earlier");
      getChildren().add(missing);
    }
    var change = Buttons.of(Icon.EDIT, words.say("referral.details.edit"), () -> edit.accept(null));
    change.setAccessibleText(words.say("referral.details.edit.of", referral.date()));
    getChildren().add(Lines.row(change));
  }

  private static @Nullable Runnable way(ReferralGap gap, Consumer<@Nullable ReferralDetail> edit) {
    return gap instanceof ReferralGap.OfDetail(var detail) ? () -> edit.accept(detail) : null;
  }

  private Node part(Part part, List<ReferralDetail> told) {
    var head = Lines.row(Lines.label(words.name("referral.part", part)));
    if (told.stream().anyMatch(detail -> detail.reach() == Reach.SEALED)) {
      head.getChildren().add(new Tag(Tone.DANGER, Icon.LOCK, words.say("referral.sealed")));
    }
    var all = Lines.stack(head);
    var brief = new ArrayList<Node>();
    for (var detail : told) {
      var fact =
          Lines.fact(
              words.name("referral.detail", detail),
              DetailWords.told(words, detail, referral.told(detail)));
      if (detail.kind() == Kind.TEXT) {
        flush(all, brief);
        all.getChildren().add(fact);
      } else {
        brief.add(fact);
      }
    }
    flush(all, brief);
    return all;
  }

  private static void flush(VBox all, List<Node> brief) {
    if (!brief.isEmpty()) {
      FlowPane row = Lines.row(brief.toArray(Node[]::new));
      row.getStyleClass().setAll("m-file-facts");
      all.getChildren().add(row);
      brief.clear();
    }
  }
}
