/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that all who share the books have set for themselves, such as a view of a ledger. It lies with the books, not on the machine of one user;
 * it is no entry of them, so it has no history and cannot be undone.
 *
 * @param id stays the same whatever becomes of the setting
 * @param kind a word of the program for what is set, such as {@code ledger.view.projects}
 * @param name by which people tell it from others of its kind; no two of a kind have the same
 * @param body what is set, in the words of whoever uses the kind
 * @param version 1 when it is new, one more with each change
 * @param author who changed it last
 * @param changed when that was
 */
public record BooksSetting(String id, String kind, String name, String body, int version, String author, Instant changed) {

	public BooksSetting {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(body, "body");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(changed, "changed");
		if (kind.isBlank() || name.isBlank() || version < 1) {
			throw new IllegalArgumentException("A setting needs a kind, a name and a version: " + id);
		}
	}

	/** Whether another one says the same, whenever and however often it was written. */
	public boolean saysTheSame(BooksSetting other) {
		return id.equals(other.id) && kind.equals(other.kind) && name.equals(other.name) && body.equals(other.body);
	}
}
