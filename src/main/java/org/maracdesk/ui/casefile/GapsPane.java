package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/**
 * A form with what is still missing at its side; where the window is narrow, it stands at the end
 * of the form, above its buttons.
 */
final class GapsPane extends BorderPane {

  private static final double LETTERS = 76;

  private final GapList list;
  private final Page page;
  private final VBox inside = new VBox();
  private final ScrollPane side = new ScrollPane();

  GapsPane(Words words, Page page, Function<ReferralGap, Optional<Runnable>> way) {
    this.page = page;
    list = new GapList(words, way);
    inside.getStyleClass().addAll(Style.SIDE, "m-file-gaps-side");
    inside.getChildren().setAll(Texts.heading(words.say("referral.gaps")), list);
    side.setFitToWidth(true);
    side.setFitToHeight(true);
    side.setFocusTraversable(false);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().addAll(Style.EDGE, "m-file-gaps-pane");
    setCenter(page);
    Fold.narrowerThan(this, LETTERS).subscribe(this::fold);
  }

  /** Shows what is missing now. */
  void show(List<ReferralGap> gaps) {
    list.show(gaps);
  }

  private void fold(boolean narrow) {
    page.column().getChildren().remove(inside);
    side.setContent(null);
    setRight(null);
    if (narrow) {
      var column = page.column().getChildren();
      column.add(column.size() - 1, inside);
    } else {
      side.setContent(inside);
      setRight(side);
    }
  }
}
