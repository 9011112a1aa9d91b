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
 * @param objects how many objects of the part it added, changed or removed, whether or not the query asked for them
 * @param changes what, in the order of the objects; as many as the query asked for
 */
public record Commit(int part, long sequence, Instant time, String author, String message, int objects, List<ObjectChange> changes) {

	public Commit {
		changes = List.copyOf(changes);
	}

	/** A commit of which all changes are told. */
	public Commit(int part, long sequence, Instant time, String author, String message, List<ObjectChange> changes) {
		this(part, sequence, time, author, message, changes.size(), changes);
	}

	/** The same commit with some of its changes. */
	public Commit with(List<ObjectChange> told) {
		return new Commit(part, sequence, time, author, message, objects, told);
	}

	/** How people name it. */
	public CommitNumber number() {
		return new CommitNumber(part, sequence);
	}
}
