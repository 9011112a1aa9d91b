/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.Set;

/**
 * A module: a feature that the product can do without.
 *
 * @param id what users call it, such as {@code org.jiedui.funding}
 * @param version as the module tells it
 * @param name in the user's language
 * @param description in the user's language, may be empty
 * @param news what is new in this version, in the user's language, may be empty
 * @param provider who made it, may be empty
 * @param bundles symbolic names of the bundles that it brings
 */
public record Module(String id, String version, String name, String description, String news, String provider, Set<String> bundles) {

	public Module {
		bundles = Set.copyOf(bundles);
	}

	/** Whether a user means this module: by its identifier, or by the last word of it. */
	public boolean isCalled(String word) {
		return id.equals(word) || id.endsWith("." + word);
	}
}
