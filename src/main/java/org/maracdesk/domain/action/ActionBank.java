package org.maracdesk.domain.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.shared.Confidential;

/**
 * The usual actions, in the order in which they are offered.
 *
 * @param entries all of them, hidden ones too
 */
public record ActionBank(List<BankAction> entries) {

  /** How many are offered at once; more would be a list to read. */
  public static final int MOST = 4;

  public ActionBank {
    entries = List.copyOf(entries);
  }

  /** The same actions, without days that mean none here: no next meeting may be planned yet. */
  public ActionBank on(DueWords days) {
    return new ActionBank(
        entries.stream()
            .map(
                entry ->
                    days.read(entry.due().text()).isPresent()
                        ? entry
                        : entry.due(Confidential.NONE))
            .toList());
  }

  /**
   * A text that can be taken instead of typing it.
   *
   * @param text what will be done
   * @param due by when, as it is typed; may be nothing
   */
  public record Offer(Confidential text, Confidential due) {}

  /**
   * What fits a line so far: entries that begin as it does, then what this meeting has agreed
   * before, then entries with the words further on. Nothing is offered before the agency is clear,
   * before the first letter of the text, or once a date is there.
   *
   * @param line as far as it is typed
   * @param agencies those of the area
   * @param recent what this meeting has agreed, the latest first
   */
  public List<Offer> offers(TypedLine line, List<Agency> agencies, List<Action> recent) {
    var typed = line.text().text().toLowerCase(Locale.UK);
    if (line.owners().isEmpty() || typed.isBlank() || line.due() != null) {
      return List.of();
    }
    var owner = line.owners().getFirst().agency();
    var agency = agencies.stream().filter(each -> each.code().equals(owner)).findFirst();
    if (agency.isEmpty()) {
      return List.of();
    }
    var usual =
        entries.stream()
            .filter(entry -> !entry.hidden() && entry.owner().includes(agency.get().type()))
            .map(entry -> new Offer(entry.title(), entry.due()))
            .toList();
    var said =
        recent.stream()
            .filter(action -> action.owner().equals(owner))
            .map(action -> new Offer(action.text(), Confidential.NONE))
            .toList();
    var offers = new LinkedHashSet<Offer>();
    usual.stream().filter(offer -> begins(offer, typed)).forEach(offers::add);
    said.stream().filter(offer -> begins(offer, typed)).forEach(offers::add);
    usual.stream().filter(offer -> holds(offer, typed)).forEach(offers::add);
    var each = new LinkedHashSet<String>();
    return new ArrayList<>(offers)
        .stream()
            .filter(offer -> !isAllTyped(offer, typed))
            .filter(offer -> each.add(offer.text().text().toLowerCase(Locale.UK)))
            .limit(MOST)
            .toList();
  }

  private static boolean begins(Offer offer, String typed) {
    return offer.text().text().toLowerCase(Locale.UK).startsWith(typed);
  }

  private static boolean holds(Offer offer, String typed) {
    return AgencyWords.begins(AgencyWords.words(offer.text().text()), typed);
  }

  private static boolean isAllTyped(Offer offer, String typed) {
    return offer.due().isBlank() && offer.text().text().equalsIgnoreCase(typed);
  }

  /** A line with an offer taken: its text in place of what was typed, and its date after it. */
  public static String taken(String line, TypedLine read, Offer offer) {
    return beforeDue(line, read, offer) + dueOf(offer);
  }

  /** The same without the date. */
  public static String beforeDue(String line, TypedLine read, Offer offer) {
    var head = line.substring(0, read.textStart(line));
    boolean joined = !head.isEmpty() && !LineWords.isGap(head.charAt(head.length() - 1));
    return head + (joined ? " " : "") + offer.text().text();
  }

  private static String dueOf(Offer offer) {
    return offer.due().isBlank() ? "" : " by " + offer.due().text();
  }
}
