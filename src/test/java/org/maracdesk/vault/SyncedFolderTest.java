package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncedFolderTest {

  @ParameterizedTest
  @CsvSource({
    "/Users/ann/OneDrive/MARAC, OneDrive",
    "/Users/ann/OneDrive - Northmere Council/Documents/MARAC, OneDrive",
    "/Users/ann/Library/CloudStorage/OneDrive-Personal/MARAC, OneDrive",
    "/home/ann/onedrive/MARAC, OneDrive",
    "/home/ann/Dropbox, Dropbox",
    "/home/ann/Dropbox (Northmere)/MARAC, Dropbox",
    "/home/ann/Google Drive/MARAC, Google Drive",
    "/Users/ann/Library/CloudStorage/GoogleDrive-ann@example.org/My Drive, Google Drive",
    "/drives/g/My Drive/MARAC, Google Drive",
    "/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/MARAC, iCloud Drive",
    "/Users/ann/iCloudDrive/MARAC, iCloud Drive",
    "/home/ann/Nextcloud/MARAC, Nextcloud",
    "/home/ann/Nextcloud2/../Nextcloud/MARAC, Nextcloud",
    "/home/ann/ownCloud/MARAC, ownCloud",
    "/home/ann/Box/MARAC, Box",
    "/home/ann/Box Sync/MARAC, Box",
    "/home/ann/Proton Drive/MARAC, Proton Drive",
    "/home/ann/MEGA/MARAC, MEGA"
  })
  void aFolderOfAProgramThatCopiesIsKnownByItsName(String folder, String by) {
    assertEquals(Optional.of(by), SyncedFolder.by(Path.of(folder)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/ann/Documents/MARAC",
        "/home/ann/Dropboxes/MARAC",
        "/home/ann/Old drive/MARAC",
        "/home/ann/Box 12/MARAC",
        "/home/ann/OneDriver/MARAC",
        "/home/ann/Megan/MARAC",
        "/home/ann/Nextcloud/../MARAC",
        "/"
      })
  void anyOtherFolderIsNot(String folder) {
    assertEquals(Optional.empty(), SyncedFolder.by(Path.of(folder)));
  }

  @Test
  void aFolderNamedFromWhereTheProgramRunsIsLookedAtToo() {
    assertEquals(Optional.of("Dropbox"), SyncedFolder.by(Path.of("Dropbox", "store")));
  }
}
