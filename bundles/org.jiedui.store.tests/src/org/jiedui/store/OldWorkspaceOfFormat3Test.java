/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

/** The same books as a program of the third format wrote them, which had a row in the history for each object of an import. */
class OldWorkspaceOfFormat3Test extends OldWorkspaceTest {

	@Override
	int format() {
		return 3;
	}
}
