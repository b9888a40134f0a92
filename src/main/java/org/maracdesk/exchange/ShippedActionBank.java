package org.maracdesk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.action.ActionBank;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankActionId;
import org.maracdesk.domain.action.BankOwner;
import org.maracdesk.domain.shared.Confidential;

/**
 * The usual actions that come with the program. Which kinds there are follows what Maracs commonly
 * agree; the sentences are this tool's own.
 */
public final class ShippedActionBank {

  private static final int KEY = 0;
  private static final int OWNER = 1;
  private static final int DUE = 2;
  private static final int TITLE = 3;

  private ShippedActionBank() {}

  /** All of them, in the order they are offered. An entry keeps its identity with its key. */
  public static ActionBank bank() {
    try (var in = ShippedActionBank.class.getResourceAsStream("action-bank.csv")) {
      var sheet = CsvSheet.read("action-bank.csv", in.readAllBytes());
      return new ActionBank(sheet.rows().stream().map(row -> entry(row.cells())).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BankAction entry(List<String> cells) {
    var key = "action-bank/" + cells.get(KEY);
    return new BankAction(
        new BankActionId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
        BankOwner.valueOf(cells.get(OWNER)),
        Confidential.of(cells.get(TITLE)),
        Confidential.of(cells.get(DUE)),
        false,
        false);
  }
}
