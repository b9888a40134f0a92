package org.maracdesk.testing;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.ui.settings.KeysCards;
import org.maracdesk.vault.KeyHolder;

/** Notes which card was asked for, and shows none. */
public final class NotedKeyCards implements KeysCards {

  private final List<String> asked = new ArrayList<>();

  /** What was asked for, in order. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public void add() {
    asked.add("add");
  }

  @Override
  public void remove(KeyHolder whom, String called) {
    asked.add("remove " + called);
  }

  @Override
  public void sheet() {
    asked.add("sheet");
  }

  @Override
  public void change() {
    asked.add("change");
  }

  @Override
  public void renew() {
    asked.add("renew");
  }

  @Override
  public boolean isRenewable() {
    return true;
  }
}
