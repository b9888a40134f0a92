package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Words;

/** Who can open the store, and its recovery sheet. */
final class KeysPart {

  private final Words words;
  private final KeysModel model;
  private final KeysCards cards;

  KeysPart(Words words, KeysModel model, KeysCards cards) {
    this.words = words;
    this.model = model;
    this.cards = cards;
  }

  Page page() {
    return cards.isRenewable()
        ? Page.narrow(people(), sheet(), passphrase(), renewal())
        : Page.narrow(people(), sheet(), passphrase());
  }

  private Card people() {
    var rows = new ArrayList<Node>();
    rows.add(Texts.quiet(words.say("settings.keys.text")));
    for (var holder : model.people()) {
      rows.add(row(holder));
    }
    return new Card(words.say("settings.keys.title"), rows.toArray(Node[]::new))
        .tools(Buttons.primary(Icon.PERSON_NEW, words.say("settings.keys.add"), cards::add));
  }

  private Node row(KeyHolder holder) {
    var called = called(holder);
    boolean mine = holder.slot().equals(model.me().slot());
    List<Node> tags =
        mine ? List.of(new Tag(Tone.INFO, Icon.PERSON, words.say("settings.keys.me"))) : List.of();
    var remove =
        Buttons.flat(
            Icon.DELETE, words.say("settings.keys.remove"), () -> cards.remove(holder, called));
    remove.setAccessibleText(words.say("settings.keys.remove.whom", called));
    remove.setDisable(model.people().size() == 1);
    return EntryRow.of(called, since(holder), tags, remove);
  }

  private String called(KeyHolder holder) {
    if (holder.name().isBlank()) {
      return words.say("unlock.person.unnamed");
    }
    return holder.role().isBlank()
        ? holder.name()
        : words.say("unlock.person.role", holder.name(), holder.role());
  }

  private String since(KeyHolder holder) {
    var on = holder.addedOn();
    if (on == null) {
      return words.say("settings.keys.since.unknown");
    }
    return holder.addedBy().isBlank()
        ? words.say("settings.keys.since.made", on)
        : words.say("settings.keys.since.added", on, holder.addedBy());
  }

  private Card sheet() {
    var made = model.sheet();
    return new Card(
        words.say("settings.keys.sheet.title"),
        said(made),
        new Row(
            Buttons.of(
                Icon.KEY,
                words.say(made == null ? "settings.keys.sheet.make" : "settings.keys.sheet.new"),
                cards::sheet)));
  }

  private Node said(@Nullable KeyHolder made) {
    if (made == null) {
      return new Notice(Tone.WARN, words.say("settings.keys.sheet.none"));
    }
    var on = made.addedOn();
    if (on != null && model.isToBeLookedFor(made)) {
      return new Notice(Tone.WARN, words.say("settings.keys.sheet.look", on));
    }
    return Texts.quiet(
        on == null
            ? words.say("settings.keys.sheet.there")
            : words.say("settings.keys.sheet.made", on));
  }

  private Card passphrase() {
    return new Card(
        words.say("settings.passphrase.title"),
        Texts.quiet(words.say("settings.passphrase.text")),
        new Row(Buttons.of(Icon.KEY, words.say("settings.passphrase.change"), cards::change)));
  }

  private Card renewal() {
    return new Card(
        words.say("settings.keys.renew.title"),
        Texts.quiet(words.say("settings.keys.renew.text")),
        new Row(Buttons.of(Icon.KEY, words.say("settings.keys.renew"), cards::renew)));
  }
}
