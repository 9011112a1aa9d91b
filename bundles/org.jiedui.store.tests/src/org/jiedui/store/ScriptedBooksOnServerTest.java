/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import org.jiedui.store.fixture.Place;
import org.jiedui.store.internal.database.Engine;

class ScriptedBooksOnServerTest extends ScriptedBooksTest {

	@Override
	Place place() {
		return Place.SERVER;
	}

	@Override
	Engine engine() {
		return Engine.POSTGRESQL;
	}
}
