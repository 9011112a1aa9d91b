/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.Objects;
import java.util.Optional;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;

/**
 * A party of the network, or what a pairing only counts, such as 8 towns.
 *
 * @param id of the party, or of the member that names none
 * @param name what it is called, never null
 * @param level its own level, or that of the unit above; {@link AdministrativeLevel#NONE} where it is not known
 * @param superior the unit above
 * @param named whether it is a party of the register
 */
record NetworkParty(ObjectId id, String name, AdministrativeLevel level, Optional<ObjectId> superior, boolean named) {

	NetworkParty {
		Objects.requireNonNull(name, "name");
	}
}
