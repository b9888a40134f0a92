package org.maracdesk.domain.minutes;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.meeting.ListingReason;

/**
 * Why a case is on an agenda and which emergency meetings are told of, in the same words on screen
 * and on paper. Which sentence it is, is decided here; what it sounds like is the wording's.
 *
 * @param sentences where the sentences come from
 * @param counted where those come from that begin with a number
 * @param repeat how a repeat is told, which takes more room on a screen
 */
public record ListingSentences(
    Sentences sentences, Counted counted, Function<RepeatFinding, String> repeat) {

  /** Where sentences come from. */
  @FunctionalInterface
  public interface Sentences {

    /** The sentence under a key, its gaps filled with these. */
    String say(String key, Object... gaps);
  }

  /** Where sentences come from that change with a number. */
  @FunctionalInterface
  public interface Counted {

    /** The sentence under a key for a number, which fills its first gap. */
    String count(String key, long number, Object... gaps);
  }

  /** Why a case is on an agenda. */
  public String reason(ListingReason reason) {
    return switch (reason) {
      case ListingReason.NewReferral() -> sentences.say("listing.new");
      case ListingReason.Repeat(var finding) -> repeat.apply(finding);
      case ListingReason.TransferredIn(var from) ->
          sentences.say("listing.transferred", from.text());
      case ListingReason.PutOff put -> putOff(put);
      case ListingReason.CarriedOver(var meeting) -> sentences.say("listing.carried-over", meeting);
      case ListingReason.AlertOnly() -> sentences.say("listing.alert-only");
      case ListingReason.Late(var who) -> sentences.say("listing.late", who.text());
      case ListingReason.AfterCutOff(var cutOff) -> sentences.say("listing.after-cut-off", cutOff);
      case ListingReason.CannotWait(var because) ->
          sentences.say("listing.cannot-wait", because.text());
      case ListingReason.Relisted(var because) -> sentences.say("listing.again", because.text());
    };
  }

  private String putOff(ListingReason.PutOff put) {
    var said = counted.count("listing.put-off", put.times(), put.meeting(), put.reason().text());
    return put.asksForEscalation() ? said + " " + sentences.say("listing.escalate") : said;
  }

  /** An emergency meeting in a sentence. */
  public String emergency(AgendaNotices.Emergency told) {
    if (told.cases().isEmpty()) {
      return sentences.say("listing.emergency.restricted", told.date(), told.start());
    }
    return sentences.say(
        "listing.emergency",
        told.date(),
        told.start(),
        told.cases().stream().map(CaseNumber::text).collect(Collectors.joining(", ")),
        counted.count("listing.emergency.actions", told.actions(), told.openActions()),
        told.heard() ? "" : sentences.say("listing.emergency.not-heard"));
  }
}
