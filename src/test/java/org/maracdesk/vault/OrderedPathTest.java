package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedPathTest {

  private static final int PAGE = 4096;
  private static final int SECTOR = 512;

  private final Disk disk = new Disk();
  private final OrderedPath.OrderedChannel channel = new OrderedPath.OrderedChannel(disk);

  @Test
  void theLastSectorGoesOutOnlyAfterAllBeforeItIsSafe() throws Exception {
    channel.write(pages(3), 8192);

    assertEquals(List.of("write 8192+11776", "force", "write 19968+512", "force"), disk.happened);
    assertArrayEquals(pages(3).array(), Arrays.copyOfRange(disk.content, 8192, 8192 + 3 * PAGE));
  }

  @Test
  void aSinglePageAndASingleSectorAreSafeWhenTheCallReturns() throws Exception {
    assertEquals(PAGE, channel.write(pages(1), 0));
    assertEquals(10, channel.write(ByteBuffer.allocate(10), PAGE));

    assertEquals(
        List.of("write 0+3584", "force", "write 3584+512", "force", "write 4096+10", "force"),
        disk.happened);
  }

  @Test
  void aPartOfABufferIsWrittenFromWhereItStands() throws Exception {
    var source = pages(4);
    source.position(100).limit(100 + 2 * PAGE);

    assertEquals(2 * PAGE, channel.write(source, 0));

    assertEquals(0, source.remaining());
    assertArrayEquals(
        Arrays.copyOfRange(pages(4).array(), 100, 100 + 2 * PAGE),
        Arrays.copyOf(disk.content, 2 * PAGE));
  }

  @Test
  void aDiskThatTakesLittleAtATimeGetsEverything() throws Exception {
    disk.most = 1000;

    channel.write(pages(3), 0);

    assertArrayEquals(pages(3).array(), Arrays.copyOf(disk.content, 3 * PAGE));
  }

  @Test
  void cuttingShortIsSafeOnBothSides() throws Exception {
    channel.write(pages(2), 0);
    disk.happened.clear();

    channel.truncate(PAGE);

    assertEquals(List.of("force", "truncate 4096", "force"), disk.happened);
  }

  @Test
  void whatIsBehindTheLastWholeBlockDoesNotCount() throws Exception {
    channel.write(pages(2), 0);
    disk.content = Arrays.copyOf(disk.content, 3 * PAGE - SECTOR);

    assertEquals(2 * PAGE, channel.size());
  }

  @Test
  void whereverThePowerGoesTheLastSectorNeverVouchesForOthersThatAreMissing() throws Exception {
    var random = new Random(3);
    for (int round = 0; round < 500; round++) {
      int number = 2 + random.nextInt(4);
      var failing = new Disk();
      failing.powerFor = random.nextInt(6);
      try {
        new OrderedPath.OrderedChannel(failing).write(pages(number), 0);
      } catch (IOException powerCut) {
        // what is left is what counts
      }
      byte[] left = failing.afterPowerCut(random);
      int sectors = number * PAGE / SECTOR;
      boolean whole = IntStream.range(0, sectors).allMatch(sector -> present(left, sector));
      assertTrue(whole || !present(left, sectors - 1));
    }
  }

  @Test
  void onlyTheDatabaseFileIsOrdered(@TempDir Path temporary) throws Exception {
    OrderedPath.register();
    var base = "ord:" + temporary;
    try (var database = FilePath.get(base + "/store.mv.db").open("rw");
        var reading = FilePath.get(base + "/store.mv.db").open("r");
        var spill = FilePath.get(base + "/spill.temp.db").open("rw")) {
      assertInstanceOf(OrderedPath.OrderedChannel.class, database);
      assertInstanceOf(OrderedPath.OrderedChannel.class, reading);
      assertEquals(false, spill instanceof OrderedPath.OrderedChannel);
    }
  }

  private static boolean present(byte[] content, int sector) {
    return sector * SECTOR < content.length && content[sector * SECTOR] != 0;
  }

  private static ByteBuffer pages(int number) {
    var bytes = new byte[number * PAGE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (1 + i % 100);
    }
    return ByteBuffer.wrap(bytes);
  }

  /** A disk that may keep or lose, after a power cut, whatever was not forced. */
  private static final class Disk extends FileBaseDefault {

    private final List<String> happened = new ArrayList<>();
    private byte[] content = new byte[0];
    private byte[] safe = new byte[0];
    private int most = Integer.MAX_VALUE;
    private int powerFor = Integer.MAX_VALUE;

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      useThePower();
      int length = Math.min(source.remaining(), most);
      happened.add("write " + position + "+" + length);
      content = Arrays.copyOf(content, Math.max(content.length, (int) position + length));
      source.get(content, (int) position, length);
      return length;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      useThePower();
      happened.add("force");
      safe = content.clone();
    }

    @Override
    protected void implTruncate(long size) {
      happened.add("truncate " + size);
      content = Arrays.copyOf(content, (int) size);
    }

    /** The safe sectors, and of the others a random part. */
    byte[] afterPowerCut(Random random) {
      byte[] left = Arrays.copyOf(safe, content.length);
      for (int from = 0; from < content.length; from += SECTOR) {
        if (random.nextBoolean()) {
          System.arraycopy(content, from, left, from, Math.min(SECTOR, content.length - from));
        }
      }
      return left;
    }

    @Override
    public int read(ByteBuffer target, long position) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() {
      // nothing to let go
    }

    private void useThePower() throws IOException {
      if (powerFor-- <= 0) {
        throw new IOException("no power");
      }
    }
  }
}
