/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core;

import org.jiedui.model.JieduiPackage;
import org.jiedui.testkit.ModelContract;

/** The model of the core keeps what is expected of every model. */
class CoreModelTest extends ModelContract {

	CoreModelTest() {
		super(JieduiPackage.eINSTANCE);
	}
}
