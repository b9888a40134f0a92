package org.maracdesk.domain.retention;

/**
 * Somebody with a key of the store, as a certificate knows them: it names nobody.
 *
 * @param slot which key
 * @param role what its holder is in the local Marac; may be blank
 */
public record Approver(String slot, String role) {}
