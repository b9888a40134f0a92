package org.maracdesk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import org.h2.message.DbException;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A disk below the ordered layer that fails at a chosen operation: full from then on, wrong once,
 * or without power, so that whatever was not forced to it may be there, not there, or half there.
 * Public, with a constructor without arguments, because H2 makes it by name.
 */
public final class FailingDisk extends FilePathWrapper {

  /** How it fails. */
  public enum Failure {
    /** Nothing can be written from then on. */
    FULL,
    /** One operation fails; later ones work. */
    ONCE,
    /** The power goes in the middle of the operation; nothing works afterwards. */
    POWER_CUT
  }

  private static final int SECTOR = 512;
  private static volatile @Nullable Plan plan;

  /**
   * When and how it fails, and what it has seen.
   *
   * <p>The n-th operation that changes something fails, from 0; -1 never.
   */
  public static final class Plan {

    private final Failure failure;
    private final long failsAt;
    private final Random random;
    private long operations;
    private boolean failed;

    /** Fails like this at that operation. */
    public Plan(Failure failure, long failsAt, Random random) {
      this.failure = failure;
      this.failsAt = failsAt;
      this.random = random;
    }

    /** A plan for a disk that only counts. */
    public static Plan whole() {
      return new Plan(Failure.FULL, -1, new Random(0));
    }

    /** How many operations there were that change something. */
    public synchronized long operations() {
      return operations;
    }

    /** It fails from now on. */
    public synchronized void failFromNow() {
      failed = true;
    }

    /** Whether it has failed. */
    public synchronized boolean hasFailed() {
      return failed;
    }

    /** Whether it fails for want of power. */
    public boolean isPowerCut() {
      return failure == Failure.POWER_CUT;
    }

    /** Whether only one operation fails. */
    boolean isOnce() {
      return failure == Failure.ONCE;
    }

    /** Counts one more operation; answers whether it is to fail. */
    synchronized boolean failsNow() {
      boolean now = operations++ == failsAt;
      failed |= now;
      return now || failed && failure != Failure.ONCE;
    }
  }

  /** From now on databases opened in this program are on such a disk. */
  public static void use(Plan how) {
    plan = how;
    FilePath.register(new FailingDisk());
  }

  /** From now on the disk is whole again. */
  public static void heal() {
    plan = null;
    FilePath.register(new OrderedPath());
  }

  @Override
  public String getScheme() {
    return OrderedPath.SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var file = super.open(mode);
    var how = plan;
    boolean database = name.endsWith(".mv.db");
    boolean failing = how != null && !mode.equals("r");
    var channel =
        failing && (database || name.endsWith(".mv.db.tempFile")) ? new Failing(file, how) : file;
    return database ? new OrderedPath.OrderedChannel(channel) : channel;
  }

  /** As the ordered layer does it, which is what this stands in for. */
  @Override
  public void moveTo(FilePath newName, boolean atomicReplace) {
    var how = plan;
    if (how != null && how.failsNow()) {
      throw DbException.convertIOException(new IOException("Input/output error"), name);
    }
    super.moveTo(newName, atomicReplace);
  }

  /** What a region held before it was written and not yet forced. */
  private record Before(long position, byte[] bytes) {}

  /** A file on it. */
  static final class Failing extends FileBaseDefault {

    private final FileChannel file;
    private final Plan how;
    private final Deque<Before> unforced = new ArrayDeque<>();

    Failing(FileChannel file, Plan how) {
      this.file = file;
      this.how = how;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      boolean whole = !how.hasFailed();
      if (how.failsNow()) {
        if (whole && how.failure == Failure.POWER_CUT) {
          remember(position, source.remaining());
          file.write(source.duplicate(), position);
          losePower();
        }
        if (whole && how.failure == Failure.FULL) {
          file.write(source.slice(source.position(), source.remaining() / 2), position);
        }
        throw new IOException("No space left on device");
      }
      remember(position, source.remaining());
      return file.write(source, position);
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      boolean whole = !how.hasFailed();
      if (how.failsNow()) {
        if (whole && how.failure == Failure.POWER_CUT) {
          losePower();
        }
        throw new IOException("Input/output error");
      }
      unforced.clear();
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
      if (how.failsNow()) {
        throw new IOException("Input/output error");
      }
      unforced.clear();
      file.truncate(size);
    }

    private void remember(long position, int length) throws IOException {
      if (how.failure == Failure.POWER_CUT) {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) > 0) {
          // until all there was is read
        }
        unforced.push(new Before(position, Arrays.copyOf(bytes.array(), length)));
      }
    }

    /** Sector by sector, what was not forced is kept or lost. */
    private void losePower() throws IOException {
      for (var before : unforced) {
        for (int from = 0; from < before.bytes().length; from += SECTOR) {
          if (how.random.nextBoolean()) {
            int length = Math.min(SECTOR, before.bytes().length - from);
            file.write(ByteBuffer.wrap(before.bytes(), from, length), before.position() + from);
          }
        }
      }
      unforced.clear();
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
