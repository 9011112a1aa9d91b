/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import org.jiedui.ui.parts.SoleInput;

/** The pairings of the workspace as the input of an editor. */
public final class NetworkInput extends SoleInput {

	private static final String FACTORY = "org.jiedui.ui.views.networkInput";

	/** Also called by the platform, after a restart. */
	public NetworkInput() {
		super(FACTORY, Messages.Network_title);
	}
}
