/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;

/** Who saves: the preference {@value #PREFERENCE} of the core, else the name that the operating system gives the user. */
final class Author implements Supplier<String> {

	static final String PREFERENCE = "author";
	private static final String BUNDLE = "org.jiedui.core";

	@Override
	public String get() {
		String user = System.getProperty("user.name", "");
		if (!Platform.isRunning()) {
			return user;
		}
		String name = Platform.getPreferencesService().getString(BUNDLE, PREFERENCE, "", null).strip();
		return name.isEmpty() ? user : name;
	}
}
