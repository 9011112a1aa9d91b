/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

/** All that is referred to and cannot be loaded. When anything comes, it may be that. */
final class Missing extends Source {

	@Override
	void unwatched() {
		// Nobody misses anything.
	}
}
