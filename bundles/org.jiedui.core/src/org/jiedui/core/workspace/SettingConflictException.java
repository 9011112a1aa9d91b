/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

import java.util.Optional;

/** A setting is not any more what it was when somebody looked at it. Nothing was written. */
public class SettingConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What stands in the way. */
	public enum Reason {
		/** Somebody else changed it. */
		CHANGED,
		/** Somebody else removed it. */
		GONE,
		/** Another one of its kind has the name. */
		NAME_TAKEN
	}

	private final Reason reason;
	private final transient BooksSetting current;

	/** @param current what is stored now and stands in the way; null where it is gone */
	public SettingConflictException(Reason reason, BooksSetting current) {
		super("A setting is not what it was: " + reason + (current == null ? "" : " " + current.id()));
		this.reason = reason;
		this.current = current;
	}

	public Reason reason() {
		return reason;
	}

	/** What is stored now: the changed one, or the one that has the name; empty where it is gone. */
	public Optional<BooksSetting> current() {
		return Optional.ofNullable(current);
	}
}
