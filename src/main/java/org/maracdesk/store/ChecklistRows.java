package org.maracdesk.store;

import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.store.tables.tables.records.ChecklistRecord;

/** Checklists as rows, drafts and completed ones. */
final class ChecklistRows {

  private ChecklistRows() {}

<<<<<<< HEAD
  static ChecklistRecord head(ReferralId referral, ChecklistDraft draft) {
    var around = draft.circumstances();
    return new ChecklistRecord(
        referral.value(),
        draft.form().id(),
        draft.form().version(),
        draft.form().sha256(),
        around.age(),
        around.lastIncident(),
        around.view().decision().name(),
        around.view().rationale().text(),
        around.view().discussedWith().text());
  }

  static List<ChecklistAnswerRecord> answers(ReferralId referral, Answers answers) {
    return answers.byItem().entrySet().stream()
        .map(e -> answer(referral, e.getKey(), e.getValue()))
        .toList();
  }

  static List<ChecklistReplyRecord> replies(ReferralId referral, ChecklistDraft draft) {
    var rows = new ArrayList<ChecklistReplyRecord>();
    draft
        .circumstances()
        .fields()
        .forEach((name, reply) -> rows.addAll(reply(referral, NO_ITEM, name, reply)));
    draft
        .answers()
        .byItem()
        .forEach(
            (item, given) ->
                given
                    .followUps()
                    .forEach(
                        (name, reply) -> rows.addAll(reply(referral, item.value(), name, reply))));
    return rows;
  }

  static List<ChecklistEventRecord> events(ReferralId referral, Circumstances around) {
    return Rows.inOrder(
        around.events(),
        (event, place) ->
            new ChecklistEventRecord(referral.value(), place, event.type(), event.on()));
  }

  static List<ChecklistPriorRecord> prior(ReferralId referral, Circumstances around) {
    return Rows.inOrder(
        around.prior(),
        (one, place) ->
            new ChecklistPriorRecord(
                referral.value(),
                place,
                one.referredOn(),
                one.heardOn(),
                one.incidentOn(),
                one.behaviour(),
                one.sameVictim(),
                one.samePerpetrator()));
  }

  static List<ChecklistHistoryRecord> history(ReferralId referral, Circumstances around) {
    return Rows.inOrder(
        around.history(),
        (one, place) ->
            new ChecklistHistoryRecord(
                referral.value(),
                place,
                one.on(),
                one.yes(),
                one.yesItems().stream()
                    .map(ItemId::value)
                    .sorted()
                    .collect(Collectors.joining(" "))));
  }

  static ChecklistResultRecord result(ReferralId referral, CompletedChecklist completed) {
    var outcome = completed.outcome();
    var tally = outcome.tally();
    return new ChecklistResultRecord(
        referral.value(),
        completed.profile().id(),
        completed.profile().version(),
        completed.profile().sha256(),
        completed.completedOn(),
        completed.completedBy().text(),
        outcome.on(),
        tally.yes(),
        tally.no(),
        tally.dontKnow(),
        tally.notApplicable(),
        tally.notAnswered(),
        outcome.band(),
        outcome.status().name(),
        outcome.decision().name());
  }

  static List<ChecklistFindingRecord> findings(ReferralId referral, Outcome outcome) {
    var rows = new ArrayList<ChecklistFindingRecord>();
    rows.addAll(
        Rows.inOrder(
            outcome.grounds(),
            (ground, place) -> finding(referral, Finding.GROUND, place, ground.name())));
    rows.addAll(
        Rows.inOrder(
            outcome.alerts(),
            (alert, place) ->
                new ChecklistFindingRecord(
                    referral.value(),
                    Finding.ALERT.name(),
                    place,
                    alert.code(),
                    alert.severity().name(),
                    alert.tier(),
                    alert.text())));
    rows.addAll(
        Rows.inOrder(outcome.show(), (set, place) -> finding(referral, Finding.SHOW, place, set)));
    rows.addAll(
        Rows.inOrder(
            outcome.missing(), (what, place) -> finding(referral, Finding.MISSING, place, what)));
    return rows;
  }

  static ChecklistDraft draft(ChecklistRecord head, ChecklistParts parts) {
    var id = head.getReferral();
    var replies = ChecklistParts.of(parts.replies(), id);
=======
  static ChecklistDraft draft(ChecklistRecord row, LooseParts parts) {
>>>>>>> main
    return new ChecklistDraft(
        form(row), AnswerRows.answers(parts), CircumstanceRows.circumstances(row, parts));
  }

  static CompletedChecklist completed(ChecklistRecord row, LooseParts parts) {
    return new CompletedChecklist(
<<<<<<< HEAD
        draft.form(),
        new Edition(result.getProfileId(), result.getProfileVersion(), result.getProfileSha256()),
        draft.answers(),
        draft.circumstances(),
        outcome(result, ChecklistParts.of(parts.findings(), head.getReferral())),
        result.getCompletedOn(),
        Rows.text(result.getCompletedBy()));
  }

  private static ChecklistAnswerRecord answer(ReferralId referral, ItemId item, ItemAnswer given) {
    return new ChecklistAnswerRecord(
        referral.value(),
        item.value(),
        nameOf(given.answer()),
        given.source().name(),
        nameOf(given.whyUnknown()),
        given.note().text());
  }

  private static List<ChecklistReplyRecord> reply(
      ReferralId referral, String item, String name, Reply reply) {
    return switch (reply) {
      case Reply.Written(var text) ->
          List.of(row(referral.value(), item, name, 0, false, text.text()));
      case Reply.Chosen(var choices) ->
          choices.isEmpty()
              ? List.of()
              : Rows.inOrder(
                  List.copyOf(choices),
                  (choice, place) -> row(referral.value(), item, name, place, true, choice));
    };
  }

  private static ChecklistReplyRecord row(
      UUID referral, String item, String name, int place, boolean chosen, String reply) {
    return new ChecklistReplyRecord(referral, item, name, place, chosen, reply);
  }

  private static ChecklistFindingRecord finding(
      ReferralId referral, Finding kind, int place, String code) {
    return new ChecklistFindingRecord(referral.value(), kind.name(), place, code, null, null, "");
  }

  private static Answers readAnswers(
      List<ChecklistAnswerRecord> rows, List<ChecklistReplyRecord> replies) {
    var answers = new TreeMap<ItemId, ItemAnswer>();
    for (var row : rows) {
      answers.put(
          new ItemId(row.getItem()),
          new ItemAnswer(
              codeOrNull(Answer.class, row.getAnswer()),
              Rows.code(InformationSource.class, row.getSource()),
              codeOrNull(WhyUnknown.class, row.getWhyUnknown()),
              Rows.text(row.getNote()),
              readReplies(replies, row.getItem())));
    }
    return new Answers(answers);
  }

  private static Map<String, Reply> readReplies(List<ChecklistReplyRecord> rows, String item) {
    var chosen = new LinkedHashMap<String, TreeSet<String>>();
    var replies = new LinkedHashMap<String, Reply>();
    for (var row : rows) {
      if (row.getItem().equals(item)) {
        if (row.getChosen()) {
          chosen.computeIfAbsent(row.getName(), _ -> new TreeSet<>()).add(row.getReply());
        } else {
          replies.put(row.getName(), Reply.written(row.getReply()));
        }
      }
    }
    chosen.forEach((name, choices) -> replies.put(name, new Reply.Chosen(choices)));
    return replies;
  }

  private static Circumstances circumstances(
      ChecklistRecord head, ChecklistParts parts, List<ChecklistReplyRecord> replies) {
    var id = head.getReferral();
    return new Circumstances(
        head.getVictimAge(),
        ChecklistParts.of(parts.events(), id).stream()
            .map(row -> new ReportedEvent(row.getKind(), row.getHappenedOn()))
            .toList(),
        ChecklistParts.of(parts.prior(), id).stream().map(ChecklistRows::readPrior).toList(),
        ChecklistParts.of(parts.history(), id).stream().map(ChecklistRows::readHistory).toList(),
        head.getLastIncident(),
        new ProfessionalView(
            Rows.code(ProfessionalView.Decision.class, head.getDecision()),
            Rows.text(head.getRationale()),
            Rows.text(head.getDiscussedWith())),
        readReplies(replies, NO_ITEM));
  }

  private static PriorReferral readPrior(ChecklistPriorRecord row) {
    return new PriorReferral(
        row.getReferredOn(),
        row.getHeardOn(),
        row.getIncidentOn(),
        row.getBehaviour(),
        row.getSameVictim(),
        row.getSamePerpetrator());
  }

  private static EarlierChecklist readHistory(ChecklistHistoryRecord row) {
    return new EarlierChecklist(
=======
        form(row),
        new Edition(row.getProfileId(), row.getProfileVersion(), row.getProfileSha256()),
        AnswerRows.answers(parts),
        CircumstanceRows.circumstances(row, parts),
        OutcomeRows.outcome(row, parts),
>>>>>>> main
        row.getCompletedOn(),
        Rows.text(row.getCompletedBy()));
  }

  static ChecklistRecord row(ReferralId referral, ChecklistDraft draft) {
    var row = row(referral, draft.form(), false);
    CircumstanceRows.write(row, draft.circumstances());
    return row;
  }

  static ChecklistRecord row(ReferralId referral, CompletedChecklist completed) {
    var row = row(referral, completed.form(), true);
    CircumstanceRows.write(row, completed.circumstances());
    row.setProfileId(completed.profile().id());
    row.setProfileVersion(completed.profile().version());
    row.setProfileSha256(completed.profile().sha256());
    row.setCompletedOn(completed.completedOn());
    row.setCompletedBy(completed.completedBy().text());
    OutcomeRows.write(row, completed.outcome());
    return row;
  }

<<<<<<< HEAD
  private static List<ChecklistFindingRecord> of(List<ChecklistFindingRecord> found, Finding kind) {
    return found.stream().filter(f -> f.getKind().equals(kind.name())).toList();
  }

  private static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static <E extends Enum<E>> @Nullable E codeOrNull(Class<E> codes, @Nullable String code) {
    return code == null ? null : Rows.code(codes, code);
=======
  private static Edition form(ChecklistRecord row) {
    return new Edition(row.getFormId(), row.getFormVersion(), row.getFormSha256());
  }

  private static ChecklistRecord row(ReferralId referral, Edition form, boolean completed) {
    var row = new ChecklistRecord();
    row.setReferral(referral.value());
    row.setCompleted(completed);
    row.setFormId(form.id());
    row.setFormVersion(form.version());
    row.setFormSha256(form.sha256());
    return row;
>>>>>>> main
  }
}
