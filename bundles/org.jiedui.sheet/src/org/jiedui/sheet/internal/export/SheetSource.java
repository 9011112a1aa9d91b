/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.Collection;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.exchange.ExchangeException;

/** The sheets that are wanted; what is in the later ones may follow from the rows of those before. */
interface SheetSource {

	/** How many rows there are about, those left aside that follow from others. */
	long size();

	/** The features that columns show. */
	Collection<EStructuralFeature> features();

	/** Gives the sheets in their order. */
	void giveTo(SheetTaker taker) throws IOException, ExchangeException;

	/** How many objects of the books of programmes were given. */
	long records();

	/** How many objects of the register were given. */
	long parties();
}
