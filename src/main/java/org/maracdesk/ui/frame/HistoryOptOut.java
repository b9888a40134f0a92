package org.maracdesk.ui.frame;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.DataFormat;

/**
 * What lies on the clipboard beside a text so that a history of the clipboard leaves it out, as far
 * as JavaFX hands its name on as it is: on Windows and Linux it does, on macOS it makes another of
 * it.
 */
final class HistoryOptOut {

  /** Whatever lies under the first name, or nothing under the others, keeps a text out. */
  private static final Map<DataFormat, ByteBuffer> WINDOWS =
      Stream.of(
              "ExcludeClipboardContentFromMonitorProcessing",
              "CanIncludeInClipboardHistory",
              "CanUploadToCloudClipboard")
          .collect(Collectors.toUnmodifiableMap(HistoryOptOut::format, _ -> no()));

  private static final Map<DataFormat, ByteBuffer> KDE =
      Map.of(
          format("x-kde-passwordManagerHint"),
          ByteBuffer.wrap("secret".getBytes(StandardCharsets.US_ASCII)));

  private HistoryOptOut() {}

  /**
   * What to put beside a text.
   *
   * @param system its name, as {@code os.name} tells it
   */
  static Map<DataFormat, ByteBuffer> on(String system) {
    if (system.startsWith("Windows")) {
      return WINDOWS;
    }
    return system.startsWith("Linux") ? KDE : Map.of();
  }

  /** A number of four bytes that says no. */
  private static ByteBuffer no() {
    return ByteBuffer.wrap(new byte[Integer.BYTES]);
  }

  /** A name can be taken once only in a run. */
  private static DataFormat format(String name) {
    var known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }
}
