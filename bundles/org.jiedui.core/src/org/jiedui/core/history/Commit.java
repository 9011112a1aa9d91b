/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.history;

import java.time.Instant;
import java.util.List;

/**
 * One save in one part of the books.
 *
 * @param part the part
 * @param sequence 1, 2, 3 … within the part, without gaps
 * @param time when
 * @param author who, as the operating system or the preferences name the user
 * @param message why, may be empty
 * @param changes what, in the order of the objects; empty when the query did not ask for changes
 */
public record Commit(int part, long sequence, Instant time, String author, String message, List<ObjectChange> changes) {

	public Commit {
		changes = List.copyOf(changes);
	}
}
