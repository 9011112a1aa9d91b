/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.workspace;

/**
 * The books cannot be opened, read or written. The message is a sentence in the user's language that names the thing, the place and the
 * remedy; the cause is for the log.
 */
public class WorkspaceException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What went wrong, for callers that offer a remedy. */
	public enum Reason {
		/** Another process has the workspace open. */
		IN_USE,
		/** The workspace was written by a newer version of the product or of a module, perhaps while it was open here. */
		NEWER,
		/** The place cannot be read or written. */
		INACCESSIBLE,
		/** A password is wanted, and there was none or a wrong one. */
		PASSWORD,
		/** The server of the database cannot be reached, or was lost; it may come back. */
		UNREACHABLE,
		/** The server of the database was lost while it ended a write: nobody knows whether that was done. */
		UNCERTAIN,
		/** The file is damaged or no workspace. */
		DAMAGED,
		/** Anything else that the database says. */
		FAILED
	}

	private final Reason reason;

	public WorkspaceException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}
}
