/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.Optional;
import java.util.OptionalLong;


/**
 * A row of the list of modules.
 *
 * @param name what it is called
 * @param module empty where only data are there
 * @param state whether it is installed
 * @param objects how many objects the books hold of it; empty where that is not known
 */
public record ModuleRow(String name, Optional<Module> module, State state, OptionalLong objects) {

	/** Whether a module is installed. */
	public enum State {
		INSTALLED, AVAILABLE, NEWER, MISSING
	}

	/** Whether it can be fetched from the source. */
	public boolean canInstall() {
		return state == State.AVAILABLE || state == State.NEWER;
	}

	/** Whether it can be removed. */
	public boolean canRemove() {
		return state == State.INSTALLED;
	}
}
