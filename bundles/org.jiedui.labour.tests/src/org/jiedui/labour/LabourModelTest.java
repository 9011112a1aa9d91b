/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.labour;

import org.jiedui.testkit.ModelContract;

class LabourModelTest extends ModelContract {

	LabourModelTest() {
		super(LabourPackage.eINSTANCE);
	}
}
