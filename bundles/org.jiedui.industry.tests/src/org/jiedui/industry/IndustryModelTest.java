/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.industry;

import org.jiedui.testkit.ModelContract;

class IndustryModelTest extends ModelContract {

	IndustryModelTest() {
		super(IndustryPackage.eINSTANCE);
	}
}
