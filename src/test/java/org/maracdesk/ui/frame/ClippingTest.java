package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;

@ExtendWith(Fx.class)
class ClippingTest {

  private static final Confidential ABOUT = Confidential.of("Anna Ashworth is afraid");

  @Test
  void onWindowsWhatIsCopiedAsksTheHistoryToLeaveItOut() {
    var there = copied("Windows 11");

    assertEquals(
        Set.of(
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard"),
        there.keySet());
    there.values().forEach(bytes -> assertArrayEquals(new byte[4], bytes));
  }

  @Test
  void onLinuxItSaysThatItIsSecret() {
    var there = copied("Linux");

    assertEquals(Set.of("x-kde-passwordManagerHint"), there.keySet());
    assertArrayEquals("secret".getBytes(), there.get("x-kde-passwordManagerHint"));
  }

  @Test
  void elsewhereNothingLiesBesideTheText() {
    assertEquals(Map.of(), copied("Mac OS X"));
  }

  /** What lies beside the text once it is copied, twice, for names can be taken once only. */
  private static Map<String, byte[]> copied(String system) {
    return Fx.get(
        () -> {
          var clipping = new Clipping(new InlineBackground(), system);
          new Clipping(new InlineBackground(), system).copy(ABOUT);
          clipping.copy(ABOUT);
          var clipboard = Clipboard.getSystemClipboard();
          assertEquals(ABOUT.text(), clipboard.getString());
          var beside =
              clipboard.getContentTypes().stream()
                  .filter(format -> !format.equals(DataFormat.PLAIN_TEXT))
                  .collect(
                      Collectors.toMap(
                          format -> format.getIdentifiers().iterator().next(),
                          format -> ((ByteBuffer) clipboard.getContent(format)).array()));
          clipping.wipe();
          assertTrue(clipboard.getContentTypes().isEmpty(), "all of it goes");
          return beside;
        });
  }
}
