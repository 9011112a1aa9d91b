/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.List;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.PairingKind;

/**
 * A pairing of the network.
 *
 * @param id of the pairing
 * @param kind what kind of pairing it is
 * @param since when it began as it is shown, or an empty text
 * @param helpers the helping parties, those included that are only counted
 * @param recipients the receiving ones
 */
record NetworkPairing(ObjectId id, PairingKind kind, String since, List<ObjectId> helpers, List<ObjectId> recipients) {

	NetworkPairing {
		helpers = List.copyOf(helpers);
		recipients = List.copyOf(recipients);
	}
}
