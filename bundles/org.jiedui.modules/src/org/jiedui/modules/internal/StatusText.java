/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import org.eclipse.core.runtime.IStatus;

/**
 * What a status of p2 says: the sentence that tells why lies below others.
 *
 * @param status may have children
 */
public record StatusText(IStatus status) {

	/** The sentence. */
	public String reason() {
		IStatus deepest = status;
		while (deepest.getChildren().length > 0) {
			deepest = deepest.getChildren()[0];
		}
		return deepest.getMessage();
	}
}
