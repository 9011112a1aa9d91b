/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Row;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;

/** An object that is no part, as its row in the books tells it. */
final class StoredRow implements SheetRow {

	private final Row row;
	private final StoredPage page;

	/** @param page has the row */
	StoredRow(Row row, StoredPage page) {
		this.row = row;
		this.page = page;
	}

	@Override
	public EClass type() {
		return row.type();
	}

	@Override
	public Optional<ObjectId> id() {
		return Optional.of(row.id());
	}

	@Override
	public int version() {
		return row.version();
	}

	@Override
	public Object value(EStructuralFeature feature) {
		Object value = page.value(row, feature);
		if (value != null || feature.getDefaultValue() == null || new FeatureTraits(feature).statesNothing()) {
			return value;
		}
		// a literal that the model does not know any more
		return feature.getDefaultValue();
	}

	@Override
	public String name(Object referred) {
		return page.name((ObjectId) referred);
	}

	@Override
	public Optional<EObject> container() {
		return Optional.empty();
	}

	@Override
	public Optional<ObjectId> containerId() {
		return Optional.empty();
	}

	@Override
	public Optional<EStructuralFeature> slot() {
		return Optional.empty();
	}

	@Override
	public Stream<ObjectId> references() {
		return row.values().stream().filter(ObjectId.class::isInstance).map(ObjectId.class::cast);
	}

	@Override
	public String title() {
		return page.title(row.id());
	}
}
