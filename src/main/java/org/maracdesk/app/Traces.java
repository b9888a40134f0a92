package org.maracdesk.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the Java runtime would leave behind when it runs out of memory: everything that was in it,
 * in a file of its own. Whoever set up the computer may have asked for that for all programs; this
 * one declines, whatever the command line or the environment says.
 */
final class Traces {

  private static final System.Logger LOG = System.getLogger(Traces.class.getName());

  private Traces() {}

  /** From now on no dump of the memory is written by itself. */
  static void leaveNone() {
    try {
      var runtime = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      if (runtime != null) {
        runtime.setVMOption("HeapDumpOnOutOfMemoryError", "false");
      }
    } catch (IllegalArgumentException anotherRuntime) {
      LOG.log(System.Logger.Level.WARNING, "the runtime cannot be kept from writing its memory");
    }
  }
}
