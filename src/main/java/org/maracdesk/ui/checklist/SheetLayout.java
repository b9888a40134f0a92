package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.SideChoice;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.frame.Preferences;

/**
 * How the parts of a sheet lie: all on one page, or one topic a page with the list of topics at the
 * side. The panel with what the answers show lies at the other side, or folds into a strip.
 */
final class SheetLayout extends BorderPane {

  private final SheetTools tools;
  private final Preferences preferences;
  private final Node head;
  private final Map<Topic, Node> parts;
  private final Page sheet = Page.wide();
  private final SideChoice<Topic> topics;
  private final ScrollPane side = new ScrollPane();
  private final ResultStrip strip;
  private final Map<Topic, String> about = new LinkedHashMap<>();
  private Subscription following = Subscription.EMPTY;
  private boolean sideInstead;
  private boolean arranging;

  SheetLayout(SheetTools tools, Preferences preferences, Node head, Map<Topic, Node> parts) {
    this.tools = tools;
    this.preferences = preferences;
    this.head = head;
    this.parts = parts;
    sheet.getStyleClass().add("m-checklist");
    topics =
        new SideChoice<>(
            tools.words().say("checklist.topic.list"),
            tools.words()::topic,
            topic -> about.getOrDefault(topic, ""),
            sheet);
    InView.follow(sheet);
    side.setFitToWidth(true);
    side.setFitToHeight(true);
    side.setFocusTraversable(false);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().addAll(Style.EDGE, "m-result-pane");
    strip = new ResultStrip(tools, this::turnSide);
    setMinSize(0, 0);
    topics.fill(List.copyOf(parts.keySet()));
    topics
        .chosen()
        .subscribe(
            chosen -> {
              if (!arranging && isByTopic()) {
                fill();
                toTop();
              }
            });
    tools.folded().subscribe(narrow -> arrange());
    following =
        Subscription.combine(
            preferences.checklistByTopic().subscribe(by -> arrange()),
            tools.model().drafted().subscribe(now -> count()));
  }

  /** Puts the panel at the side. */
  void side(Node panel) {
    side.setContent(panel);
  }

  /** Lets go of what outlives the sheet. */
  void drop() {
    following.unsubscribe();
  }

  /** What F6 goes through. */
  List<Node> panes() {
    var panes = new ArrayList<Node>();
    if (isByTopic()) {
      panes.add(topics.focusTarget());
    }
    panes.add(sheet);
    panes.add(tools.folded().get() ? strip : side);
    return panes;
  }

  /** The other layout from now on, with this topic in view. */
  void turn(@Nullable Topic topic) {
    preferences.checklistByTopic().set(!isByTopic());
    if (topic != null) {
      bring(topic);
    }
  }

  /** The topic in view; only when there is one a page. */
  @Nullable Topic topic() {
    return topics.chosen().get();
  }

  /** Makes sure that a topic is on the page. */
  void bring(Topic topic) {
    showSheet();
    topics.chosen().set(topic);
  }

  /** Shows the questions, where the panel was shown instead of them. */
  void showSheet() {
    if (sideInstead) {
      turnSide();
    }
  }

  /** Scrolls to something. */
  void show(Node node) {
    InView.show(sheet, node);
  }

  /** Scrolls so that something is seen from its beginning. */
  void top(Node node) {
    InView.show(sheet, node);
  }

  /** Scrolls to the beginning. */
  void toTop() {
    sheet.setVvalue(0);
  }

  private boolean isByTopic() {
    return preferences.checklistByTopic().get();
  }

  private void turnSide() {
    sideInstead = !sideInstead;
    strip.turned(sideInstead);
    arrange();
  }

  private void arrange() {
    boolean narrow = tools.folded().get();
    setTop(narrow ? strip : null);
    setRight(null);
    setCenter(null);
    topics.setCenter(null);
    var middle = isByTopic() ? topics : sheet;
    if (isByTopic()) {
      topics.setCenter(sheet);
    }
    fill();
    setCenter(narrow && sideInstead ? side : middle);
    if (!narrow) {
      setRight(side);
    }
  }

  private void fill() {
    var nodes = new ArrayList<Node>();
    var topic = topics.chosen().get();
    var all = List.copyOf(parts.keySet());
    if (!isByTopic() || topic == null) {
      nodes.add(head);
      nodes.addAll(parts.values());
    } else {
      if (topic.equals(all.getFirst())) {
        nodes.add(head);
      }
      nodes.add(Objects.requireNonNull(parts.get(topic)));
      nodes.add(ways(all, all.indexOf(topic)));
    }
    if (!sheet.column().getChildren().equals(nodes)) {
      sheet.column().getChildren().setAll(nodes);
    }
  }

  /** From one topic to the next, for those who use the mouse. */
  private Node ways(List<Topic> all, int now) {
    var row = new Row();
    if (now > 0) {
      var before = all.get(now - 1);
      row.getChildren()
          .add(Buttons.of(Icon.BACK, tools.words().topic(before), () -> bring(before)));
    }
    if (now + 1 < all.size()) {
      var next = all.get(now + 1);
      row.getChildren().add(Buttons.of(Icon.FORWARD, tools.words().topic(next), () -> bring(next)));
    }
    return row;
  }

  private void count() {
    if (tools.model().page().get() != tools.page()) {
      return;
    }
    var now = new LinkedHashMap<Topic, String>();
    parts.keySet().forEach(topic -> now.put(topic, tools.words().howFar(topic, tools)));
    if (!now.equals(about)) {
      about.clear();
      about.putAll(now);
      arranging = true;
      topics.fill(List.copyOf(parts.keySet()));
      arranging = false;
    }
  }
}
