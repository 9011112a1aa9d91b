/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.talent;

import org.jiedui.testkit.ModelContract;

class TalentModelTest extends ModelContract {

	TalentModelTest() {
		super(TalentPackage.eINSTANCE);
	}
}
