package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.ui.controls.CautionBanner;
import org.maracdesk.wording.Words;

/**
 * What must be known before anybody picks up a telephone or writes a letter, for the whole case. No
 * note never means that something is safe.
 */
final class SafetyNotes {

  /** What a note warns of. */
  enum Kind {
    ADDRESS,
    CONTACT,
    POST,
    PEOPLE,
    VISIT,
    STAFF,
    TIMES,
    ADVICE,
    CASE
  }

  /**
   * One thing to know.
   *
   * @param kind what it warns of
   * @param lead what to do or not to do, in a few words
   * @param about about whom or what
   */
  record Note(Kind kind, String lead, Confidential about) {}

  /** What this page says in its own words already, with the details that it may show. */
  private static final Set<Caution.Kind> SAID =
      EnumSet.of(Caution.Kind.CONTACT, Caution.Kind.POST, Caution.Kind.PEOPLE, Caution.Kind.VISIT);

  private SafetyNotes() {}

  /** The notes of a case, the gravest first. */
  static List<Note> of(Words words, CasePage page) {
    var people = page.caseFile().participants();
    var notes = new ArrayList<Note>();
    var further = new ArrayList<Note>();
    for (var caution : page.cautions()) {
      if (!SAID.contains(caution.kind())) {
        (caution.kind().compareTo(Caution.Kind.CONTACT) < 0 ? notes : further)
            .add(
                new Note(
                    Kind.CASE,
                    CautionBanner.lead(words, caution),
                    Confidential.of(CautionBanner.rest(words, caution))));
      }
    }
    var hidden =
        people.stream()
            .filter(participant -> participant.person().hasConfidentialAddress())
            .toList();
    if (!hidden.isEmpty()) {
      notes.add(new Note(Kind.ADDRESS, words.say("case.safety.address"), names(words, hidden)));
    }
    var victim = page.caseFile().victim();
    if (victim.contacts().stream().anyMatch(c -> c.safe() == YesNoUnknown.NO)) {
      notes.add(
          new Note(
              Kind.CONTACT,
              words.say("case.safety.contact"),
              Confidential.of(words.say("case.safety.contact.which"))));
    }
    if (unsafePost(victim)) {
      notes.add(
          new Note(
              Kind.POST,
              words.say("case.safety.post"),
              Confidential.of(words.say("case.safety.post.which"))));
    }
    var voice = page.latest().referral().voice();
    if (!voice.notSafeToTalkTo().isBlank()) {
      notes.add(new Note(Kind.PEOPLE, words.say("case.safety.people"), voice.notSafeToTalkTo()));
    }
    told(page, ReferralDetail.PROFESSIONAL_SAFETY)
        .ifPresent(how -> notes.add(new Note(Kind.VISIT, words.say("case.safety.visit"), how)));
    if (page.referrals().stream()
        .anyMatch(p -> p.referral().told(ReferralDetail.STAFF_CONFLICT).text().equals("YES"))) {
      notes.add(
          new Note(
              Kind.STAFF,
              words.say("case.safety.staff"),
              Confidential.of(words.say("case.safety.staff.which"))));
    }
    told(page, ReferralDetail.SAFE_TIMES)
        .ifPresent(when -> notes.add(new Note(Kind.TIMES, words.say("case.safety.times"), when)));
    for (var contact : victim.contacts()) {
      if (!contact.notes().isBlank()) {
        notes.add(new Note(Kind.ADVICE, words.say("case.safety.advice"), contact.notes()));
      }
    }
    notes.addAll(further);
    return List.copyOf(notes);
  }

  /** What the latest referral that says anything about it says. */
  private static Optional<Confidential> told(CasePage page, ReferralDetail detail) {
    return page.referrals().stream()
        .map(part -> part.referral().told(detail))
        .filter(told -> !told.isBlank())
        .findFirst();
  }

  private static boolean unsafePost(Person victim) {
    return victim.addresses().stream().anyMatch(a -> a.safeForPost() == YesNoUnknown.NO);
  }

  private static Confidential names(Words words, List<Participant> people) {
    var named = new ArrayList<String>();
    for (var each : people) {
      var role = words.name("case.role", each.role());
      named.add(
          each.person().formalName().isBlank()
              ? role
              : words.say("case.named", each.person().formalName().text(), role.toLowerCase()));
    }
    return Confidential.of(words.say("case.safety.address.whose", String.join("; ", named)));
  }
}
