package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.journeys.ShareResearch.Offer;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/**
 * What agencies released about a case beforehand: decides. Each thing is taken into what was shared
 * once, and who has not answered is said.
 */
final class ReleasedModel {

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final AgendaItem item;
  private final ObservableList<SharedInformation> shared;
  private final Background background;
  private final Status status;
  private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);
  private final ReadOnlyObjectWrapper<List<String>> notAnswered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Set<ItemId> underWay = new HashSet<>();
  private final Set<UUID> shown = new HashSet<>();
  private Set<UUID> kept = Set.of();
  // Only jobs look at it, which run one after the other
  private final Map<UUID, SharedInformation> taken = new LinkedHashMap<>();

  ReleasedModel(
      RunMeeting journey,
      MeetingId meeting,
      AgendaItem item,
      ObservableList<SharedInformation> shared,
      Background background,
      Status status) {
    this.journey = journey;
    this.meeting = meeting;
    this.item = item;
    this.shared = shared;
    this.background = background;
    this.status = status;
  }

  private record Found(Offer offer, List<String> notAnswered) {}

  /** Reads what was released, and who has not answered. */
  void load() {
    background.run(
        () ->
            new Found(
                journey.shareResearch().offer(item.referral()),
                journey.missingReturns().of(meeting).about(item.referral())),
        found -> {
          notAnswered.set(found.notAnswered());
          offer.set(found.offer());
        });
  }

  /** Takes something into what was shared, unless it is being taken already. */
  void take(ItemId id) {
    if (!underWay.add(id)) {
      return;
    }
    shown.remove(id.value());
    background.run(
        null,
        () -> {
          var told = journey.shareResearch().share(meeting, item.id(), id);
          taken.put(told.id(), told);
          return told;
        },
        told -> {
          shown.add(told.id());
          if (shared.stream().noneMatch(each -> each.id().equals(told.id()))) {
            shared.add(told);
          }
          status.saved();
          load();
        },
        () -> underWay.remove(id));
  }

  /**
   * Completes what is to be kept, once it is kept, by what was taken before that and was not shown
   * yet when it was given. Ask for it at the window, use it in the job.
   */
  UnaryOperator<Discussion> completing() {
    var known = Set.copyOf(shown);
    return said -> {
      var there = said.shared().stream().map(SharedInformation::id).toList();
      var all = new ArrayList<>(said.shared());
      taken.values().stream()
          .filter(told -> !known.contains(told.id()) && !there.contains(told.id()))
          .forEach(all::add);
      return said.sharing(all);
    };
  }

  /** This was kept: what is struck, undone or put back by it is offered again, or no more. */
  void kept(Discussion said) {
    var now = said.shared().stream().map(SharedInformation::id).collect(Collectors.toSet());
    boolean same = now.equals(kept);
    kept = now;
    if (!same && !offer.get().items().isEmpty()) {
      load();
    }
  }

  /** Offers something again that was taken by mistake; what was written down stays. */
  void offerAgain(ItemId id) {
    background.run(
        () -> journey.shareResearch().offerAgain(meeting, item.id(), id),
        () -> {
          status.saved();
          load();
        });
  }

  /** What was released. */
  ReadOnlyObjectProperty<Offer> offer() {
    return offer.getReadOnlyProperty();
  }

  /** The names of the agencies that have not answered about this case. */
  ReadOnlyObjectProperty<List<String>> notAnswered() {
    return notAnswered.getReadOnlyProperty();
  }
}
