package org.maracdesk.vault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A drive with the backups that answers nothing which would change it, until it is let go. */
public final class SlowDrive implements FailingFiles.Gate {

  private static final long MOST_SECONDS = 60;

  private final Path place;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch answering = new CountDownLatch(1);

  private SlowDrive(Path place) {
    this.place = place;
  }

  /** One beside a store. */
  static SlowDrive beside(Path store) {
    return at(store.resolveSibling("backups"));
  }

  /** One that is slow in this folder alone. */
  public static SlowDrive at(Path place) {
    return new SlowDrive(place);
  }

  /** Where it is slow. */
  Path place() {
    return place;
  }

  /** The store, as seen from where its backups are on this drive. */
  public Path seen(Path store) {
    return FailingFiles.behind(store, this);
  }

  @Override
  public void pass(Path path) throws IOException {
    if (path.startsWith(place)) {
      reached.countDown();
      await(answering);
    }
  }

  /** Returns once somebody waits for it. */
  public void awaitWriting() throws IOException {
    await(reached);
  }

  /** It answers from now on. */
  public void answer() {
    answering.countDown();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("nobody came");
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
