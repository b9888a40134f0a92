package org.maracdesk.ui.settings;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.KeepKeys;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.vault.KeyHolder;

/** Who can open the store, as it stands in its key file. */
public final class KeysModel {

  private final KeepKeys journey;
  private final Background background;
  private final ReadOnlyObjectWrapper<List<KeyHolder>> holders =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The keys of an open store. */
  public KeysModel(KeepKeys journey, Background background) {
    this.journey = journey;
    this.background = background;
  }

  /** Reads them anew. */
  public void load() {
    background.run(journey::holders, holders::set);
  }

  /** Everybody with a way in; none before it was read. */
  ReadOnlyObjectProperty<List<KeyHolder>> holders() {
    return holders.getReadOnlyProperty();
  }

  /** Those with a passphrase, in the order they were added. */
  List<KeyHolder> people() {
    return holders.get().stream().filter(one -> one.kind() == KeyHolder.Kind.PASSPHRASE).toList();
  }

  /** The recovery sheet there is; null for none. */
  @Nullable KeyHolder sheet() {
    return holders.get().stream()
        .filter(one -> one.kind() == KeyHolder.Kind.RECOVERY)
        .findFirst()
        .orElse(null);
  }

  /** Whether it is time to look where this sheet is. */
  boolean isToBeLookedFor(KeyHolder sheet) {
    return journey.isToBeLookedFor(sheet);
  }

  /** Whose way in opened the store. */
  KeyHolder me() {
    return journey.me();
  }
}
