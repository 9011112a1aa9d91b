/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.exchange;

/**
 * Something that is to be told of a row or of a file.
 *
 * @param tier how much it weighs
 * @param heading the heading of the column that is meant, empty where the row or the file as a whole is
 * @param message a sentence in the user's language
 */
public record Remark(Tier tier, String heading, String message) {
}
