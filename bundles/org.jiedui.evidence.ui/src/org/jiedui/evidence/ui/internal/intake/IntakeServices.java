/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import org.eclipse.ui.services.IServiceLocator;
import org.jiedui.evidence.books.DocumentIntake;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.source.Sources;

/**
 * What texts are taken in with.
 *
 * @param sources reads texts
 * @param figures finds what they state
 * @param intake makes objects of the books of it
 */
record IntakeServices(Sources sources, Figures figures, DocumentIntake intake) {

	static IntakeServices of(IServiceLocator locator) {
		return new IntakeServices(locator.getService(Sources.class), locator.getService(Figures.class), locator.getService(DocumentIntake.class));
	}
}
