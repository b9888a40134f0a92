package org.maracdesk.domain.audit;

/**
 * An entry together with what proves it.
 *
 * @param entry the entry
 * @param detailed whether detail and amount are part of what is proved; not in entries of before
 *     there were any
 * @param hash its hash over the one before, 64 hexadecimal digits
 * @param seal its seal over the one before, which needs the store's key; 64 hexadecimal digits
 */
public record SealedEntry(AuditEntry entry, boolean detailed, String hash, String seal) {}
