/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.jiedui.core.workspace.ObjectId;

/** What users want of a network that they see. */
public interface NetworkListener {

	/** Shows a party or a pairing in the editor. */
	void open(ObjectId object);

	/** Hides those below a unit, or shows them again. */
	void fold(ObjectId unit);
}
