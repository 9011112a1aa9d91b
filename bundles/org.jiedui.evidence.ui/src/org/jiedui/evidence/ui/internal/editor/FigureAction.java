/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

/** What can be done in the editor of a document, each with a command of the workbench. */
public enum FigureAction {
	NEXT("next"),
	PREVIOUS("previous"),
	CONFIRM("confirm"),
	CORRECT("correct"),
	DISPUTE("dispute"),
	WITHDRAW("withdraw"),
	REOPEN("reopen"),
	LINK("link"),
	CREATE("create"),
	SHOW_ENTRY("showEntry"),
	SHOW_TEXT("showText");

	private static final String PREFIX = "org.jiedui.evidence.ui.";

	private final String name;

	FigureAction(String name) {
		this.name = name;
	}

	/** The identifier of the command. */
	public String command() {
		return PREFIX + name;
	}

	/** The action of a command. */
	static FigureAction of(String command) {
		for (FigureAction each : values()) {
			if (each.command().equals(command)) {
				return each;
			}
		}
		throw new IllegalArgumentException("Not a command of the editor: " + command);
	}
}
